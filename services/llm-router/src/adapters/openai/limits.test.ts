import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { goDurationMs, limitsOf } from './limits.ts';

it.each([
  ['20ms', 20],
  ['1s', 1_000],
  ['6m0s', 360_000],
  ['1h2m3.5s', 3_723_500],
  ['1.25s', 1_250],
  ['500µs', 0.5],
  ['0', 0],
  ['0s', 0],
])('reads the time span %s', (text, ms) => {
  expect(goDurationMs(text)).toBeCloseTo(ms, 6);
});

it.each(['', '5', '1x', 's', '-1s', '1s ago', 'soon', undefined])('does not read %j', (text) => {
  expect(goDurationMs(text)).toBeUndefined();
});

it('reads every span of hours, minutes, seconds and milliseconds', () => {
  const span = fc.tuple(fc.nat(99), fc.nat(59), fc.nat(59), fc.nat(999));
  fc.assert(
    fc.property(span, ([hours, minutes, seconds, ms]) => {
      expect(goDurationMs(`${hours}h${minutes}m${seconds}s${ms}ms`)).toBe(
        ((hours * 60 + minutes) * 60 + seconds) * 1_000 + ms,
      );
    }),
  );
});

it('knows of no limits where a server says nothing, and passes over what is no number', () => {
  expect(limitsOf(() => undefined)).toBeUndefined();
  const headers: Record<string, string> = {
    'x-ratelimit-remaining-requests': 'many',
    'x-ratelimit-remaining-tokens': '7',
  };
  expect(limitsOf((name) => headers[name])).toEqual({
    remainingRequests: undefined,
    requestsResetMs: undefined,
    remainingTokens: 7,
    tokensResetMs: undefined,
  });
});
