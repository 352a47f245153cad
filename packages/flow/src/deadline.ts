import { ParleyError } from '@parley/contract';
import type { Clock, Timer } from './clock.ts';

/**
 * Resolves or rejects as `promise` does, but rejects with `deadline_exceeded` after `timeoutMs` and with `cancelled`
 * when `signal` is aborted. The work behind the promise goes on: pass it a signal of its own if it can be stopped.
 */
export async function withDeadline<T>(
  promise: Promise<T>,
  timeoutMs: number,
  clock: Clock,
  signal?: AbortSignal,
): Promise<T> {
  let timer: Timer | undefined;
  let onAbort: (() => void) | undefined;
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_resolve, reject) => {
        timer = clock.after(timeoutMs, () =>
          reject(new ParleyError('deadline_exceeded', { detail: `not done in ${timeoutMs} ms` })),
        );
        onAbort = () => reject(new ParleyError('cancelled'));
        if (signal?.aborted) onAbort();
        else signal?.addEventListener('abort', onAbort);
      }),
    ]);
  } finally {
    clock.clear(timer);
    if (onAbort) signal?.removeEventListener('abort', onAbort);
  }
}

/** Resolves after `delayMs`; rejects with `cancelled` when `signal` is aborted first. */
export function sleep(delayMs: number, clock: Clock, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new ParleyError('cancelled'));
    const onAbort = () => {
      clock.clear(timer);
      reject(new ParleyError('cancelled'));
    };
    const timer = clock.after(delayMs, () => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    });
    signal?.addEventListener('abort', onAbort);
  });
}
