import { describe, expect, it } from '@jest/globals';
import type { MergedOutcome } from '../coordinator/merge-outcomes.ts';
import type { Samples } from '../services/services.ts';
import { type Period, periodOf } from './figures.ts';
import { markdownReport, type OverloadRecord, terminalReport } from './report.ts';
import { type Periods, verdictsOf } from './verdicts.ts';

const calm: Period = {
  ...{ offered: 1_000, taken: 1_000, refused: 0, committedP99Ms: 18, nacks: {}, faults: [], audited: 100 },
  latencyMs: { mean: 6, p50: 5, p99: 20, max: 50 },
  queued: { mean: 10, max: 20 },
  ...{ rssMiB: [800, 810], sendLagMs: 2, otherShare: 0.03 },
};
const periods: Periods = {
  before: calm,
  overload: {
    ...calm,
    ...{ offered: 8_000, taken: 4_000, refused: 4_000, nacks: { overloaded: 400_000 }, rssMiB: [1_000, 1_050] },
    latencyMs: { mean: 150, p50: 140, p99: 300, max: 480 },
  },
  after: calm,
};
const broken = (changed: Partial<Periods>) =>
  verdictsOf({ ...periods, ...changed }).flatMap(({ isKept, promise }) => (isKept ? [] : promise));

describe('the promises', () => {
  it('are kept when what is taken is in time and all is as before afterwards', () => {
    expect(broken({})).toEqual([]);
  });

  const { overload } = periods;
  it.each<[string, Partial<Periods>, RegExp]>([
    ['nothing was refused', { overload: { ...overload, refused: 0 } }, /^it is an overload/],
    ['nothing was taken', { overload: { ...overload, taken: 0 } }, /within 500 ms/],
    ['it was late', { overload: { ...overload, latencyMs: { ...overload.latencyMs, p99: 500 } } }, /within 500 ms/],
    ['a refusal was final', { overload: { ...overload, nacks: { 'overloaded (final)': 1 } } }, /when to come back/],
    ['something was lost', { overload: { ...overload, faults: ['lost: 1'] } }, /nothing is lost/],
    ['something was lost later', { after: { ...calm, faults: ['lost: 1'] } }, /nothing is lost/],
    ['memory grew', { overload: { ...overload, rssMiB: [1_000, 1_101] } }, /memory is bounded/],
    ['it stayed slow', { after: { ...calm, latencyMs: { ...calm.latencyMs, p99: 25.1 } } }, /p99 is as it was/],
    ['queues stayed', { after: { ...calm, queued: { mean: 11.1, max: 20 } } }, /queues are as deep/],
  ])('are broken when %s', (_what, changed, promise) => {
    expect(broken(changed)).toEqual([expect.stringMatching(promise)]);
  });

  it('stand under the table with what was seen', () => {
    const record: OverloadRecord = {
      ...{ capacity: 4_000, connections: 1_000, durationS: 120, calmS: 30, ...periods },
      ...{ date: '2026-11-25', command: 'npm run overload' },
      machine: { cpu: 'Test', cores: 2, memoryGib: 8, versions: { Node: '24' } },
    };
    expect(terminalReport(record)).toMatch(/^p99 +20 +300 +20$/m);
    expect(markdownReport(record)).toMatch(/^\| p99 +\| 20 +\| 300 +\| 20 +\|$/m);
    expect(markdownReport(record)).toContain('- Kept: what is taken arrives within 500 ms, p99 (300 ms).');
    const late = { ...overload, latencyMs: { ...overload.latencyMs, p99: 900 } };
    expect(terminalReport({ ...record, overload: late })).toContain('BROKEN: what is taken arrives within 500 ms');
    expect(terminalReport(record)).not.toContain('generators were at their own limit');
    const lagging = { ...overload, sendLagMs: 251 };
    expect(terminalReport({ ...record, overload: lagging })).toContain('generators were at their own limit');
  });
});

describe('a period', () => {
  const none = { mean: 0, p50: 0, p90: 0, p99: 0, p999: 0, max: 0 };
  const outcome: MergedOutcome = {
    counts: { sent: 1_000, delivered: 600, lost: 1, doubled: 0, reordered: 0, nacked: 399 },
    ...{ arrivedInWindow: 600, latencyMs: { ...none, p99: 12.34 }, further: { committed: { ...none, p99: 9.99 } } },
    generator: { cpuShare: 0, cpuMicrosPerMessage: 0, loopDelayMs: 0, sendLagMs: 3 },
    ...{ generatorLimits: [], silences: { count: 0, longestMs: 0, longestAtS: 0 } },
    ...{ nacks: { overloaded: 399 }, closes: { 4101: 2 }, unsettled: 0, isAudited: true, audited: 20, unread: 0 },
    ...{ otherFaults: {}, violations: [] },
  };
  const look = (depth: number, mib: number): Samples => {
    const sample = { service: undefined, cpuSeconds: 1, loopDelayMs: undefined };
    const queues = { commands: depth, command_bytes: 1_000_000 };
    const rssBytes = mib * 1024 * 1024;
    return new Map([
      ['gateway-0', { ...sample, queues, rssBytes }],
      ['session-0', { ...sample, queues: { session_commands: 1 }, rssBytes }],
    ]);
  };

  it('is told per second, with what was wrong, and what waited in entries', () => {
    const looks = [look(9, 10), look(19, 20), look(29, 15), look(39, 30)];
    expect(periodOf(outcome, { seconds: 10, looks, otherShare: 0.1 })).toEqual({
      ...{ offered: 100, taken: 60, refused: 40, committedP99Ms: 10, nacks: { overloaded: 399 }, audited: 20 },
      latencyMs: { mean: 0, p50: 0, p99: 12.3, max: 0 },
      queued: { mean: 25, max: 40 },
      ...{ rssMiB: [40, 60], faults: ['lost: 1', 'sockets closed: 2'], sendLagMs: 3, otherShare: 0.1 },
    });
  });
});
