import { expect, it } from '@jest/globals';
import { errorKindOfStatus, retryAfterMsOf } from './error-kind.ts';

it.each([
  [400, 'invalid_request'],
  [401, 'credentials'],
  [402, 'billing'],
  [403, 'credentials'],
  [404, 'invalid_request'],
  [408, 'timeout'],
  [409, 'overloaded'],
  [413, 'invalid_request'],
  [422, 'invalid_request'],
  [429, 'rate_limited'],
  [500, 'overloaded'],
  [502, 'overloaded'],
  [503, 'overloaded'],
  [504, 'timeout'],
  [529, 'overloaded'],
] as const)('HTTP %i is %s', (status, kind) => {
  expect(errorKindOfStatus(status)).toBe(kind);
});

const NOW = Date.UTC(2026, 10, 25, 12, 0, 0);
it.each<[Record<string, string>, number | undefined]>([
  [{ 'retry-after': '7' }, 7_000],
  [{ 'retry-after': '0.5' }, 500],
  [{ 'retry-after': '3600' }, 3_600_000],
  [{ 'retry-after': '2', 'retry-after-ms': '1750' }, 1_750],
  [{ 'retry-after': 'Wed, 25 Nov 2026 12:00:30 GMT' }, 30_000],
  [{ 'retry-after': 'Wed, 25 Nov 2026 11:00:00 GMT' }, 0],
  [{ 'retry-after': 'later' }, undefined],
  [{ 'retry-after': '' }, undefined],
  [{}, undefined],
])('%j asks to wait %s ms', (headers, ms) => {
  expect(retryAfterMsOf((name) => headers[name], NOW)).toBe(ms);
});
