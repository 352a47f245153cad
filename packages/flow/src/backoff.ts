export interface BackoffOptions {
  /** The most the first wait can be. */
  readonly baseMs: number;
  /** The most any wait can be. */
  readonly capMs: number;
}

/**
 * How long to wait after `failures` failed attempts (0 = before the second attempt): anything from 0 to
 * `base × 2^failures`, at most the cap. The whole range is random ("full jitter"), so that those who failed together
 * do not come back together. `random` gives numbers from 0 to below 1.
 */
export function fullJitter(failures: number, { baseMs, capMs }: BackoffOptions, random: () => number): number {
  return random() * Math.min(capMs, baseMs * 2 ** failures);
}
