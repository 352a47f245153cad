import { fullJitter } from '@parley/flow';
import type { ProviderError } from '../ports.ts';

/** A visitor is waiting: short, and random, so that those who failed together do not come back together. */
const PAUSE = { baseMs: 250, capMs: 4_000 };

/** Ms until the same target may be asked again, after so many earlier failures. What the vendor asked for is the least. */
export function retryPauseMs(
  { retryAfterMs = 0 }: Pick<ProviderError, 'retryAfterMs'>,
  earlierFailures: number,
  random: () => number,
): number {
  return retryAfterMs + fullJitter(earlierFailures, PAUSE, random);
}
