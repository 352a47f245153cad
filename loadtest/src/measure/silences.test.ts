import { expect, it } from '@jest/globals';
import { Silences, worstOf } from './silences.ts';

it('measures how long nothing came while something was waited for', () => {
  const silences = new Silences();
  silences.sent(1_000);
  silences.sent(1_010);
  silences.heard(1_020, 1);
  silences.heard(2_040, 0);
  expect(silences.summary()).toEqual({ count: 1, longestMs: 1_020, longestAtS: 2 });
});

it('does not count a time in which nothing was to come', () => {
  const silences = new Silences();
  silences.heard(0, 0);
  silences.sent(10);
  silences.heard(20, 0);
  silences.sent(60_000);
  silences.heard(60_005, 0);
  expect(silences.summary()).toEqual({ count: 0, longestMs: 10, longestAtS: 0 });
});

it('counts those of half a second and more', () => {
  const silences = new Silences();
  for (const atMs of [0, 10_000, 20_000]) {
    silences.sent(atMs);
    silences.heard(atMs + (atMs > 0 ? 700 : 499), 0);
  }
  expect(silences.summary().count).toBe(2);
});

it('is the worst of several', () => {
  const [short, long] = [
    { count: 3, longestMs: 600, longestAtS: 1 },
    { count: 1, longestMs: 900, longestAtS: 7 },
  ];
  expect(worstOf([short, long])).toEqual({ count: 3, longestMs: 900, longestAtS: 7 });
  expect(worstOf([long, short])).toEqual(worstOf([short, long]));
  expect(worstOf([])).toEqual({ count: 0, longestMs: 0, longestAtS: 0 });
});
