import { expect, it } from '@jest/globals';
import { limitsOf, watchGenerator } from './generator-load.ts';

const easy = { cpuShare: 0.4, cpuMs: 4_000, lagMs: 2 };

it.each([
  [easy, 1, []],
  [{ ...easy, cpuShare: 0.9 }, 1, ['one of its processes used 0.90 of a core']],
  [{ ...easy, lagMs: 25 }, 1, ['its timers were 25.0 ms late, p99']],
  [easy, 30, ['messages left 30.0 ms late, p99']],
])('a generator with %j whose messages leave %d ms late is limited by %j', (load, sendLagMs, limits) => {
  expect(limitsOf(load, sendLagMs)).toEqual(limits);
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
