import { expect, it } from '@jest/globals';
import { summarise } from './figures.ts';
import type { BenchRecord } from './record.ts';
import { markdownReport, terminalReport } from './report.ts';

const record: BenchRecord = {
  ...{ date: '2026-01-02', command: 'npm run bench', rate: 2_000, connections: 200, rounds: 1, seconds: 8 },
  machine: { cpu: 'Fast', cores: 2, memoryGib: 8, versions: { Node: '24.1.0' } },
  figures: summarise([
    {
      floors: { 'ws echo': { server: 20 }, JetStream: { 'nats-server': 30.4 }, PostgreSQL: { server: 50 } },
      services: { 'gateway-0': 150.6, 'redis-0': 1.25 },
      together: { services: { 'session-persistence-0': 90 }, batchSize: 8 },
      apart: { generator: 60 },
      ...{ batchSize: 7.25, otherShare: 0.034 },
    },
  ]),
  quiet: { rate: 100, committedP50Ms: 4.5, arrivedP50Ms: 5.5 },
  quietTogether: { rate: 100, committedP50Ms: 3.5, arrivedP50Ms: 4 },
};

it('shows each process, what it costs, and how many times the floors that is', () => {
  const lines = terminalReport(record).split('\n');
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
    expect.arrayContaining([
      ['floor: JetStream', 'nats-server', '30', '30 – 30'],
      ['floors', 'together', '100', '100 – 100'],
      ['Parley', 'gateway-0', '151', '151 – 151', '1.50'],
      ['Parley', 'redis-0', '1.3', '1.3 – 1.3', '0.01'],
      ['Parley', 'together', '152', '152 – 152', '1.51'],
      ['Parley, two in one', 'session-persistence-0', '90', '90 – 90', '0.90'],
      ['Parley, two in one', 'together', '90', '90 – 90', '0.90'],
      ['apart', 'generator', '60', '60 – 60'],
    ]),
  );
});

it('says where, when and how it was measured, and what else went on', () => {
  const report = markdownReport(record);
  expect(report).toMatch(/^\| Parley +\| gateway-0 +\| 151 .*\| 1\.50 +\|$/m);
  expect(report).toContain(
    '- 2026-01-02, `npm run bench`: 2000 messages a second, 200 conversations, medians of 1 × 8 s.',
  );
  expect(report).toContain('- 2 × Fast, 8 GiB; Node 24.1.0.');
  expect(report).toContain(
    '7.3 messages in a commit, 8 with session and persistence in one. Others used 3 % – 3 % of the machine',
  );
  expect(report).toContain('within 4.5 ms that their message is committed');
  expect(report).toContain(
    'With session and persistence in one: At 100 a second, half of the authors know within 3.5 ms',
  );
  const { quiet: _quiet, quietTogether: _together, ...withoutQuiet } = record;
  expect(markdownReport(withoutQuiet)).not.toContain('committed');
});
