import { expect, it } from '@jest/globals';
import { sleep, withDeadline } from './deadline.ts';
import { FakeClock } from './fake-clock.ts';

const never = new Promise<never>(() => {});

it('gives what the promise gives, and leaves no timer behind', async () => {
  const clock = new FakeClock();
  expect(await withDeadline(Promise.resolve(7), 100, clock)).toBe(7);
  await expect(withDeadline(Promise.reject(new Error('own')), 100, clock)).rejects.toThrow('own');
  expect(clock.pendingTimers).toBe(0);
});

it('rejects with deadline_exceeded when the time is up, not before', async () => {
  const clock = new FakeClock();
  let outcome = 'pending';
  const waiting = withDeadline(never, 100, clock).catch((error: Error) => {
    outcome = error.message;
  });
  await clock.advanceAsync(99);
  expect(outcome).toBe('pending');
  await clock.advanceAsync(1);
  await waiting;
  expect(outcome).toBe('deadline_exceeded: not done in 100 ms');
});

it('rejects with cancelled when the signal says so, before or meanwhile', async () => {
  const clock = new FakeClock();
  await expect(withDeadline(never, 100, clock, AbortSignal.abort())).rejects.toThrow('cancelled');
  const told = new AbortController();
  const waiting = withDeadline(never, 100, clock, told.signal);
  told.abort();
  await expect(waiting).rejects.toThrow('cancelled');
  expect(clock.pendingTimers).toBe(0);
});

it('sleeps until the time has come, or until told to stop', async () => {
  const clock = new FakeClock();
  let isAwake = false;
  const sleeping = sleep(50, clock).then(() => {
    isAwake = true;
  });
  await clock.advanceAsync(49);
  expect(isAwake).toBe(false);
  await clock.advanceAsync(1);
  await sleeping;
  const told = new AbortController();
  const second = sleep(50, clock, told.signal);
  told.abort();
  await expect(second).rejects.toThrow('cancelled');
  await expect(sleep(50, clock, told.signal)).rejects.toThrow('cancelled');
  expect(clock.pendingTimers).toBe(0);
});
