import { expect, it } from '@jest/globals';
import { errorTable, ParleyError } from './index.ts';

it.each(Object.entries(errorTable))(
  '%s has a status, a text in both languages, and a close code that fits its retryability',
  (_code, row) => {
    expect(row.httpStatus).toBeGreaterThanOrEqual(400);
    expect(row.text.zh).toMatch(/\p{Script=Han}/u);
    expect(row.text.en).toMatch(/^[\x20-\x7e]+$/);
    if (row.closeCode !== undefined) expect(row.retryable).toBe(row.closeCode >= 4100);
  },
);

it('turns anything thrown into a ParleyError once', () => {
  const known = new ParleyError('forbidden');
  expect(ParleyError.from(known)).toBe(known);
  const cause = new Error('socket hang up');
  expect(ParleyError.from(cause)).toMatchObject({ code: 'internal', cause });
});
