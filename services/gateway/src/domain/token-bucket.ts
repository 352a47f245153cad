export interface TokenBucketOptions {
  readonly ratePerSecond: number;
  readonly burst: number;
}

/** A token bucket that begins full. `now` is any monotonic clock, in milliseconds. */
export class TokenBucket {
  readonly #options: TokenBucketOptions;
  #tokens: number;
  #at: number;

  constructor(options: TokenBucketOptions, now: number) {
    this.#options = options;
    this.#tokens = options.burst;
    this.#at = now;
  }

  /** Takes `cost` tokens and returns 0, or takes none and returns how many milliseconds until they will be there. */
  take(cost: number, now: number): number {
    const { ratePerSecond, burst } = this.#options;
    this.#tokens = Math.min(burst, this.#tokens + (Math.max(0, now - this.#at) * ratePerSecond) / 1_000);
    this.#at = now;
    if (this.#tokens >= cost) {
      this.#tokens -= cost;
      return 0;
    }
    return Math.ceil(((cost - this.#tokens) * 1_000) / ratePerSecond);
  }
}
