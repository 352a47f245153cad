import { expect, it } from '@jest/globals';
import { atMost, countThatFits, lastSeq, pageBytes, pageEvents } from './page-bounds.ts';

it('reads 0 as the most, and never gives more', () => {
  expect([0, 1_000, 10_000_000].map(pageBytes)).toEqual([262_144, 1_000, 262_144]);
  expect([0, 7, 10_000].map(pageEvents)).toEqual([500, 7, 500]);
  expect([lastSeq(0, 9), lastSeq(4, 9), lastSeq(12, 9)]).toEqual([9, 4, 9]);
});

it.each([
  { sizes: [], maxEvents: 5, maxBytes: 100, fits: 0 },
  { sizes: [40, 60, 1], maxEvents: 5, maxBytes: 100, fits: 2 },
  { sizes: [40, 61], maxEvents: 5, maxBytes: 100, fits: 1 },
  { sizes: [500, 1], maxEvents: 5, maxBytes: 100, fits: 1 },
  { sizes: [1, 1, 1], maxEvents: 2, maxBytes: 100, fits: 2 },
])('fits $fits of $sizes into $maxBytes bytes and $maxEvents events', ({ sizes, maxEvents, maxBytes, fits }) => {
  expect(countThatFits(sizes, maxEvents, maxBytes)).toBe(fits);
});

it('says what there is too much of', () => {
  expect(atMost(['a', 'b'], 2, 'letters')).toEqual(['a', 'b']);
  expect(() => atMost(['a', 'b'], 1, 'letters')).toThrow('at most 1 letters');
});
