import { describe, expect, it } from '@jest/globals';
import { stemWord } from './stem-word.ts';

describe('stemWord', () => {
  it.each([
    [['charge', 'charges', 'charged', 'charging']],
    [['ship', 'ships', 'shipped', 'shipping']],
    [['deliver', 'delivers', 'delivered', 'delivering']],
    [['delivery', 'deliveries']],
    [['box', 'boxes']],
    [['reply', 'replies', 'replied']],
    [['call', 'called', 'calling']],
    [['price', 'prices', 'pricing']],
  ])('gives one stem to %p', (words) => {
    expect(new Set(words.map(stemWord)).size).toBe(1);
  });

  it.each([
    ['customer', 'custom'],
    ['charger', 'charge'],
    ['organic', 'organ'],
    ['express', 'expre'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(stemWord(one)).not.toBe(stemWord(other));
  });

  it.each(['tea', 'vip', 'bus', 'sf', 'this'])('leaves %s alone', (word) => {
    expect(stemWord(word)).toBe(word);
  });
});
