import { expect, it } from '@jest/globals';
import { keptSizing, shownSizing } from './documents.ts';

it('the page is worked through with the figures that are kept', () => {
  expect(shownSizing()).toBe(keptSizing());
});
