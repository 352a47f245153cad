import { expect, it } from '@jest/globals';
import type { VendorLimits } from '../ports.ts';
import { learn, nothingLearnt } from './vendor-allowance.ts';

const silent: VendorLimits = {
  remainingRequests: undefined,
  requestsResetMs: undefined,
  remainingTokens: undefined,
  tokensResetMs: undefined,
};

const seen = (limits: Partial<VendorLimits>, allowance = nothingLearnt) => learn(allowance, { ...silent, ...limits });

it.each<[string, Partial<VendorLimits>]>([
  ['says nothing', {}],
  ['has plenty left', { remainingRequests: 499, requestsResetMs: 120, remainingTokens: 90_000, tokensResetMs: 500 }],
  ['does not say until when', { remainingRequests: 0 }],
  ['is full again already', { remainingRequests: 0, requestsResetMs: 0 }],
])('does not leave a key that %s', (_name, limits) => {
  expect(seen(limits).leaveForMs).toBe(0);
});

it('leaves a used-up key of unknown size until its reset, for a minute at most', () => {
  expect(seen({ remainingRequests: 0, requestsResetMs: 8_000 }).leaveForMs).toBe(8_000);
  expect(seen({ remainingTokens: 0, tokensResetMs: 86_400_000 }).leaveForMs).toBe(60_000);
});

it('leaves a used-up key whose size it has seen only until it holds a little again', () => {
  const { allowance } = seen({ remainingRequests: 500, remainingTokens: 200_000 });
  // 2 % of 500 in a minute for 500.
  expect(seen({ remainingRequests: 0, requestsResetMs: 60_000 }, allowance).leaveForMs).toBe(1_200);
  // From 1,000 to 4,000, where 199,000 take a minute.
  expect(seen({ remainingTokens: 1_000, tokensResetMs: 59_700 }, allowance).leaveForMs).toBe(900);
});

it('goes by what is missing longest', () => {
  const limits = { remainingRequests: 0, requestsResetMs: 2_000, remainingTokens: 0, tokensResetMs: 7_000 };
  expect(seen(limits).leaveForMs).toBe(7_000);
});
