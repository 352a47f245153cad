import { expect, it } from '@jest/globals';
import { createRateWindow } from './rate-window.ts';

it('counts requests and tokens down, and begins anew with the next window', () => {
  let now = 1_000;
  const window = createRateWindow({ requests: 2, tokens: 100, windowMs: 500 }, () => now);
  expect(window.take(60)).toBeUndefined();
  expect(window.state()).toMatchObject({ remainingRequests: 1, remainingTokens: 40, resetMs: 500 });
  now += 200;
  expect(window.take(60)).toBe(300);
  expect(window.take(40)).toBeUndefined();
  expect(window.take(0)).toBe(300);
  now += 300;
  expect(window.take(100)).toBeUndefined();
});

it('takes all where there is no limit', () => {
  const window = createRateWindow(undefined, () => 0);
  expect([window.take(1_000_000), window.state()]).toEqual([undefined, undefined]);
});
