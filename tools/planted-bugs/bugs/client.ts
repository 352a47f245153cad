import { type PlantedBug, simulation, tests } from '../planted-bug.ts';

const outbox = 'packages/client/src/machine/outbox.ts';
const conversation = 'packages/client/src/machine/conversation.ts';
const incoming = 'packages/client/src/machine/incoming.ts';

const outboxTests = tests('packages/client/src/machine/outbox.test.ts');
const machineTests = tests('packages/client/src/machine/machine.test.ts');
const clientSimulation = tests('packages/client/src/machine/simulation.test.ts');

export const clientBugs: readonly PlantedBug[] = [
  {
    name: 'entry-dropped-before-sent',
    rule: 'an entry leaves the outbox when it has its outcome, not when it is sent',
    edits: [
      {
        file: outbox,
        find: 'return frames.length === 0 ? { outbox, frames } : { outbox: { ...outbox, underWay }, frames };',
        replace: `const sent = [...underWay.keys()].reduce(
    (left, clientMessageId) => settle(left, { clientMessageId, conversationId, seq: 0, at: 0 }),
    outbox,
  );
  return frames.length === 0 ? { outbox, frames } : { outbox: sent, frames };`,
      },
    ],
    noticedBy: [simulation(10), outboxTests],
  },
  {
    name: 'sent-before-stored',
    rule: 'only what is stored is sent',
    edits: [
      {
        file: outbox,
        find: 'for (const entry of stored.entries) if',
        replace: 'for (const entry of stored ? entries : []) if',
      },
    ],
    noticedBy: [outboxTests],
  },
  {
    name: 'outbox-not-sent-again',
    rule: 'a new connection gets the whole outbox again',
    edits: [
      {
        file: incoming,
        find: 'outbox: rewind(state.outbox),',
        replace: 'outbox: state.outbox,',
      },
      {
        file: 'packages/client/src/machine/sharing.ts',
        find: 'outbox: { ...rewind(state.outbox), isSender: isLeader }',
        replace: 'outbox: { ...state.outbox, isSender: isLeader }',
      },
    ],
    noticedBy: [machineTests],
  },
  {
    name: 'every-tab-sends',
    rule: 'one tab of a browser sends',
    edits: [
      {
        file: outbox,
        find: 'if (!outbox.isSender) return { outbox, frames: [] };',
        replace: '',
      },
    ],
    noticedBy: [outboxTests],
  },
  {
    name: 'after-not-named',
    rule: 'a message names the one written before it',
    edits: [
      {
        file: outbox,
        find: 'frames.push(frameOf(entry, after));',
        replace: 'frames.push(frameOf(entry, after.slice(0, 0)));',
      },
    ],
    noticedBy: [simulation(30), clientSimulation, outboxTests],
  },
  {
    name: 'gap-shown',
    rule: 'an event is shown only after all before it',
    edits: [
      {
        file: conversation,
        find: 'if (event.seq > conversation.lastSeq + 1) return undefined;',
        replace: '',
      },
    ],
    noticedBy: [machineTests],
  },
  {
    name: 'event-shown-twice',
    rule: 'an event that is held is dropped',
    edits: [
      {
        file: conversation,
        find: ' || event.seq <= conversation.lastSeq) return conversation;',
        replace: ') return conversation;',
      },
    ],
    noticedBy: [machineTests],
  },
  {
    name: 'old-history-kept',
    rule: 'a client that is not resumed forgets what it shows',
    edits: [
      {
        file: conversation,
        find: 'const kept = welcome.resumed && isSame ?',
        replace: 'const kept = isSame ?',
      },
    ],
    noticedBy: [machineTests],
  },
  {
    name: 'credit-owed-to-the-connection-before',
    rule: 'a new connection is owed nothing for what came on the one before',
    edits: [
      {
        file: incoming,
        find: '    owed: undefined,\n    expectedSeq',
        replace: '    expectedSeq',
      },
    ],
    noticedBy: [tests('packages/client/src/machine/credit.test.ts')],
  },
  {
    name: 'head-in-ping-ignored',
    rule: 'a ping with a higher head shows a lost tail',
    edits: [
      {
        file: incoming,
        find: 'if (headSeq <= state.conversation.lastSeq || headSeq',
        replace: 'if (headSeq >= 0 || headSeq',
      },
    ],
    noticedBy: [machineTests],
  },
  {
    name: 'half-open-link-kept',
    rule: 'a link that is silent for two heartbeats is dead',
    edits: [
      {
        file: incoming,
        find: 'if (leftMs <= 0) return resync(state, undefined, tick);',
        replace: 'if (leftMs <= 0) return step(state);',
      },
    ],
    noticedBy: [simulation(10), machineTests],
  },
];
