import { expect, it } from '@jest/globals';
import { machineTime, shareOfOthers } from './machine-time.ts';

it('is what others used of the machine beside us', () => {
  const before = { busy: 100, total: 400 };
  expect(shareOfOthers(before, { busy: 106, total: 420 }, 4)).toBeCloseTo(0.1);
  expect(shareOfOthers(before, { busy: 106, total: 420 }, 7)).toBe(0);
  expect(shareOfOthers(before, before, 0)).toBe(0);
});

(process.platform === 'linux' ? it : it.skip)('grows while somebody works, and the whole with it', () => {
  const before = machineTime();
  const until = performance.now() + 200;
  while (performance.now() < until);
  const after = machineTime();
  expect(after.busy - before.busy).toBeGreaterThan(0.05);
  // Nobody idle: the two are the same then, but for what differences of seconds lose behind the point.
  expect(after.total - before.total).toBeGreaterThan(after.busy - before.busy - 0.005);
});
