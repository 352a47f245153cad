import { type Clock, sleep } from '@parley/flow';

/**
 * Does `work` now and then every `intervalMs`, counted from start to start; work that takes longer is followed at once,
 * never overlapped. Rejects with `cancelled` when `signal` aborts, and with what `work` throws.
 */
export async function repeatEvery(
  intervalMs: number,
  clock: Clock,
  signal: AbortSignal,
  work: () => Promise<void>,
): Promise<never> {
  for (;;) {
    const startedAt = clock.now();
    await work();
    await sleep(Math.max(0, intervalMs - (clock.now() - startedAt)), clock, signal);
  }
}
