import { expect, it } from '@jest/globals';
import { doubts, worsened } from './compare.ts';

const figures = (ratios: Readonly<Record<string, number>>) => ({
  ratios: Object.fromEntries(
    Object.entries(ratios).map(([name, median]) => [name, { median, min: median, max: median }]),
  ),
});
const kept = figures({ 'gateway-0': 2, 'session-0': 1, 'redis-0': 0.1, all: 4 });

it('reports each ratio that is worse by more than a quarter', () => {
  expect(worsened(kept, figures({ 'gateway-0': 2.52, 'session-0': 1.24, 'redis-0': 0.1, all: 5.2 }))).toEqual([
    'gateway-0: 2.52 times the floors, was 2.00: worse by 26 %',
    'all: 5.20 times the floors, was 4.00: worse by 30 %',
  ]);
});

it('says nothing of what became better, or of what is a small part of the whole', () => {
  expect(worsened(kept, figures({ 'gateway-0': 1, 'session-0': 1.25, 'redis-0': 0.9, all: 4.9 }))).toEqual([]);
});

it('doubts figures of a busy machine', () => {
  const others = (median: number) => ({ otherShare: { median, min: 0, max: 1 } });
  expect(doubts(others(0.05), others(0.1))).toEqual([]);
  expect(doubts(others(0.05), others(0.62))).toEqual([expect.stringContaining('(these figures: others used 62 %)')]);
});
