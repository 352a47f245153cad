import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { Arrivals } from './arrivals.ts';

const load = { batches: 2, batchSize: 3, rate: 6 };

it('resolves when as many have come as the load has, also when they came before it was known', async () => {
  const arrivals = new Arrivals(new FakeClock());
  arrivals.add(2);
  let isComplete = false;
  const complete = arrivals.allOf(load).then(() => {
    isComplete = true;
  });
  arrivals.add(3);
  await new Promise(setImmediate);
  expect(isComplete).toBe(false);
  arrivals.add(1);
  await complete;
  arrivals.add(6);
  await arrivals.allOf(load);
});

it('rejects when one does not come', async () => {
  const clock = new FakeClock();
  const arrivals = new Arrivals(clock);
  const complete = expect(arrivals.allOf(load)).rejects.toMatchObject({ code: 'deadline_exceeded' });
  arrivals.add(5);
  await clock.advanceAsync(31_001);
  await complete;
});
