import { expect, it } from '@jest/globals';
import { isLimited, watchGenerator } from './generator-load.ts';

const easy = { cpuShare: 0.4, cpuMs: 4_000, lagMs: 2 };

it.each([
  [easy, 1, false],
  [{ ...easy, cpuShare: 0.9 }, 1, true],
  [{ ...easy, lagMs: 25 }, 1, true],
  [easy, 30, true],
])('a generator with %j whose messages leave %d ms late is at its limit: %s', (load, sendLagMs, limited) => {
  expect(isLimited(load, sendLagMs)).toBe(limited);
});

it('tells what this process spends, even in no time at all', () => {
  const end = watchGenerator();
  const until = performance.now() + 30;
  while (performance.now() < until);
  const load = end();
  expect(load.cpuMs).toBeGreaterThan(1);
  expect(load.cpuShare).toBeGreaterThan(0.02);
  expect(watchGenerator()().lagMs).toBeGreaterThanOrEqual(0);
});
