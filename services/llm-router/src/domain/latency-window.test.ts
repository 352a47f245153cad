import { expect, it } from '@jest/globals';
import { emptyWindow, lastSampleAtMs, p95Of, withSample } from './latency-window.ts';

const windowOf = (samples: readonly number[], atMs = 0) =>
  samples.reduce((window, firstTextMs) => withSample(window, { atMs, firstTextMs }), emptyWindow);

it('knows nothing from a few calls', () => {
  expect(p95Of(windowOf([100, 100, 100]), 0)).toBeUndefined();
});

it('gives what 95 of 100 calls stay below', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => (index + 1) * 10);
  expect(p95Of(windowOf(twenty), 0)).toBe(190);
});

it('forgets how it was before the newest calls', () => {
  const slowThenFast = [...Array<number>(64).fill(3_000), ...Array<number>(64).fill(100)];
  expect(p95Of(windowOf(slowThenFast), 0)).toBe(100);
});

it('sees that a target turns slow within a few calls', () => {
  expect(p95Of(windowOf([...Array<number>(60).fill(100), ...Array<number>(4).fill(3_000)]), 0)).toBe(3_000);
});

it('does not go by what was long ago', () => {
  const window = windowOf(Array<number>(20).fill(3_000), 1_000);
  expect(p95Of(window, 301_000)).toBe(3_000);
  expect(p95Of(window, 301_001)).toBeUndefined();
  expect(lastSampleAtMs(window)).toBe(1_000);
});
