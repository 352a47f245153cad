import { expect, it } from '@jest/globals';
import { errorTable } from '@parley/contract';
import { isRetryable, retryableCodes } from './nack.ts';

it('knows the retryable codes of the error table', () => {
  const rows = Object.entries(errorTable).filter(([, { retryable }]) => retryable);
  expect([...retryableCodes].sort()).toEqual(rows.map(([code]) => code).sort());
});

it('takes a refusal as final only if nothing in it says to try again', () => {
  const nack = { kind: 'nack', clientMessageId: 'm', code: 'invalid_text', retryAfterMs: 0, after: '' } as const;
  expect(isRetryable(nack)).toBe(false);
  expect(isRetryable({ ...nack, retryAfterMs: 1 })).toBe(true);
  expect(isRetryable({ ...nack, after: 'a' })).toBe(true);
  expect(isRetryable({ ...nack, code: 'overloaded' })).toBe(true);
});
