import { expect, it } from '@jest/globals';
import { type Clock, FakeClock } from '@parley/flow';
import { watchLoop } from './loop-watchdog.ts';

it('is content while timers come, late ones too', () => {
  const clock = new FakeClock();
  const watchdog = watchLoop(clock);
  clock.advance(60_000);
  expect(watchdog.isTurning()).toBe(true);
  watchdog.stop();
  expect(clock.pendingTimers).toBe(0);
});

it('tells of a stall when it is asked before the timers had their turn, and for 15 s after', () => {
  let now = 0;
  let tick = () => {};
  const stalling = new FakeClock();
  const clock: Clock = {
    now: () => now,
    wallNow: () => now,
    after: (delayMs, run) => stalling.after(delayMs, run),
    every: (intervalMs, run) => {
      tick = run;
      return stalling.every(intervalMs, run);
    },
    clear: () => {},
  };
  const watchdog = watchLoop(clock);
  now = 15_000;
  expect(watchdog.isTurning()).toBe(true);
  now = 15_001;
  expect(watchdog.isTurning()).toBe(false);
  tick();
  expect(watchdog.isTurning()).toBe(false);
  now = 30_001;
  tick();
  expect(watchdog.isTurning()).toBe(false);
  now = 30_002;
  expect(watchdog.isTurning()).toBe(true);
});
