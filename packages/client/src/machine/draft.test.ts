import { expect, it } from '@jest/globals';
import { addDelta, beginDraft, type Draft } from './draft.ts';

const draft: Draft = { turnId: 'c-1-2', attempt: 5, text: 'hello' };
const delta = (offset: number, text: string, attempt = 5, turnId = 'c-1-2') =>
  ({ kind: 'delta', turnId, attempt, offset, text }) as const;

it.each([
  ['appends at the end of what is held', delta(5, ' you'), 'hello you'],
  ['rewinds to a lower offset', delta(2, 'y'), 'hey'],
  ['drops a piece beyond what is held', delta(6, 'x'), 'hello'],
  ['starts again from a snapshot at 0', delta(0, 'whole'), 'whole'],
  ['starts a newer attempt at 0', delta(0, 'new', 6), 'new'],
  ['drops a piece in the middle of a newer attempt', delta(5, 'new', 6), 'hello'],
  ['drops an older attempt', delta(5, 'old', 4), 'hello'],
  ['drops a turn that is not the open one', delta(0, 'other', 9, 'c-1-1'), 'hello'],
])('a draft %s', (_rule, piece, text) => {
  expect(addDelta(draft, 'c-1-2', piece)?.text).toBe(text);
});

it('shows a begun answer as an empty draft, and keeps what a newer attempt has', () => {
  expect(beginDraft(undefined, 'c-1-2', { turnId: 'c-1-2', attempt: 1 })?.text).toBe('');
  expect(beginDraft(draft, 'c-1-2', { turnId: 'c-1-2', attempt: 6 })).toEqual({ ...draft, attempt: 6, text: '' });
  expect(beginDraft(draft, 'c-1-2', { turnId: 'c-1-2', attempt: 5 })).toBe(draft);
  expect(beginDraft(draft, 'c-1-2', { turnId: 'c-0-2', attempt: 9 })).toBe(draft);
});
