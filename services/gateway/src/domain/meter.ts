import { fullBucket, type TokenBucket, type TokenBucketOptions, takeTokens } from '@parley/flow';

/** A token bucket that remembers what is left in it. It begins full. */
export class Meter {
  readonly #options: TokenBucketOptions;
  #bucket: TokenBucket;

  constructor(options: TokenBucketOptions, now: number) {
    this.#options = options;
    this.#bucket = fullBucket(options, now);
  }

  /** Takes `cost` tokens and returns 0, or takes none and returns how many milliseconds until they will be there. */
  take(cost: number, now: number): number {
    const { bucket, retryAfterMs } = takeTokens(this.#bucket, this.#options, now, cost);
    this.#bucket = bucket;
    return retryAfterMs;
  }
}
