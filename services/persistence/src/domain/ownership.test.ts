import { expect, it } from '@jest/globals';
import { fairShare } from './ownership.ts';

it.each([
  [0, 32],
  [1, 32],
  [2, 16],
  [3, 11],
  [5, 7],
  [32, 1],
  [40, 1],
])('with %i replicas alive, one may hold %i partitions', (live, share) => {
  expect(fairShare(live)).toBe(share);
});
