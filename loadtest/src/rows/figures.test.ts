import { expect, it } from '@jest/globals';
import type { LoadTestResult } from '../report/result.ts';
import { figuresOf } from './figures.ts';
import type { RowRecord } from './record.ts';
import { isReached, markdownReport } from './report.ts';
import { rows } from './rows.ts';

const latency = { mean: 12.34, p50: 10, p90: 20, p99: 55.5, p999: 60, max: 70 };

function resultOf(changes: Partial<LoadTestResult>, rssMiB: readonly number[] = [100, 100, 100]): LoadTestResult {
  const series = { atS: [20, 140, 620], cpuShare: [0, 0, 0], rssMiB: [...rssMiB], loopDelayMs: [], queued: [] };
  const service = { rssGrowthMiB: 40, maxLoopDelayMs: 0, maxQueued: {}, series };
  const result = {
    ...{ scenario: 'peak', connections: 10, targetRate: 3_000, durationS: 600, rate: 3_000, latencyMs: latency },
    ...{ sent: 9, delivered: 9, lost: 0, doubled: 0, reordered: 0, nacked: 0, generatorLimited: false, passed: true },
    services: {
      'gateway-0': { cpuMicrosPerMessage: 100, rssMiB: rssMiB.at(-1) ?? 0 },
      'session-0': { cpuMicrosPerMessage: 50, rssMiB: 60 },
      'nats-0': { cpuMicrosPerMessage: 30, rssMiB: 500 },
    },
    details: { warmupS: 20, failures: [], generator: { cpuMicrosPerMessage: 90 }, services: { 'gateway-0': service } },
    ...changes,
  };
  return result as unknown as LoadTestResult;
}

const around = {
  ...{ services: ['gateway-0', 'session-0'], entrance: 'gateway-0', otherShare: 0.04 },
};

it('adds up the memory of services, not of servers, and compares minute 2 with the end', () => {
  expect(figuresOf(resultOf({}, [90, 100, 104]), around)).toMatchObject({
    ...{ memoryMib: 164, largest: { name: 'gateway-0', memoryMib: 104 } },
    memoryGrowth: { fromMib: 100, toMib: 104, share: expect.closeTo(0.04) },
    kibPerSocket: undefined,
  });
  expect(figuresOf(resultOf({ durationS: 60 }), around).memoryGrowth).toBeUndefined();
});

it('says of connect what a socket takes', () => {
  const result = resultOf({ scenario: 'connect', delivered: 4_096 });
  expect(figuresOf(result, around).kibPerSocket).toBe(10);
});

it.each([
  ['each question had one', 100, true],
  ['several questions shared one, or a fallback gave it', 98, false],
])('whether the model took a turn for each question: %s', (_what, modelAnswers, reached) => {
  const row = rows.find(({ name }) => name === 'ai-sdk');
  if (!row) throw new Error('no such row');
  const result = resultOf({});
  const seconds = { ...result.details.seconds, sent: [40, 60] };
  const figures = figuresOf({ ...result, details: { ...result.details, seconds } }, { ...around, modelAnswers });
  expect(figures.turns).toEqual({ asked: 100, byModel: modelAnswers });
  expect(isReached(row, figures)).toBe(reached);
});

const peak = rows.find(({ name }) => name === 'peak');

it.each([
  ['all is as wanted', {}, [90, 100, 104], true],
  ['memory grows', {}, [90, 100, 106], false],
  ['too slow', { latencyMs: { ...latency, p99: 200 } }, [100, 100, 100], false],
  ['too few', { rate: 2_900 }, [100, 100, 100], false],
  ['something was lost', { passed: false }, [100, 100, 100], false],
])('whether a row is reached: %s', (_what, changes, memory, reached) => {
  if (!peak) throw new Error('no such row');
  expect(isReached(peak, figuresOf(resultOf(changes, memory), around))).toBe(reached);
});

it('shows each measured row with its costs, targets and command', () => {
  const record: RowRecord = {
    ...{ date: '2026-01-02', load: 'peak --rate 3000', figures: figuresOf(resultOf({}), around) },
    machine: { cpu: 'Chip', cores: 2, memoryGib: 8, versions: {} },
  };
  const report = markdownReport({ peak: record });
  expect(report).toMatch(/\| `peak` +\| 3000 +\| 12\.3 +\| 55\.5 +\| 0, 0, 0 +\| 160, gateway-0 100; minutes 2 and 10/);
  expect(report).toMatch(/p99 < 200 ms: yes/);
  expect(report).toMatch(/\| `peak` \| 150 \(gateway-0 100, session-0 50\) +\| nats-0 30 +\| 90 +\|/);
  expect(report).toContain('`npm run scenarios -- peak`: stack, `peak --rate 3000`. 2026-01-02, 2 × Chip, 8 GiB.');
  expect(report).not.toContain('standalone-text');
});
