import { describe, expect, it } from '@jest/globals';
import { createTypoCorrector, editDistance } from './correct-typo.ts';

const correct = createTypoCorrector(new Set(['refund', 'delivery', 'password', 'care', 'invoice']));

describe('createTypoCorrector', () => {
  it.each([
    ['refudn', 'refund'],
    ['reffund', 'refund'],
    ['delivary', 'delivery'],
    ['passwrod', 'password'],
    ['invioce', 'invoice'],
    ['delviery', 'delivery'],
  ])('corrects %s to %s', (typed, meant) => {
    expect(correct(typed)).toBe(meant);
  });

  it.each(['refund', 'card', 'bicycles', 'inviocce', 'xefund', 'k2kettle', 'a'.repeat(5000)])(
    'leaves %s alone',
    (word) => {
      expect(correct(word)).toBe(word);
    },
  );
});

it('knows words that are right and never meant', () => {
  const careful = createTypoCorrector(new Set(['parcel']), new Set(['parce']));
  expect(careful('parce')).toBe('parce');
  expect(careful('pacel')).toBe('parcel');
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('of %p and %p is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
