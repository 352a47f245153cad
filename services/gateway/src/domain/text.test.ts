import { describe, expect, it } from '@jest/globals';
import { limits } from '@parley/contract';
import { textFault } from './text.ts';

describe('textFault', () => {
  it.each([
    ['words', 'Where is my parcel?', undefined],
    ['Chinese', '我的包裹在哪里？', undefined],
    ['one emoji', '👍', undefined],
    ['several lines', 'a\r\n\tb', undefined],
    ['nothing', '', 'invalid_text'],
    ['white space', ' \n\t\u3000', 'invalid_text'],
    ['only what cannot be seen', '\u200b\u2060\ufeff', 'invalid_text'],
    ['a NUL', 'a\0b', 'invalid_text'],
    ['a lone high surrogate', 'a\ud800', 'invalid_text'],
    ['a lone low surrogate', '\udc00b', 'invalid_text'],
    ['exactly the limit', 'a'.repeat(limits.maxTextBytes), undefined],
    ['one byte more', 'a'.repeat(limits.maxTextBytes + 1), 'text_too_long'],
    ['the limit in bytes, not characters', '字'.repeat(Math.floor(limits.maxTextBytes / 3)), undefined],
    ['more bytes than characters', '字'.repeat(Math.floor(limits.maxTextBytes / 3) + 1), 'text_too_long'],
    ['a megabyte', 'a'.repeat(1024 * 1024), 'text_too_long'],
  ])('%s', (_name, text, expected) => {
    expect(textFault(text, { mayBeEmpty: false })).toBe(expected);
  });

  it('lets an optional text be empty, but not malformed', () => {
    expect(textFault('', { mayBeEmpty: true })).toBeUndefined();
    expect(textFault('\0', { mayBeEmpty: true })).toBe('invalid_text');
  });
});
