import { inParallel } from '../in-parallel.ts';
import { LoadRun } from '../load-run.ts';
import { createPlan } from '../plan.ts';
import { sampleServices } from '../services.ts';
import { createVisitor } from '../visitors.ts';
import { Conversation } from './conversation.ts';
import type { LoadDeps, LoadOptions, Scenario } from './scenario.ts';

/** Conversations set up at a time: a rush of handshakes would only queue, and run into deadlines. */
const SET_UP_WIDTH = 16;

/** Visitors who write while somebody else watches; no AI answers. */
export const text: Scenario = {
  name: 'text',
  summary: '140 characters at a time; each connection is a conversation with two sockets',
  async run(options, deps) {
    const plan = createPlan({ ...options, conversations: options.connections });
    const run = new LoadRun(plan, options, deps);
    // Before minutes of work: an address that does not answer should say so at once.
    await sampleServices(options.admin, deps.fetch);
    const closed = new ClosedSockets();
    const conversations: Conversation[] = [];
    try {
      await setUp(options, deps, conversations, (index) => ({
        arrived: (number) => run.arrived(index, number),
        nacked: (number, code) => run.nacked(index, number, code),
        closed: (code) => closed.add(code),
      }));
      const measurement = await run.run((conversation, number) => conversations[conversation]?.send(number));
      closed.warn(deps.onWarning);
      return measurement;
    } finally {
      for (const conversation of conversations) conversation?.close();
    }
  },
};

/** Fills `conversations` as they open, so that whatever is open can be closed when one fails. */
async function setUp(
  { targets, siteKey, connections }: LoadOptions,
  deps: LoadDeps,
  conversations: Conversation[],
  listenerOf: (index: number) => Parameters<typeof Conversation.open>[2],
): Promise<void> {
  // With several gateways, the two parties sit at different ones, as they would in production.
  const targetOf = (index: number) => targets[index % targets.length] ?? '';
  let opened = 0;
  const progress = deps.clock.every(1_000, () => deps.onProgress(`connecting  ${opened} of ${connections}`));
  try {
    await inParallel(connections, SET_UP_WIDTH, async (index) => {
      const authorTarget = targetOf(index);
      const token = await createVisitor(deps, authorTarget, siteKey);
      const options = { authorTarget, watcherTarget: targetOf(index + 1), token };
      conversations[index] = await Conversation.open(deps, options, listenerOf(index));
      opened++;
    });
  } finally {
    deps.clock.clear(progress);
  }
}

class ClosedSockets {
  readonly #counts = new Map<number, number>();

  add(code: number): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
  }

  warn(onWarning: (line: string) => void): void {
    for (const [code, count] of this.#counts) onWarning(`sockets closed with ${code}: ${count}`);
  }
}
