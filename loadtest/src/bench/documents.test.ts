import { expect, it } from '@jest/globals';
import { worsened } from './compare.ts';
import { keptRecord, shownReport } from './documents.ts';
import { markdownReport } from './report.ts';

it('the page shows the figures that are kept', () => {
  expect(shownReport()).toBe(markdownReport(keptRecord()));
});

it('the kept figures can be compared with', () => {
  const { figures } = keptRecord();
  expect(worsened(figures, figures)).toEqual([]);
  const twice = Object.entries(figures.ratios).map(([name, { median, ...rest }]) => [
    name,
    { ...rest, median: median * 2 },
  ]);
  expect(worsened(figures, { ratios: Object.fromEntries(twice) }).join()).toMatch(/gateway-0.*all/);
});
