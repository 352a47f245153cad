import { expect, it } from '@jest/globals';
import { correctionsOf, demandsOf } from './demands.ts';

it('asks for nothing where nothing is limited', () => {
  expect(demandsOf('site', 'k', undefined, 100)).toEqual([]);
});

it('asks for one request and its tokens, each of a bucket that holds a minute’s worth', () => {
  expect(demandsOf('site', 'k', { requestsPerMinute: 30, tokensPerMinute: 6_000 }, 700)).toEqual([
    { scope: 'site', unit: 'requests', key: 'k:requests', bucket: { ratePerSecond: 0.5, burst: 30 }, cost: 1 },
    { scope: 'site', unit: 'tokens', key: 'k:tokens', bucket: { ratePerSecond: 100, burst: 6_000 }, cost: 700 },
  ]);
});

it('asks for the whole bucket where more is needed, so that it is possible at all', () => {
  const demands = demandsOf('site', 'k', { tokensPerMinute: 500 }, 700);
  expect(demands).toMatchObject([{ cost: 500 }]);
  expect(correctionsOf(demands, 700)).toMatchObject([{ key: 'k:tokens', cost: 200 }]);
});

it('corrects tokens alone, and only where they differ', () => {
  const demands = demandsOf('site', 'k', { requestsPerMinute: 30, tokensPerMinute: 6_000 }, 700);
  expect(correctionsOf(demands, 250)).toEqual([
    { key: 'k:tokens', bucket: { ratePerSecond: 100, burst: 6_000 }, cost: -450 },
  ]);
  expect(correctionsOf(demands, 700)).toEqual([]);
});
