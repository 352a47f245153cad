import { expect, it } from '@jest/globals';
import { vacuities } from './vacuity.ts';

const counts = { messagesSent: 100, faultsHit: { kill: 3, reset: 2, pause: 1 }, takeovers: 4 };
const minimums = { messagesSent: 100, faults: { kill: 2, reset: 2 }, takeovers: 4, kinds: ['kill', 'pause'] };

it('says nothing of a run that was long enough and hit', () => {
  expect(vacuities(counts, minimums)).toEqual([]);
});

it.each([
  [{ messagesSent: 99 }, '99 of 100 messages sent'],
  [{ takeovers: 3 }, '3 of 4 answers taken over'],
  [{ faultsHit: { kill: 1, reset: 3, pause: 1 } }, '1 of 2 faults hit: kill'],
  [{ faultsHit: { kill: 1, 'kill again': 1, reset: 2, pause: 0 } }, 'no pause hit anything'],
  [{ faultsHit: { kill: 5, reset: 2 } }, 'no pause hit anything'],
])('finds %j too little', (change, reason) => {
  expect(vacuities({ ...counts, ...change }, minimums)).toEqual([reason]);
});
