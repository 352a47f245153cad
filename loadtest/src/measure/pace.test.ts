import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { pace } from './pace.ts';
import { steady } from './schedule.ts';

const schedule = steady({ rate: 100, warmupS: 0, durationS: 0.05 });

function start(clock: FakeClock, total = schedule.total) {
  const sent: [number, number][] = [];
  const paced = pace({ ...schedule, total }, clock, clock.now() + 20, (intendedMs) => {
    sent.push([intendedMs, clock.now()]);
  });
  return { sent, ...paced };
}

it('sends each message at its time and ends after the last', async () => {
  const clock = new FakeClock();
  const { sent, done } = start(clock);
  clock.advance(100);
  await done;
  expect(sent).toEqual([
    [0, 20],
    [10, 30],
    [20, 40],
    [30, 50],
    [40, 60],
  ]);
});

it('ends earlier when there are no more, or when it is stopped', async () => {
  const clock = new FakeClock();
  const few = start(clock, 2);
  const stopped = start(clock);
  clock.advance(35);
  stopped.stop();
  clock.advance(30);
  await Promise.all([few.done, stopped.done]);
  expect([few.sent.length, stopped.sent.length]).toEqual([2, 2]);
});

it('catches up at once after a stall, each under the time it was meant for', () => {
  const clock = new FakeClock();
  const { sent } = start(clock);
  clock.advance(20);
  // What a blocked event loop looks like: time has passed, and no timer has run.
  Object.assign(clock, { now: () => 45 });
  clock.advance(10);
  expect(sent).toEqual([
    [0, 20],
    [10, 45],
    [20, 45],
  ]);
});

it('rejects when sending throws', async () => {
  const clock = new FakeClock();
  const failing = pace(schedule, clock, clock.now(), () => {
    throw new Error('no socket');
  });
  await expect(failing.done).rejects.toThrow('no socket');
});
