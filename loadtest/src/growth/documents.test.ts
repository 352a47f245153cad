import { expect, it } from '@jest/globals';
import { curves } from './curves.ts';
import { formatGrowth, keptGrowth, shownGrowth } from './documents.ts';
import { markdownReport } from './report.ts';

it('the page shows the figures that are kept', () => {
  expect(shownGrowth()).toBe(markdownReport(keptGrowth()));
});

it('every curve that is kept exists, with all of its columns', () => {
  for (const [name, { points }] of Object.entries(keptGrowth())) {
    const keys = curves.find((curve) => curve.name === name)?.columns.map(({ key }) => key) ?? [];
    expect(keys.length).toBeGreaterThan(0);
    for (const { values } of points) expect(Object.keys(values)).toEqual(expect.arrayContaining(keys));
  }
});

it('a point is one line of the record, and reads back as it was', () => {
  const points = [{ at: '1', values: { gateway: 1, session: 2 } }];
  const machine = { cpu: 'x', cores: 2, memoryGib: 8, versions: {} };
  const records = { gateways: { date: '', command: '', machine, otherShare: 0, points } };
  expect(formatGrowth(records)).toContain('"values": { "gateway": 1, "session": 2 }');
  expect(JSON.parse(formatGrowth(records))).toEqual(records);
});
