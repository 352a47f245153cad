import { ParleyError } from '@parley/contract';
import { type Clock, fullBucket, systemClock, type TokenBucket, takeTokens } from '@parley/flow';
import { LRUCache } from 'lru-cache';
import type { Cache, TokenBucketAnswer, TokenBucketOptions, TokenDemand } from './cache.ts';

export interface MemoryCacheOptions {
  readonly clock?: Clock;
  /** Entries, and buckets, kept at most; beyond that the longest unused go. */
  readonly maxEntries?: number;
  /** UTF-16 code units of all keys and values together, with the same end. */
  readonly maxCharacters?: number;
}

/** About 20 MB when full of short values. */
const DEFAULT_MAX_ENTRIES = 50_000;
/** At most 64 MB when full of long ones. */
const DEFAULT_MAX_CHARACTERS = 32 * 1024 * 1024;

/** A cache inside this process, for the single-process form and for tests. */
export function createMemoryCache(options: MemoryCacheOptions = {}): Cache {
  const { clock = systemClock, maxEntries = DEFAULT_MAX_ENTRIES, maxCharacters = DEFAULT_MAX_CHARACTERS } = options;
  // Without ttlResolution 0 the library asks the clock only now and then, by a timer of its own.
  const shared = { max: maxEntries, ttlResolution: 0, perf: { now: () => clock.now() } };
  const entries = new LRUCache<string, string>({
    ...shared,
    maxSize: maxCharacters,
    sizeCalculation: (value, key) => key.length + value.length,
  });
  const buckets = new LRUCache<string, TokenBucket>(shared);
  let isOpen = true;

  const requireOpen = () => {
    if (!isOpen) throw new ParleyError('unavailable', { detail: 'the cache is closed' });
  };
  const attempt = ({ key, bucket, cost }: TokenDemand, now: number) =>
    takeTokens(buckets.get(key) ?? fullBucket(bucket, now), bucket, now, cost);
  const keep = (key: string, { burst, ratePerSecond }: TokenBucketOptions, bucket: TokenBucket | undefined) => {
    if (bucket === undefined) return;
    const msUntilFull = ((burst - bucket.tokens) * 1_000) / ratePerSecond;
    buckets.set(key, bucket, { ttl: Math.ceil(msUntilFull) + 1 });
  };
  return {
    get isConnected() {
      return isOpen;
    },
    async get(key) {
      requireOpen();
      return entries.get(key);
    },
    async set(key, value, ttlMs) {
      requireOpen();
      entries.set(key, value, { ttl: ttlMs });
    },
    async setIfAbsent(key, value, ttlMs) {
      requireOpen();
      if (entries.has(key)) return false;
      entries.set(key, value, { ttl: ttlMs });
      return true;
    },
    async delete(key) {
      requireOpen();
      entries.delete(key);
    },
    async takeTokens(key: string, bucketOptions: TokenBucketOptions, cost = 1): Promise<TokenBucketAnswer> {
      requireOpen();
      const { bucket, allowed, retryAfterMs } = attempt({ key, bucket: bucketOptions, cost }, clock.now());
      keep(key, bucketOptions, bucket);
      return { allowed, retryAfterMs };
    },
    async takeTokensOfAll(demands) {
      requireOpen();
      const now = clock.now();
      const results = demands.map((demand) => attempt(demand, now));
      const waits = results.map(({ retryAfterMs }) => retryAfterMs);
      const retryAfterMs = Math.max(...waits, 0);
      if (!results.every(({ allowed }) => allowed))
        return { allowed: false, refusedBy: waits.indexOf(retryAfterMs), retryAfterMs };
      for (const [index, { key, bucket }] of demands.entries()) keep(key, bucket, results[index]?.bucket);
      return { allowed: true };
    },
    async settleTokens(demands) {
      requireOpen();
      const now = clock.now();
      for (const { key, bucket, cost } of demands) {
        const { tokens } = attempt({ key, bucket, cost: 0 }, now).bucket;
        const left = Math.max(-bucket.burst, Math.min(bucket.burst, tokens - cost));
        keep(key, bucket, { tokens: left, at: now });
      }
    },
    async close() {
      isOpen = false;
      entries.clear();
      buckets.clear();
    },
  };
}
