import { systemClock } from '@parley/flow';
import type { Stack } from '@parley/testkit';
import { type MergedOutcome, mergeOutcomes } from '../coordinator/merge-outcomes.ts';
import { createChildGenerator } from '../generator/child-generator.ts';
import type { GeneratorListener } from '../generator/generator.ts';

export interface TextLoadOptions {
  readonly rate: number;
  readonly connections: number;
  readonly warmupS: number;
  readonly durationS: number;
  readonly processes: number;
}

/** Conversations that stand, ready for their load: several loads can be set up and then follow each other exactly. */
export interface TextLoad {
  /** From `startWallMs` on, since the Unix epoch. Resolves when it has ended, and was compared with the store. */
  run(startWallMs: number): Promise<MergedOutcome>;
  close(): Promise<void>;
}

const DRAIN_S = 20;

/** Rejects when they cannot be opened, or at the interruption. */
export async function openTextLoad(
  stack: Pick<Stack, 'gateways'>,
  { processes, ...load }: TextLoadOptions,
  { interrupted, onWarning }: { readonly interrupted: AbortSignal; readonly onWarning: (line: string) => void },
): Promise<TextLoad> {
  const options = {
    ...{
      ...load,
      targets: stack.gateways,
      siteKeys: ['demo'],
      watchers: 1,
      isClosed: false,
      drainS: DRAIN_S,
      fileBytes: 1,
    },
  };
  const listener: GeneratorListener = { opened: () => {}, second: () => {}, warning: onWarning };
  const generators = Array.from({ length: processes }, (_, index) =>
    createChildGenerator({ scenario: 'text', options, share: { index, of: processes }, isOpenEnded: false }, listener),
  );
  const close = async () => {
    await Promise.all(generators.map((generator) => generator.close()));
  };
  // Whoever interrupts wants an end, not figures.
  const onInterrupted = () => void close();
  interrupted.addEventListener('abort', onInterrupted, { once: true });
  try {
    await Promise.all(generators.map((generator) => generator.setUp()));
    interrupted.throwIfAborted();
  } catch (thrown) {
    await close();
    throw thrown;
  }
  return {
    run: async (startWallMs) => mergeOutcomes(await Promise.all(generators.map((one) => one.run(startWallMs)))),
    async close() {
      interrupted.removeEventListener('abort', onInterrupted);
      await close();
    },
  };
}

/** So soon that all generators have heard of it. */
export function soonMs(): number {
  return systemClock.wallNow() + 300;
}
