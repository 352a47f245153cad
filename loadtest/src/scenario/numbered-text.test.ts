import { expect, it } from '@jest/globals';
import { numberedText, numberOfText } from './numbered-text.ts';

it.each([0, 7, 123_456_789])('carries the number %d in 140 characters', (number) => {
  const text = numberedText(number);
  expect(text).toHaveLength(140);
  expect(numberOfText(text)).toBe(number);
});

it.each(['', 'Hello', '#x is', '#5', ' #5 '])('finds no number in %j', (text) => {
  expect(numberOfText(text)).toBeUndefined();
});
