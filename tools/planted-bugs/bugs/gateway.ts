import { type PlantedBug, simulation, tests } from '../planted-bug.ts';

const cursor = 'services/gateway/src/domain/cursor.ts';
const conversation = 'services/gateway/src/adapters/conversations/conversation.ts';
const sender = 'services/gateway/src/adapters/commands/command-sender.ts';

const cursorTests = tests('services/gateway/src/domain/cursor.test.ts');
const conversationTests = tests('services/gateway/src/adapters/conversations/conversation.test.ts');
const serviceTests = tests('services/gateway/src/service.test.ts');

export const gatewayBugs: readonly PlantedBug[] = [
  {
    name: 'outcomes-dropped-on-drain',
    rule: 'a connection that is to move waits for the outcomes it is owed',
    edits: [
      {
        file: 'services/gateway/src/adapters/websocket/connection.ts',
        find: '(this.#session?.inFlight ?? 0) > 0 && clock',
        replace: '(this.#session?.inFlight ?? 0) < 0 && clock',
      },
    ],
    noticedBy: [tests('services/gateway/src/adapters/websocket/connection.test.ts')],
  },
  {
    name: 'resume-off-by-one',
    rule: 'a client that comes back gets every event after its last one',
    edits: [
      {
        file: cursor,
        find: '? { resumed: true, cursor: resume.lastSeq }',
        replace: '? { resumed: true, cursor: resume.lastSeq + 1 }',
      },
    ],
    noticedBy: [simulation(5), cursorTests],
  },
  {
    name: 'other-history-resumed',
    rule: 'a client of another history forgets what it shows',
    edits: [
      {
        file: cursor,
        find: "resume.epoch === '' || resume.epoch === store.epoch",
        replace: "resume.epoch === '' || store.epoch !== ''",
      },
    ],
    noticedBy: [cursorTests],
  },
  {
    name: 'read-then-subscribe',
    rule: 'history is read after the subscription stands, whatever the row said before',
    edits: [
      {
        file: 'services/gateway/src/adapters/conversations/seat.ts',
        find: 'mustRead = true;',
        replace: 'mustRead = false;',
      },
    ],
    noticedBy: [conversationTests],
  },
  {
    name: 'subscription-not-awaited',
    rule: 'a subscription stands once the server has it',
    edits: [
      {
        file: 'services/gateway/src/adapters/conversations/conversation-hub.ts',
        find: 'await entry.ready;',
        replace: 'entry.ready.catch(() => undefined);',
      },
    ],
    noticedBy: [tests('services/gateway/src/adapters/conversations/conversation-hub.test.ts')],
  },
  {
    name: 'no-cursor',
    rule: 'a socket gets each event once and in order',
    edits: [
      {
        file: cursor,
        find: "if (seq <= cursor) return 'drop';\n  return seq === cursor + 1 ? 'push' : 'gap';",
        replace: "return seq > 0 || cursor > 0 ? 'push' : 'gap';",
      },
    ],
    noticedBy: [simulation(5), cursorTests],
  },
  {
    name: 'gap-not-read',
    rule: 'what is missing between two events is read from the store',
    edits: [
      {
        file: conversation,
        find: 'for (const seat of this.#seats.values()) if (seat.cursor < seq) void this.#catchUp(seat);',
        replace: '',
      },
    ],
    noticedBy: [conversationTests],
  },
  {
    name: 'heads-not-polled',
    rule: 'an event that the bus has lost shows as a higher head',
    edits: [
      {
        file: 'services/gateway/src/adapters/conversations/heads-poller.ts',
        find: 'byId.get(conversationId)?.noteHead(headSeq)',
        replace: 'byId.get(conversationId)?.noteHead(Math.min(0, headSeq))',
      },
    ],
    noticedBy: [tests('services/gateway/src/adapters/conversations/heads-poller.test.ts')],
  },
  {
    name: 'note-pushed-to-visitor',
    rule: 'of a note, a visitor learns only that there is an event',
    edits: [
      {
        file: 'services/gateway/src/domain/audience.ts',
        find: "if (event.body !== 'note') return receivedFrame(frame, bytes);",
        replace: "if (event.body !== '-') return receivedFrame(frame, bytes);",
      },
    ],
    noticedBy: [serviceTests],
  },
  {
    name: 'row-of-another-visitor',
    rule: 'a socket is never put on another visitor’s conversation, whatever the store says',
    edits: [
      {
        file: 'services/gateway/src/adapters/websocket/attacher.ts',
        find: 'if (!row || !isOf(row, claims)) throw',
        replace: 'if (!row) throw',
      },
    ],
    noticedBy: [tests('services/gateway/src/adapters/websocket/attacher.test.ts')],
  },
  {
    name: 'credit-outlives-connection',
    rule: 'what was sent on one connection counts for nothing on the next',
    edits: [
      {
        file: 'services/gateway/src/adapters/websocket/outgoing.ts',
        find: 'this.#credit = new Credit(deps.credit);',
        replace: 'this.#credit = (globalThis as { credit?: Credit }).credit ??= new Credit(deps.credit);',
      },
    ],
    noticedBy: [tests('services/gateway/src/adapters/websocket/outgoing.test.ts')],
  },
  {
    name: 'wrong-partition',
    rule: 'a command goes to the holder of its conversation’s partition',
    edits: [
      {
        file: sender,
        find: 'bus.publish(subjects.commands(partition),',
        replace: 'bus.publish(subjects.commands((partition + 1) % PARTITIONS),',
      },
    ],
    noticedBy: [simulation(2), tests('services/gateway/src/adapters/commands/command-sender.test.ts')],
  },
  {
    name: 'command-not-repeated',
    rule: 'a command is repeated until it has an outcome',
    edits: [
      {
        file: sender,
        find: 'this.#publish(this.#pending.takeDue(now));',
        replace: '',
      },
    ],
    noticedBy: [serviceTests],
  },
  {
    name: 'draft-of-another-turn-shown',
    rule: 'only the draft of the open turn is shown',
    edits: [
      {
        file: 'services/gateway/src/domain/drafts.ts',
        find: 'if (delta.turnId !== state.turnId) return { state: noteAhead(state, delta.turnId), effects: [] };',
        replace: '',
      },
    ],
    noticedBy: [tests('services/gateway/src/domain/drafts.test.ts')],
  },
  {
    name: 'lost-rewind-not-noticed',
    rule: 'a draft is taken back although the piece that says so is lost',
    edits: [
      {
        file: 'services/gateway/src/domain/drafts.ts',
        find: 'if (offset > known || isTakenBack) {',
        replace: 'if (offset > known) {',
      },
    ],
    noticedBy: [tests('services/gateway/src/domain/drafts.test.ts')],
  },
  {
    name: 'half-open-socket-kept',
    rule: 'a client that answers no ping is let go',
    edits: [
      {
        file: 'services/gateway/src/domain/connection.ts',
        find: 'if (state.silentPings >= MAX_SILENT_PINGS)',
        replace: 'if (state.silentPings > 9 * MAX_SILENT_PINGS)',
      },
    ],
    noticedBy: [tests('services/gateway/src/domain/connection.test.ts')],
  },
];
