import { expect, it } from '@jest/globals';
import { countTokens } from './count-tokens.ts';
import { splitText } from './split-text.ts';

it.each([
  ['', 0],
  ['word', 1],
  ['words', 2],
  ['怎么退货', 4],
  ['退货,ok', 3],
])('counts %j as %i tokens', (text, tokens) => {
  expect(countTokens(text)).toBe(tokens);
});

it('never counts fewer tokens for a longer text, so that counts of chunks add up', () => {
  const text = 'Hello 世界! 怎么退货? Answer: 七天内 free of charge.';
  const counts = splitText(text, 1).map((_, index) => countTokens([...text].slice(0, index + 1).join('')));
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
});

it('splits text between characters only', () => {
  expect(splitText('a😀世b', 2)).toEqual(['a😀', '世b']);
  expect(splitText('', 2)).toEqual([]);
  expect(splitText('ab', 0)).toEqual(['a', 'b']);
});
