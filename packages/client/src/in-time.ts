import type { Clock } from '@parley/flow';

/** Does `work` with a signal that is aborted when it takes longer, or when `given` is. */
export async function inTime<Result>(
  clock: Clock,
  deadlineMs: number,
  work: (signal: AbortSignal) => Promise<Result>,
  given?: AbortSignal,
): Promise<Result> {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => controller.abort();
  const timer = clock.after(deadlineMs, abort);
  if (given?.aborted) abort();
  given?.addEventListener('abort', abort, { signal });
  try {
    return await work(signal);
  } finally {
    clock.clear(timer);
    // Nobody listens to it any more: what is given may last for much longer.
    abort();
  }
}
