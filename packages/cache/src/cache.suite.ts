import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@parley/contract';
import type { Cache } from './cache.ts';

export interface CacheUnderTest {
  readonly cache: Cache;
  /** Lets so much time pass, by the cache's clock. */
  advance(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** What every implementation of the port must do. */
export function cacheSuite(name: string, setUp: () => Promise<CacheUnderTest>): void {
  describe(name, () => {
    let under: CacheUnderTest;
    let cache: Cache;
    let key: string;

    beforeEach(async () => {
      under = await setUp();
      cache = under.cache;
      key = `t:test:${newId()}`;
    });
    afterEach(() => under.close());

    it('has nothing of what was never set', async () => {
      expect(await cache.get(key)).toBeUndefined();
    });

    it('gives back what was set last, the empty text included', async () => {
      await cache.set(key, 'one', 60_000);
      await cache.set(key, '二 😀', 60_000);
      expect(await cache.get(key)).toBe('二 😀');
      await cache.set(key, '', 60_000);
      expect(await cache.get(key)).toBe('');
    });

    it('forgets when told to, and is not surprised by what it does not have', async () => {
      await cache.set(key, 'x', 60_000);
      await cache.delete(key);
      expect(await cache.get(key)).toBeUndefined();
      await cache.delete(key);
    });

    it('forgets when the time is up, and counts it from the last set', async () => {
      await cache.set(key, 'x', 100);
      expect(await cache.get(key)).toBe('x');
      await cache.set(key, 'x', 300);
      await under.advance(150);
      expect(await cache.get(key)).toBe('x');
      await under.advance(200);
      expect(await cache.get(key)).toBeUndefined();
    });

    it('sets what is absent, once, until its time is up', async () => {
      const tries = await Promise.all(['a', 'b', 'c'].map((value) => cache.setIfAbsent(key, value, 100)));
      expect(tries.filter((isFirst) => isFirst)).toHaveLength(1);
      expect(await cache.setIfAbsent(key, 'd', 60_000)).toBe(false);
      await under.advance(150);
      expect(await cache.setIfAbsent(key, 'd', 60_000)).toBe(true);
      expect(await cache.get(key)).toBe('d');
    });

    it('lets a burst through and then no more than the rate', async () => {
      const bucket = { ratePerSecond: 10, burst: 5 };
      for (let n = 0; n < 5; n++)
        expect(await cache.takeTokens(key, bucket)).toEqual({ allowed: true, retryAfterMs: 0 });
      const refused = await cache.takeTokens(key, bucket);
      expect(refused.allowed).toBe(false);
      expect(refused.retryAfterMs).toBeGreaterThan(0);
      expect(refused.retryAfterMs).toBeLessThanOrEqual(100);
      await under.advance(refused.retryAfterMs + 1);
      expect((await cache.takeTokens(key, bucket)).allowed).toBe(true);
      expect((await cache.takeTokens(key, bucket)).allowed).toBe(false);
    });

    it('takes several at once or none', async () => {
      const bucket = { ratePerSecond: 1, burst: 5 };
      expect((await cache.takeTokens(key, bucket, 3)).allowed).toBe(true);
      const refused = await cache.takeTokens(key, bucket, 3);
      expect(refused.allowed).toBe(false);
      expect(refused.retryAfterMs).toBeGreaterThan(800);
      expect(refused.retryAfterMs).toBeLessThanOrEqual(1_000);
      expect((await cache.takeTokens(key, bucket, 2)).allowed).toBe(true);
    });

    it('says never to more than the bucket holds', async () => {
      const answer = await cache.takeTokens(key, { ratePerSecond: 1, burst: 5 }, 6);
      expect(answer).toEqual({ allowed: false, retryAfterMs: Number.POSITIVE_INFINITY });
    });

    it('fills up to the burst and not beyond', async () => {
      const bucket = { ratePerSecond: 100, burst: 2 };
      await cache.takeTokens(key, bucket, 2);
      await under.advance(200);
      expect((await cache.takeTokens(key, bucket, 2)).allowed).toBe(true);
      expect((await cache.takeTokens(key, bucket, 2)).allowed).toBe(false);
    });

    it('gives away no token twice when many ask at once', async () => {
      const bucket = { ratePerSecond: 0.001, burst: 10 };
      const answers = await Promise.all(Array.from({ length: 50 }, () => cache.takeTokens(key, bucket)));
      expect(answers.filter(({ allowed }) => allowed)).toHaveLength(10);
    });

    it('keeps buckets and keys apart', async () => {
      const bucket = { ratePerSecond: 0.001, burst: 1 };
      expect((await cache.takeTokens(`${key}:a`, bucket)).allowed).toBe(true);
      expect((await cache.takeTokens(`${key}:b`, bucket)).allowed).toBe(true);
    });

    it('takes from several buckets at once, or from none of them', async () => {
      const demand = (name: string, burst: number, cost: number, ratePerSecond = 0.001) => ({
        key: `${key}:${name}`,
        bucket: { ratePerSecond, burst },
        cost,
      });
      const wide = demand('wide', 100, 10);
      const narrow = demand('narrow', 2, 1);
      expect(await cache.takeTokensOfAll([wide, narrow])).toEqual({ allowed: true });
      expect(await cache.takeTokensOfAll([wide, narrow])).toEqual({ allowed: true });
      const refused = await cache.takeTokensOfAll([wide, narrow]);
      expect(refused).toMatchObject({ allowed: false, refusedBy: 1 });
      expect(refused.allowed || refused.retryAfterMs).toBeGreaterThan(900_000);
      // 20 of 100 are gone, and not 30.
      expect((await cache.takeTokens(wide.key, wide.bucket, 80)).allowed).toBe(true);
      expect(await cache.takeTokensOfAll([narrow, demand('quick', 1, 2, 1_000)])).toEqual({
        allowed: false,
        refusedBy: 1,
        retryAfterMs: Number.POSITIVE_INFINITY,
      });
    });

    it('gives away no token twice when many ask several buckets at once', async () => {
      const bucket = { ratePerSecond: 0.001, burst: 10 };
      const demands = [
        { key: `${key}:a`, bucket, cost: 1 },
        { key: `${key}:b`, bucket, cost: 2 },
      ];
      const answers = await Promise.all(Array.from({ length: 30 }, () => cache.takeTokensOfAll(demands)));
      expect(answers.filter(({ allowed }) => allowed)).toHaveLength(5);
      expect((await cache.takeTokens(`${key}:a`, bucket, 5)).allowed).toBe(true);
    });

    it('gives back what was taken too much, and no more than the bucket holds', async () => {
      const bucket = { ratePerSecond: 0.001, burst: 10 };
      await cache.takeTokens(key, bucket, 8);
      await cache.settleTokens([{ key, bucket, cost: -5 }]);
      expect((await cache.takeTokens(key, bucket, 7)).allowed).toBe(true);
      await cache.settleTokens([{ key, bucket, cost: -50 }]);
      expect((await cache.takeTokens(key, bucket, 10)).allowed).toBe(true);
      expect((await cache.takeTokens(key, bucket)).allowed).toBe(false);
    });

    it('lets a bucket owe what was taken too little, up to what it holds', async () => {
      const bucket = { ratePerSecond: 100, burst: 20 };
      await cache.settleTokens([{ key, bucket, cost: 30 }]);
      const { allowed, retryAfterMs } = await cache.takeTokens(key, bucket);
      expect(allowed).toBe(false);
      expect(retryAfterMs).toBeGreaterThan(50);
      expect(retryAfterMs).toBeLessThanOrEqual(110);
      await cache.settleTokens([{ key, bucket, cost: 1_000 }]);
      expect((await cache.takeTokens(key, bucket)).retryAfterMs).toBeLessThanOrEqual(210);
      await under.advance(211);
      expect((await cache.takeTokens(key, bucket)).allowed).toBe(true);
    });

    it('refuses everything once closed', async () => {
      expect(cache.isConnected).toBe(true);
      await cache.close();
      expect(cache.isConnected).toBe(false);
      const bucket = { ratePerSecond: 1, burst: 1 };
      for (const ask of [
        cache.get(key),
        cache.set(key, 'x', 1_000),
        cache.setIfAbsent(key, 'x', 1_000),
        cache.delete(key),
        cache.takeTokens(key, bucket),
        cache.takeTokensOfAll([{ key, bucket, cost: 1 }]),
        cache.settleTokens([{ key, bucket, cost: 1 }]),
      ])
        await expect(ask).rejects.toThrow(/^unavailable/);
    });
  });
}
