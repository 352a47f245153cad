import { fullBucket, type TokenBucketOptions, takeTokens } from '@parley/flow';

/**
 * A token bucket that remembers what is left in it. It begins full. Keeps numbers, not a bucket: one for each frame of
 * each socket lives just long enough to be costly garbage.
 */
export class Meter {
  readonly #options: TokenBucketOptions;
  #tokens: number;
  #at: number;

  constructor(options: TokenBucketOptions, now: number) {
    this.#options = options;
    const { tokens, at } = fullBucket(options, now);
    this.#tokens = tokens;
    this.#at = at;
  }

  /** Takes `cost` tokens and returns 0, or takes none and returns how many milliseconds until they will be there. */
  take(cost: number, now: number): number {
    const before = { tokens: this.#tokens, at: this.#at };
    const { bucket, retryAfterMs } = takeTokens(before, this.#options, now, cost);
    this.#tokens = bucket.tokens;
    this.#at = bucket.at;
    return retryAfterMs;
  }
}
