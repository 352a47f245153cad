import type { Cache } from '@parley/cache';
import { ParleyError } from '@parley/contract';
import type { Clock, TokenBucketOptions } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import { Meter } from '../../domain/meter.ts';

/** Keys remembered while the cache is away; beyond, the oldest begins anew. */
const MAX_LOCAL_BUCKETS = 10_000;

/**
 * How much one address or visitor may ask for, counted over all gateways. While the shared cache is out of reach, each
 * gateway counts for itself: chats must begin all the same.
 */
export class SharedLimit {
  readonly #cache: Cache;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #options: TokenBucketOptions;
  readonly #local = new Map<string, Meter>();
  #isCacheAway = false;

  constructor(
    deps: { readonly cache: Cache; readonly clock: Clock; readonly log: Logger },
    options: TokenBucketOptions,
  ) {
    this.#cache = deps.cache;
    this.#clock = deps.clock;
    this.#log = deps.log;
    this.#options = options;
  }

  /** `key`: of the cache, one for each who is counted. Rejects with `rate_limited`. */
  async take(key: string, cost = 1): Promise<void> {
    const retryAfterMs = await this.#takeShared(key, cost);
    if (retryAfterMs > 0) throw new ParleyError('rate_limited', { retryAfterMs });
  }

  async #takeShared(key: string, cost: number): Promise<number> {
    try {
      const { allowed, retryAfterMs } = await this.#cache.takeTokens(key, this.#options, cost);
      if (this.#isCacheAway) this.#log.info('requests are counted in the cache again');
      this.#isCacheAway = false;
      return allowed ? 0 : Math.max(1, retryAfterMs);
    } catch (cause) {
      if (!this.#isCacheAway) this.#log.warn({ err: cause }, 'the cache is out of reach: requests are counted here');
      this.#isCacheAway = true;
      return this.#takeLocal(key, cost);
    }
  }

  #takeLocal(key: string, cost: number): number {
    const now = this.#clock.now();
    const bucket = this.#local.get(key) ?? new Meter(this.#options, now);
    this.#local.delete(key);
    this.#local.set(key, bucket);
    if (this.#local.size > MAX_LOCAL_BUCKETS) {
      const [oldest] = this.#local.keys();
      if (oldest !== undefined) this.#local.delete(oldest);
    }
    return bucket.take(cost, now);
  }
}
