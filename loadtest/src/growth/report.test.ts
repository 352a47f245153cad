import { expect, it } from '@jest/globals';
import { watchers } from './curves/watchers.ts';
import type { CurveRecord } from './record.ts';
import { chartOf, markdownReport, terminalReport } from './report.ts';

const values = (gateway: number, frame: number) => ({ gateway, frame, others: 700, p50Ms: 3, p99Ms: 9.25 });
const record: CurveRecord = {
  ...{ date: '2026-01-02', command: 'npm run growth -- watchers', otherShare: 0.034 },
  machine: { cpu: 'Fast', cores: 2, memoryGib: 8, versions: { Node: '24.1.0' } },
  points: [
    { at: '2', values: values(300, 100) },
    { at: '200', values: values(4_020, 20.04) },
  ],
};

it('shows each point, with as many places as its column wants', () => {
  const lines = terminalReport(watchers, record)
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));
  expect(lines).toContainEqual(['2', '300', '100', '700', '3', '9.3']);
  expect(lines).toContainEqual(['200', '4,020', '20', '700', '3', '9.3']);
});

it('draws a chart from zero to a round number above the highest value', () => {
  const chart = chartOf('watchers', { heading: 'CPU', keys: ['gateway', 'others'] }, record.points);
  expect(chart.split('\n')).toEqual([
    ...['```mermaid', 'xychart-beta', '  x-axis "watchers" ["2", "200"]', '  y-axis "CPU" 0 --> 5000'],
    ...['  bar [300, 4020]', '  line [700, 700]', '```'],
  ]);
});

it('has a section for each curve there are figures of, and says where they come from', () => {
  const page = markdownReport({ watchers: record });
  expect(page.match(/^### .*/gm)).toEqual(['### Watchers of one conversation']);
  expect(page).toMatch(/^\| 200 +\| 4,020 +\| 20 +\| 700 /m);
  expect(page).toContain('- 2026-01-02, `npm run growth -- watchers`: 2 × Fast, 8 GiB; Node 24.1.0.');
  expect(page).toMatch(/- Others used up to 3 % of the machine meanwhile\.$/);
});

it('says when the machine was too busy to go by, and shows how the database did it', () => {
  const page = markdownReport({ watchers: { ...record, otherShare: 0.3, plans: { history: 'Index Scan' } } });
  expect(page).toContain('30 % of the machine meanwhile: **to be measured again**.');
  expect(page).toMatch(/<summary>How PostgreSQL does it: history<\/summary>\n\n```text\nIndex Scan\n```/);
});
