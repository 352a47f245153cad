import { expect, it } from '@jest/globals';
import { vacuities } from './vacuity.ts';

const counts = { messagesSent: 100, faultsHit: { kill: 3, reset: 2 }, takeovers: 4 };
const minimums = { messagesSent: 100, faults: 5, takeovers: 4, kinds: ['kill', 'reset'] };

it('says nothing of a run that was long enough and hit', () => {
  expect(vacuities(counts, minimums)).toEqual([]);
});

it.each([
  [{ messagesSent: 99 }, '99 of 100 messages sent'],
  [{ takeovers: 3 }, '3 of 4 answers taken over'],
  [{ faultsHit: { kill: 1, reset: 3 } }, '4 of 5 faults hit'],
  [{ faultsHit: { kill: 5, reset: 0 } }, 'no reset hit anything'],
  [{ faultsHit: { kill: 5 } }, 'no reset hit anything'],
])('finds %j too little', (change, reason) => {
  expect(vacuities({ ...counts, ...change }, minimums)).toEqual([reason]);
});
