import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { Transfers } from './transfers.ts';

const bounds = { most: 3, mostOfVisitor: 2, mostWaiting: 0, waitMs: 1_000 };
const overloaded = expect.objectContaining({ code: 'overloaded', retryAfterMs: 1_000 });
const draining = expect.objectContaining({ code: 'draining' });
const turn = () => new Promise(setImmediate);

it('lets so many be under way at once, and fewer of one visitor', async () => {
  const transfers = new Transfers(bounds, new FakeClock());
  const [first] = await Promise.all([transfers.begin('ann'), transfers.begin('ann')]);
  await expect(transfers.begin('ann')).rejects.toEqual(overloaded);
  await transfers.begin('bob');
  await expect(transfers.begin('cleo')).rejects.toEqual(overloaded);
  expect(() => transfers.check('cleo')).toThrow(overloaded);
  first.end();
  first.end();
  expect(transfers.size).toBe(2);
  await transfers.begin('ann');
  await expect(transfers.begin('bob')).rejects.toEqual(overloaded);
});

it('lets others wait for their turn, in their order, up to a bound', async () => {
  const transfers = new Transfers({ ...bounds, most: 1, mostWaiting: 2 }, new FakeClock());
  const first = await transfers.begin('ann');
  const begun: string[] = [];
  const waiting = ['bob', 'cleo'].map(async (visitor) => {
    const transfer = await transfers.begin(visitor);
    begun.push(visitor);
    return transfer;
  });
  await expect(transfers.begin('dan')).rejects.toEqual(overloaded);
  await turn();
  expect([begun, transfers.size, transfers.bound]).toEqual([[], 3, 3]);
  first.end();
  const second = await waiting[0];
  expect(begun).toEqual(['bob']);
  second?.end();
  await waiting[1];
  expect([begun, transfers.size]).toEqual([['bob', 'cleo'], 1]);
});

it('counts who waits as one of their visitor, and sends them away when it takes too long', async () => {
  const clock = new FakeClock();
  const transfers = new Transfers({ ...bounds, most: 1, mostWaiting: 9 }, clock);
  const first = await transfers.begin('ann');
  const second = transfers.begin('ann');
  await expect(transfers.begin('ann')).rejects.toEqual(overloaded);
  clock.advance(1_000);
  await expect(second).rejects.toEqual(overloaded);
  expect(transfers.size).toBe(1);
  const third = transfers.begin('ann');
  first.end();
  await third;
  clock.advance(1_000);
  expect(transfers.size).toBe(1);
});

it('ends when all have ended, and begins none meanwhile, nor what waits', async () => {
  const transfers = new Transfers({ ...bounds, most: 1, mostWaiting: 1 }, new FakeClock());
  const { signal, end } = await transfers.begin('ann');
  const waiting = transfers.begin('bob');
  let isEmpty = false;
  const drained = transfers.drain(5_000).then(() => {
    isEmpty = true;
  });
  await expect(waiting).rejects.toEqual(draining);
  await expect(transfers.begin('bob')).rejects.toEqual(draining);
  await turn();
  expect([isEmpty, signal.aborted]).toEqual([false, false]);
  end();
  await drained;
});

it('gives up what is still under way when its time is over', async () => {
  const clock = new FakeClock();
  const transfers = new Transfers(bounds, clock);
  const { signal, end } = await transfers.begin('ann');
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
