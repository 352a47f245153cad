import { ParleyError } from '@parley/contract';
import { type Clock, fullBucket, systemClock, type TokenBucket, takeTokens } from '@parley/flow';
import { LRUCache } from 'lru-cache';
import type { Cache, TokenBucketAnswer, TokenBucketOptions } from './cache.ts';

export interface MemoryCacheOptions {
  readonly clock?: Clock;
  /** Entries, and buckets, kept at most; beyond that the longest unused go. */
  readonly maxEntries?: number;
}

/** About 20 MB when full of short values. */
const DEFAULT_MAX_ENTRIES = 50_000;

/** A cache inside this process, for the single-process form and for tests. */
export function createMemoryCache(options: MemoryCacheOptions = {}): Cache {
  const { clock = systemClock, maxEntries = DEFAULT_MAX_ENTRIES } = options;
  // Without ttlResolution 0 the library asks the clock only now and then, by a timer of its own.
  const shared = { max: maxEntries, ttlResolution: 0, perf: { now: () => clock.now() } };
  const entries = new LRUCache<string, string>(shared);
  const buckets = new LRUCache<string, TokenBucket>(shared);
  let isOpen = true;

  const requireOpen = () => {
    if (!isOpen) throw new ParleyError('unavailable', { detail: 'the cache is closed' });
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
      const now = clock.now();
      const before = buckets.get(key) ?? fullBucket(bucketOptions, now);
      const { bucket, allowed, retryAfterMs } = takeTokens(before, bucketOptions, now, cost);
      const msUntilFull = ((bucketOptions.burst - bucket.tokens) * 1_000) / bucketOptions.ratePerSecond;
      buckets.set(key, bucket, { ttl: Math.ceil(msUntilFull) + 1 });
      return { allowed, retryAfterMs };
    },
    async close() {
      isOpen = false;
      entries.clear();
      buckets.clear();
    },
  };
}
