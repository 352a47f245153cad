import { type PlantedBug, tests } from '../planted-bug.ts';

const router = 'services/llm-router/src';

const domainTests = (name: string) => tests(`${router}/domain/${name}.test.ts`);
const engineTests = (name: string) => tests(`${router}/engine/${name}.test.ts`);

/** What holds on the way from a question to its answer. */
export const engineBugs: readonly PlantedBug[] = [
  {
    name: 'cut-answer-taken-for-whole',
    rule: 'an answer is whole when its vendor says so',
    edits: [
      {
        file: `${router}/domain/call-phase.ts`,
        find: "return failed(new ProviderError('cut'));",
        replace: "return ended({ type: 'whole', reason: 'stop' });",
      },
    ],
    noticedBy: [domainTests('call-phase'), engineTests('failover')],
  },
  {
    name: 'repetition-shown',
    rule: 'what a second provider repeats is shown once',
    edits: [
      {
        file: `${router}/domain/continuation.ts`,
        find: 'if (overlap > 0) return textOf(next.slice(overlap));',
        replace: '',
      },
    ],
    noticedBy: [domainTests('continuation')],
  },
  {
    name: 'rewound-draft-not-sent-again',
    rule: 'what takes the place of text that was shown is shown as well',
    edits: [
      {
        file: `${router}/domain/draft.ts`,
        find: 'this.#taken = Math.min(this.#taken, length);',
        replace: '',
      },
    ],
    noticedBy: [domainTests('draft')],
  },
  {
    name: 'answer-continued-after-tool-call',
    rule: 'nobody goes on with an answer in which a tool was called',
    edits: [
      {
        file: `${router}/engine/answer-run.ts`,
        find: 'if (wasSpeaking && this.#shown.hasToolCall) {',
        replace: 'if (wasSpeaking && this.#isGivenUp) {',
      },
    ],
    noticedBy: [engineTests('failover')],
  },
  {
    name: 'retry-after-ignored',
    rule: 'a provider is not asked again sooner than it wants',
    edits: [
      {
        file: `${router}/domain/retry-pause.ts`,
        find: 'return retryAfterMs + fullJitter',
        replace: 'return 0 * retryAfterMs + fullJitter',
      },
    ],
    noticedBy: [engineTests('failover')],
  },
  {
    name: 'money-not-settled',
    rule: 'what is set aside for a call is settled, however it ends',
    edits: [
      {
        file: `${router}/engine/call-account.ts`,
        find: 'grant.reservation?.settle({ usage: this.#usage, estimated: this.#estimate(), outcome: result });',
        replace: '',
      },
    ],
    noticedBy: [engineTests('books')],
  },
  {
    name: 'slower-call-not-closed',
    rule: 'of two calls the slower one is closed at once',
    edits: [
      {
        file: `${router}/engine/floor.ts`,
        find: 'this.#options.onText();\n    this.#stopOthers(call);',
        replace: 'this.#options.onText();',
      },
    ],
    noticedBy: [engineTests('hedging')],
  },
  {
    name: 'second-call-without-credit',
    rule: 'second calls cost no more than their share',
    edits: [
      {
        file: `${router}/engine/hedging.ts`,
        find: 'if (!canAfford(this.#budgetOf(tenantId), expectedMicros)) return undefined;',
        replace: '',
      },
    ],
    noticedBy: [engineTests('hedging')],
  },
  {
    name: 'stopped-answer-read-on',
    rule: 'an answer that nobody wants any more costs nothing more',
    edits: [
      {
        file: `${router}/engine/call.ts`,
        find: "if (outcome.type !== 'whole')",
        replace: "if (outcome.type === 'failed')",
      },
    ],
    noticedBy: [engineTests('cancellation'), engineTests('books')],
  },
  {
    name: 'every-router-tries',
    rule: 'one call of all routers tries a provider that had failed',
    edits: [
      {
        file: `${router}/health/circuit.ts`,
        find: "if (isShared && this.#claim !== 'ours') {",
        replace: "if (isShared && this.#claim === 'asking') {",
      },
    ],
    noticedBy: [tests(`${router}/health/health.test.ts`)],
  },
];
