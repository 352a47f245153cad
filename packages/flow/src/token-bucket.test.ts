import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fullBucket, takeTokens } from './token-bucket.ts';

const options = { ratePerSecond: 5, burst: 20 };

it('lets a burst through, then refuses and says when to come again', () => {
  let bucket = fullBucket(options, 0);
  for (let n = 0; n < 20; n++) {
    const taken = takeTokens(bucket, options, 0);
    expect(taken.allowed).toBe(true);
    bucket = taken.bucket;
  }
  expect(takeTokens(bucket, options, 0)).toMatchObject({ allowed: false, retryAfterMs: 200 });
  expect(takeTokens(bucket, options, 199)).toMatchObject({ allowed: false, retryAfterMs: 1 });
  expect(takeTokens(bucket, options, 200)).toMatchObject({ allowed: true, retryAfterMs: 0 });
});

it('never fills beyond its burst', () => {
  const { bucket } = takeTokens(fullBucket(options, 0), options, 1_000_000);
  expect(bucket.tokens).toBe(19);
});

it('takes nothing when it refuses', () => {
  const { bucket } = takeTokens({ tokens: 3, at: 0 }, options, 0, 4);
  expect(bucket.tokens).toBe(3);
});

it('says never to what it could never hold', () => {
  expect(takeTokens(fullBucket(options, 0), options, 0, 21).retryAfterMs).toBe(Number.POSITIVE_INFINITY);
});

it('adds nothing when the clock goes back', () => {
  expect(takeTokens({ tokens: 0, at: 1_000 }, options, 0).allowed).toBe(false);
});

it('allows no more than burst + rate × time, however it is asked', () => {
  const step = fc.record({ waitMs: fc.integer({ min: 0, max: 3_000 }), cost: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
      let bucket = fullBucket(options, 0);
      let now = 0;
      let taken = 0;
      for (const { waitMs, cost } of steps) {
        now += waitMs;
        const result = takeTokens(bucket, options, now, cost);
        bucket = result.bucket;
        if (result.allowed) taken += cost;
      }
      expect(taken).toBeLessThanOrEqual(options.burst + (now * options.ratePerSecond) / 1_000 + 1e-6);
    }),
  );
});
