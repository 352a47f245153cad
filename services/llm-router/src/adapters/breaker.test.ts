import { EventEmitter } from 'node:events';
import { expect, it } from '@jest/globals';
import { createBreaker } from './breaker.ts';

const failure = new Error('cut');
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

function breaker() {
  const windowParts = new EventEmitter();
  const trips = { count: 0 };
  const judge = createBreaker({
    errorThresholdPercent: 50,
    volumeThreshold: 4,
    windowParts,
    onTrip: () => {
      trips.count += 1;
    },
  });
  return { judge, windowParts, trips };
}

it('trips once more than half of enough calls have failed', async () => {
  const { judge, trips } = breaker();
  for (const end of [undefined, failure, failure]) judge.note(end);
  await settle();
  expect(trips.count).toBe(0);
  judge.note(failure);
  await settle();
  expect(trips.count).toBe(1);
});

it('does not trip on half of them', async () => {
  const { judge, trips } = breaker();
  for (let calls = 0; calls < 20; calls++) judge.note(calls % 2 === 0 ? undefined : failure);
  await settle();
  expect(trips.count).toBe(0);
});

it('forgets what is older than its window', async () => {
  const { judge, windowParts, trips } = breaker();
  for (let calls = 0; calls < 3; calls++) judge.note(failure);
  await settle();
  for (let part = 0; part < 10; part++) windowParts.emit('rotate');
  judge.note(failure);
  await settle();
  expect(trips.count).toBe(0);
});

it('does not listen any more once it is closed', () => {
  const { judge, windowParts } = breaker();
  expect(windowParts.listenerCount('rotate')).toBe(1);
  judge.close();
  expect(windowParts.listenerCount('rotate')).toBe(0);
});
