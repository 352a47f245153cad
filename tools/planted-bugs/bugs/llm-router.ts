import { type PlantedBug, tests } from '../planted-bug.ts';

const resultSender = 'services/llm-router/src/result-sender.ts';
const heldTurns = 'services/llm-router/src/held-turns.ts';

const serviceTests = tests('services/llm-router/src/service.test.ts');

export const routerBugs: readonly PlantedBug[] = [
  {
    name: 'higher-attempt-not-adopted',
    rule: 'a router that holds a turn goes on with it under the higher attempt',
    edits: [
      {
        file: heldTurns,
        find: 'held.running.adopt(request.attempt);',
        replace: '',
      },
    ],
    noticedBy: [serviceTests],
  },
  {
    name: 'older-cancel-heeded',
    rule: 'an attempt is cancelled only by who knows of it',
    edits: [
      {
        file: heldTurns,
        find: "asked?.kind === 'cancel' && asked.value.attempt >= turn.running.attempt",
        replace: "asked?.kind === 'cancel'",
      },
    ],
    noticedBy: [serviceTests],
  },
  {
    name: 'result-not-repeated',
    rule: 'a result is repeated until it has an outcome',
    edits: [
      {
        file: resultSender,
        find: 'this.#sendAgainAfter(waiting, repeatMs);',
        replace: '',
      },
    ],
    noticedBy: [serviceTests],
  },
  {
    name: 'result-to-wrong-partition',
    rule: 'a result goes to the holder of its conversation’s partition',
    edits: [
      {
        file: resultSender,
        find: 'subjects.commands(partitionOf(command.conversationId))',
        replace: 'subjects.commands(partitionOf(command.commandId))',
      },
    ],
    noticedBy: [serviceTests],
  },
];
