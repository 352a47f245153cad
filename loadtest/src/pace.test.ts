import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { pace } from './pace.ts';
import { createPlan } from './plan.ts';

const plan = createPlan({ conversations: 1, rate: 100, warmupS: 0, durationS: 0.05 });

function start(clock: FakeClock) {
  const sent: [number, number][] = [];
  const done = pace(plan, clock, clock.now() + 20, (index) => void sent.push([index, clock.now()]));
  return { sent, done };
}

it('sends each message at its time and ends after the last', async () => {
  const clock = new FakeClock();
  const { sent, done } = start(clock);
  clock.advance(100);
  await done;
  expect(sent).toEqual([
    [0, 20],
    [1, 30],
    [2, 40],
    [3, 50],
    [4, 60],
  ]);
});

it('catches up at once after a stall', () => {
  const clock = new FakeClock();
  const { sent } = start(clock);
  clock.advance(20);
  // What a blocked event loop looks like: time has passed, and no timer has run.
  Object.assign(clock, { now: () => 45 });
  clock.advance(1);
  expect(sent.map(([index]) => index)).toEqual([0, 1, 2]);
});

it('rejects when sending throws', async () => {
  const clock = new FakeClock();
  const failing = pace(plan, clock, clock.now(), () => {
    throw new Error('no socket');
  });
  await expect(failing).rejects.toThrow('no socket');
});
