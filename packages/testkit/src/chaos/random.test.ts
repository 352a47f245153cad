import { expect, it } from '@jest/globals';
import { seededRandom } from './random.ts';

it('falls the same way for the same seed only', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed).next);
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

it('reaches both ends of a range and nothing beyond', () => {
  const random = seededRandom(1);
  const drawn = Array.from({ length: 200 }, () => random.whole(2, 4));
  expect(new Set(drawn)).toEqual(new Set([2, 3, 4]));
});

it('shuffles without loss', () => {
  const random = seededRandom(1);
  const list = [1, 2, 3, 4, 5, 6, 7, 8];
  const shuffled = random.shuffled(list);
  expect(shuffled).not.toEqual(list);
  expect(shuffled.toSorted()).toEqual(list);
});
