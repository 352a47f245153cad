import { ParleyError } from '@parley/contract';
import { type BackoffOptions, fullJitter } from './backoff.ts';
import type { Clock } from './clock.ts';
import { sleep } from './deadline.ts';

export interface RepeatOptions extends BackoffOptions {
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** No attempt begins later than this after the first; `Infinity` = until the signal. */
  readonly totalMs: number;
  readonly signal?: AbortSignal;
  /** Whether another attempt may do better; by default what the error table says. */
  readonly isRetryable?: (error: unknown) => boolean;
  /** For a log or a counter. */
  readonly onFailure?: (error: unknown, failures: number) => void;
}

/**
 * Repeats `attempt` until it succeeds, fails for good, or time is up; then rejects with what the last attempt rejected
 * with. For operations that are safe to repeat, and in one layer only. Each attempt has a deadline of its own.
 */
export async function repeatUntilDone<T>(attempt: () => Promise<T>, options: RepeatOptions): Promise<T> {
  const { clock, random, totalMs, signal, isRetryable = isRetryableError, onFailure } = options;
  const startedAt = clock.now();
  for (let failures = 0; ; failures++) {
    if (signal?.aborted) throw new ParleyError('cancelled');
    try {
      return await attempt();
    } catch (error) {
      onFailure?.(error, failures + 1);
      const waitMs = fullJitter(failures, options, random);
      if (!isRetryable(error) || clock.now() + waitMs - startedAt >= totalMs) throw error;
      await sleep(waitMs, clock, signal);
    }
  }
}

function isRetryableError(error: unknown): boolean {
  return error instanceof ParleyError && error.isRetryable;
}
