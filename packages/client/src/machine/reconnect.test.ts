import { expect, it } from '@jest/globals';
import { meaningOf, reconnectDelayMs } from './reconnect.ts';

it.each([
  [4000, 'stop'],
  [4003, 'sign-in-again'],
  [4004, 'stop'],
  [4099, 'stop'],
  [4100, 'backoff'],
  [4150, 'backoff'],
  [4199, 'backoff'],
  [4200, 'at-once'],
  [4299, 'at-once'],
  [1000, 'backoff'],
  [1006, 'backoff'],
])('reads close code %i as %s', (code, meaning) => {
  expect(meaningOf(code)).toBe(meaning);
});

it('waits a random part of 2 s first, then of a doubling span up to 30 s', () => {
  const spans = [0, 1, 2, 3, 4, 5, 6, 20].map((failures) => reconnectDelayMs(failures, 1));
  expect(spans).toEqual([2_000, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(reconnectDelayMs(6, 0)).toBe(0);
});
