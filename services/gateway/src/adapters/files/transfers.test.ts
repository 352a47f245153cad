import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { Transfers } from './transfers.ts';

const bounds = { most: 3, mostOfVisitor: 2 };
const overloaded = expect.objectContaining({ code: 'overloaded', retryAfterMs: 1_000 });

it('lets so many be under way at once, and fewer of one visitor', () => {
  const transfers = new Transfers(bounds, new FakeClock());
  const [first] = [transfers.begin('ann'), transfers.begin('ann')];
  expect(() => transfers.begin('ann')).toThrow(overloaded);
  transfers.begin('bob');
  expect(() => transfers.begin('cleo')).toThrow(overloaded);
  first.end();
  first.end();
  expect(transfers.size).toBe(2);
  transfers.begin('ann');
  expect(() => transfers.begin('bob')).toThrow(overloaded);
});

it('ends when all have ended, and begins none meanwhile', async () => {
  const transfers = new Transfers(bounds, new FakeClock());
  const { signal, end } = transfers.begin('ann');
  let isEmpty = false;
  const drained = transfers.drain(5_000).then(() => {
    isEmpty = true;
  });
  expect(() => transfers.begin('bob')).toThrow(expect.objectContaining({ code: 'draining' }));
  await new Promise(setImmediate);
  expect([isEmpty, signal.aborted]).toEqual([false, false]);
  end();
  await drained;
});

it('gives up what is still under way when its time is over', async () => {
  const clock = new FakeClock();
  const transfers = new Transfers(bounds, clock);
  const { signal, end } = transfers.begin('ann');
  signal.addEventListener('abort', end);
  const drained = transfers.drain(5_000);
  clock.advance(4_999);
  expect(signal.aborted).toBe(false);
  clock.advance(1);
  await drained;
  expect(signal.aborted).toBe(true);
});

it('ends at once when nothing is under way', async () => {
  await new Transfers(bounds, new FakeClock()).drain(5_000);
});
