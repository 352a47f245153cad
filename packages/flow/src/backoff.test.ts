import { expect, it } from '@jest/globals';
import { fullJitter } from './backoff.ts';

const options = { baseMs: 100, capMs: 1_000 };

it.each([
  [0, 100],
  [1, 200],
  [3, 800],
  [4, 1_000],
  [5_000, 1_000],
])('after %i failures spreads over 0 to %i ms', (failures, mostMs) => {
  expect(fullJitter(failures, options, () => 0)).toBe(0);
  expect(fullJitter(failures, options, () => 0.5)).toBe(mostMs / 2);
  expect(fullJitter(failures, options, () => 0.999_999)).toBeLessThan(mostMs);
});
