import type { Cache, TokenDemand } from '@parley/cache';
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
  readonly #bucket: TokenBucketOptions;
  readonly #local = new Map<string, Meter>();
  #isCacheAway = false;

  constructor(
    deps: { readonly cache: Cache; readonly clock: Clock; readonly log: Logger },
    bucket: TokenBucketOptions,
  ) {
    this.#cache = deps.cache;
    this.#clock = deps.clock;
    this.#log = deps.log;
    this.#bucket = bucket;
  }

  /**
   * `key`: of the cache, one for each who is counted. What another limit has to allow too is asked for in the same way to the
   * cache: all of it is taken, or nothing. Rejects with `rate_limited`.
   */
  async take(key: string, cost = 1, ...also: readonly TokenDemand[]): Promise<void> {
    const retryAfterMs = await this.#takeShared([this.demand(key, cost), ...also]);
    if (retryAfterMs > 0) throw new ParleyError('rate_limited', { retryAfterMs });
  }

  /** What {@link take} would take, for another limit to take along. */
  demand(key: string, cost: number): TokenDemand {
    return { bucket: this.#bucket, key, cost };
  }

  async #takeShared(demands: readonly TokenDemand[]): Promise<number> {
    try {
      const answer = await this.#cache.takeTokensOfAll(demands);
      if (this.#isCacheAway) this.#log.info('requests are counted in the cache again');
      this.#isCacheAway = false;
      return answer.allowed ? 0 : Math.max(1, answer.retryAfterMs);
    } catch (cause) {
      if (!this.#isCacheAway) this.#log.warn({ err: cause }, 'the cache is out of reach: requests are counted here');
      this.#isCacheAway = true;
      // What one of them takes where another refuses is lost to whoever asks, as it would be one after the other.
      return Math.max(...demands.map((demand) => this.#takeLocal(demand)));
    }
  }

  #takeLocal({ bucket, key, cost }: TokenDemand): number {
    const now = this.#clock.now();
    const meter = this.#local.get(key) ?? new Meter(bucket, now);
    this.#local.delete(key);
    this.#local.set(key, meter);
    if (this.#local.size > MAX_LOCAL_BUCKETS) {
      const [oldest] = this.#local.keys();
      if (oldest !== undefined) this.#local.delete(oldest);
    }
    return meter.take(cost, now);
  }
}
