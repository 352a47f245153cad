import { type PlantedBug, simulation, tests } from '../planted-bug.ts';

const commitLoop = 'services/session/src/adapters/commit-loop.ts';
const batch = 'services/session/src/domain/batch.ts';
const conversation = 'services/session/src/domain/conversation.ts';
const turns = 'services/session/src/domain/turns.ts';
const positions = 'services/session/src/domain/published-position.ts';
const life = 'services/session/src/life.ts';

const batchTests = tests('services/session/src/domain/batch.test.ts');
const conversationTests = tests('services/session/src/domain/conversation.test.ts');
const turnTests = tests('services/session/src/domain/turns.test.ts');
const positionTests = tests('services/session/src/domain/published-position.test.ts');

export const sessionBugs: readonly PlantedBug[] = [
  {
    name: 'sent-before-commit',
    rule: 'a visitor is told `sent` after the commit, never before',
    edits: [
      {
        file: commitLoop,
        find: 'const answer = await this.#append(batch.groups);',
        replace: `this.#deps.onSettled(batch.groups.flatMap(({ outcomes }) => outcomes));
    const answer = await this.#append(batch.groups);`,
      },
    ],
    noticedBy: [simulation(10), tests('services/session/src/partitions.test.ts')],
  },
  {
    name: 'publish-before-commit',
    rule: 'an event is published after its commit, never before',
    edits: [
      {
        file: life,
        find: 'newestAttempt: (turnId) => this.tracker.newestAttempt(turnId),',
        replace: `newestAttempt: (turnId) => this.tracker.newestAttempt(turnId),
        store: {
          load: (request, signal) => deps.store.load(request, signal),
          append: (request, signal) => {
            for (const { tenantId, conversationId, events } of request.groups ?? [])
              for (const { type, body } of events ?? [])
                if (bus.isConnected) bus.publish('parley.conv.' + tenantId + '.' + conversationId + '.evt.' + type, body);
            return deps.store.append(request, signal);
          },
        },`,
      },
    ],
    noticedBy: [simulation(10), tests('services/session/src/store-answers.test.ts')],
  },
  {
    name: 'known-command-not-looked-for',
    rule: 'a repeated command makes nothing new: first look',
    edits: [
      {
        file: batch,
        find: 'conversation.known.get(commandId)',
        replace: "conversation.known.get('')",
      },
    ],
    noticedBy: [batchTests],
  },
  {
    name: 'repeat-not-answered',
    rule: 'a repeated command is answered with what the first one made, not dropped',
    edits: [
      {
        file: 'services/session/src/adapters/afterwards.ts',
        find: 'this.#outcomes.add(entry.command, entry.replies, outcome);',
        replace: "if (outcome.kind !== 'known') this.#outcomes.add(entry.command, entry.replies, outcome);",
      },
    ],
    noticedBy: [tests('services/session/src/service.test.ts')],
  },
  {
    name: 'second-sender-not-answered',
    rule: 'who repeats a command that still waits is answered, too',
    edits: [
      {
        file: 'services/session/src/domain/command-queue.ts',
        find: 'waiting.replies.push(reply);',
        replace: '',
      },
    ],
    noticedBy: [tests('services/session/src/domain/command-queue.test.ts')],
  },
  {
    name: 'after-ignored',
    rule: 'a message waits for the one written before it',
    edits: [
      {
        file: batch,
        find: "if (after !== '' && !conversation",
        replace: "if (after === '-' && !conversation",
      },
    ],
    noticedBy: [simulation(30), batchTests],
  },
  {
    name: 'refused-counts-as-accepted',
    rule: 'what was refused earlier in a batch is nobody’s predecessor',
    edits: [
      {
        file: batch,
        find: '!added.has(after))',
        replace: '!draft.outcomes.some(({ entry }) => (entry as { command: Command }).command.commandId === after))',
      },
    ],
    noticedBy: [simulation(30), batchTests],
  },
  {
    name: 'refused-group-told-as-sent',
    rule: 'a group that the store refused is decided again, not told',
    edits: [
      {
        file: commitLoop,
        find: 'groups.filter((_group, index) => reply.results[index]?.committed)',
        replace: 'groups',
      },
    ],
    noticedBy: [tests('services/session/src/store-answers.test.ts')],
  },
  {
    name: 'fenced-session-goes-on',
    rule: 'a session whose append is refused by the fence drops all it holds',
    edits: [
      {
        file: commitLoop,
        find: `this.#deps.onEnd('fenced');
      throw new ParleyError('cancelled');`,
        replace: 'return this.#again(groups);',
      },
    ],
    noticedBy: [tests('services/session/src/partitions.test.ts')],
  },
  {
    name: 'cache-kept-over-lost-partition',
    rule: 'what was known of a partition that was lost is forgotten',
    edits: [
      {
        file: life,
        find: 'this.positions.drop(partition);\n    this.#cache.forgetPartition(partition);',
        replace: 'this.positions.drop(partition);',
      },
      {
        file: life,
        find: 'this.#cache.forgetPartition(partition);\n    this.#commits.positionUsed(partition, lastPosition);',
        replace: 'this.#commits.positionUsed(partition, lastPosition);',
      },
    ],
    noticedBy: [tests('services/session/src/store-answers.test.ts')],
  },
  {
    name: 'unread-conversation-refused',
    rule: 'nothing is refused for a conversation that nobody has looked for',
    edits: [
      {
        file: commitLoop,
        find: ' && isRead(command.conversationId),',
        replace: ',',
      },
    ],
    noticedBy: [tests('services/session/src/store-answers.test.ts')],
  },
  {
    name: 'no-self-stop',
    rule: 'a session that cannot renew its beat stops by itself',
    edits: [
      {
        file: 'services/session/src/domain/ownership.ts',
        find: 'return this.#renewedAt !== undefined && now - this.#renewedAt >= SELF_STOP_MS;',
        replace: 'return this.#renewedAt !== undefined && now < 0;',
      },
    ],
    noticedBy: [
      tests('services/session/src/domain/ownership.test.ts'),
      tests('services/session/src/partitions.test.ts'),
    ],
  },
  {
    name: 'beat-counts-from-its-answer',
    rule: 'a beat lasts from when it was sent, however late its answer comes',
    edits: [
      {
        file: 'services/session/src/adapters/ownership-loop.ts',
        find: 'ownership.renewed(sentAt, fenced)',
        replace: 'ownership.renewed(clock.now(), fenced)',
      },
    ],
    noticedBy: [tests('services/session/src/partitions.test.ts')],
  },
  {
    name: 'strangers-command-accepted',
    rule: 'a command of another tenant is refused',
    edits: [
      {
        file: batch,
        find: 'return tenantId === claimed && (',
        replace: "return claimed !== '' && (",
      },
    ],
    noticedBy: [batchTests],
  },
  {
    name: 'wrong-partition-accepted',
    rule: 'a session decides only on conversations of the partition they came in by',
    edits: [
      {
        file: 'services/session/src/domain/check-command.ts',
        find: "if (partitionOf(conversationId) !== partition) return 'invalid_request';",
        replace: "if (partitionOf(conversationId) < 0 && partition < 0) return 'invalid_request';",
      },
    ],
    noticedBy: [tests('services/session/src/domain/check-command.test.ts')],
  },
  {
    name: 'stale-result-accepted',
    rule: 'the answer to a turn that is over is refused',
    edits: [
      {
        file: conversation,
        find: "if (openTurnOf(conversationId, state) !== turnId) return refuse('stale');",
        replace: '',
      },
      {
        file: conversation,
        find: "if (answersTo <= state.answeredTo) return refuse('invalid_request');",
        replace: '',
      },
      {
        file: conversation,
        find: 'queue: { sendMessage: message, requestHuman: noted, stopTurn: noted, leave: noted, rate, turnResult: stale }',
        replace:
          'queue: { sendMessage: message, requestHuman: noted, stopTurn: noted, leave: noted, rate, turnResult: endTurn }',
      },
    ],
    noticedBy: [simulation(30), conversationTests],
  },
  {
    name: 'answered-to-not-raised',
    rule: 'an answer closes the turn it answers',
    edits: [
      {
        file: conversation,
        find: 'const answeredTo = Math.max(state.answeredTo, Math.min(upTo, state.lastVisitorSeq));',
        replace: 'const answeredTo = upTo < 0 ? upTo : state.answeredTo;',
      },
    ],
    noticedBy: [simulation(10), conversationTests],
  },
  {
    name: 'owner-epoch-not-raised',
    rule: 'a change of owner begins a new epoch',
    edits: [
      {
        file: conversation,
        find: 'ownerEpoch: state.ownerEpoch + 1,',
        replace: 'ownerEpoch: state.ownerEpoch,',
      },
    ],
    noticedBy: [simulation(10), conversationTests],
  },
  {
    name: 'owner-epoch-not-in-turn-id',
    rule: 'a turn is named by the owner it began under',
    edits: [
      {
        file: 'packages/contract/src/turn-id.ts',
        find: '-$' + '{ownerEpoch}-',
        replace: '-$' + '{Math.min(1, ownerEpoch)}-',
      },
    ],
    noticedBy: [tests('packages/contract/src/subjects.test.ts')],
  },
  {
    name: 'time-runs-backwards',
    rule: 'time never runs backwards in a conversation',
    edits: [
      {
        file: conversation,
        find: 'return Math.max(Math.floor(context.at), state.lastAt);',
        replace: 'return state.lastAt < 0 ? 0 : Math.floor(context.at);',
      },
    ],
    noticedBy: [conversationTests],
  },
  {
    name: 'position-raised-before-confirmation',
    rule: 'a position counts as published once the stream has confirmed it',
    edits: [
      {
        file: positions,
        find: "this.#insert(partition, { batch, last, status: 'waiting' });",
        replace: "this.#insert(partition, { batch, last, status: 'captured' });",
      },
    ],
    noticedBy: [positionTests],
  },
  {
    name: 'later-batch-counts-first',
    rule: 'a batch counts as published once all before it are',
    edits: [
      {
        file: positions,
        find: "if (!before && span.status === 'captured')",
        replace: "if (span.status === 'captured')",
      },
    ],
    noticedBy: [positionTests],
  },
  {
    name: 'broken-connection-trusted',
    rule: 'of what was being published when the connection broke, anything may be missing',
    edits: [
      {
        file: life,
        find: '\n    else this.positions.disconnected();',
        replace: '',
      },
    ],
    noticedBy: [tests('services/session/src/published-events.test.ts')],
  },
  {
    name: 'no-relay',
    rule: 'what was committed and not published is published by the relay',
    edits: [
      {
        file: 'services/session/src/adapters/relay.ts',
        find: 'const partitions = positions.needingRelay();',
        replace: 'const partitions = positions.needingRelay().slice(0, 0);',
      },
    ],
    noticedBy: [simulation(10), tests('services/session/src/published-events.test.ts')],
  },
  {
    name: 'heir-cancels',
    rule: 'who takes a partition over cancels no turn before it has read the open ones',
    edits: [
      {
        file: turns,
        find: 'return held?.isRead === true && attempt',
        replace: 'return held !== undefined && attempt',
      },
    ],
    noticedBy: [turnTests],
  },
  {
    name: 'paused-holder-cancels',
    rule: 'who was paused leaves the turns of the next holder alone',
    edits: [
      {
        file: turns,
        find: ' && attempt < (held.generation + 1) * ATTEMPTS_PER_GENERATION;',
        replace: ' && attempt > 0;',
      },
    ],
    noticedBy: [turnTests],
  },
  {
    name: 'attempt-at-work-not-adopted',
    rule: 'an attempt that is at work is adopted, not begun again',
    edits: [
      {
        file: turns,
        find: '      this.#adopt(turn, named.attempt);\n',
        replace: '',
      },
      {
        file: turns,
        find: 'if (attempt > turn.newestAttempt) this.#adopt(turn, attempt);',
        replace: '',
      },
    ],
    noticedBy: [turnTests],
  },
  {
    name: 'late-beats-not-read',
    rule: 'a router is given up only after every beat that had arrived was read',
    edits: [
      {
        file: 'services/session/src/adapters/turn-loop.ts',
        find: 'await this.#deps.bus.flush(FLUSH_TIMEOUT_MS);',
        replace: 'await Promise.resolve(FLUSH_TIMEOUT_MS);',
      },
    ],
    noticedBy: [tests('services/session/src/open-turns.test.ts')],
  },
];
