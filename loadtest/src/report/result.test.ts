import { describe, expect, it } from '@jest/globals';
import { parseThreshold, type Threshold } from '../command/threshold.ts';
import { createResult, formatJson, type Measurement } from './result.ts';
import { formatTable } from './table.ts';

const options = {
  ...{
    scenario: 'text',
    connections: 5,
    rate: 50,
    warmupS: 1,
    durationS: 2,
    isClosed: false,
    processes: 1,
    failIf: [],
    written: 'text --rate 50',
  },
};
const words = { unit: 'messages', latency: { en: 'from here to there', zh: '从这里到那里' } };
const counts = { sent: 100, delivered: 100, lost: 0, doubled: 0, reordered: 0, nacked: 0 };
const latencyMs = { mean: 6, p50: 5, p90: 9, p99: 20, p999: 30, max: 40 };
const good: Measurement = {
  ...{
    counts,
    arrivedInWindow: 100,
    windowS: 2,
    measuredS: 2,
    latencyMs,
    further: { answer: latencyMs },
    generatorLimits: [],
    machine: '2 × Fast, 8 GiB',
  },
  generator: { cpuShare: 0.25, cpuMicrosPerMessage: 60, loopDelayMs: 1.5, sendLagMs: 2 },
  silences: { count: 0, longestMs: 30, longestAtS: 1 },
  ...{ nacks: {}, closes: {}, unsettled: 0, otherFaults: {}, violations: [], failures: [] },
  ...{ isAudited: true, audited: 5, unread: 0 },
  services: { 'gateway-0': { cpuMicrosPerMessage: 120, rssMiB: 99.5 } },
  serviceDetails: {
    'gateway-0': {
      ...{ rssGrowthMiB: 1.5, maxLoopDelayMs: 12, maxQueued: { commands: 4 } },
      series: { atS: [1, 3], cpuShare: [0, 0.5], rssMiB: [98, 99.5], loopDelayMs: [0, 12], queued: [0, 4] },
    },
  },
  seconds: { atS: [1, 2], sent: [50, 50], arrived: [50, 50], open: [1, 0], p50: [5, 5], p99: [20, 20], max: [40, 30] },
};

function threshold(text: string): Threshold {
  const parsed = parseThreshold(text, ['answer']);
  if (parsed.kind === 'fault') throw new Error(parsed.fault);
  return parsed.threshold;
}

describe('a result', () => {
  it('has the published fields', () => {
    const { details, ...published } = createResult(options, good);
    expect(published).toEqual({
      ...{ scenario: 'text', connections: 5, targetRate: 50, durationS: 2, rate: 50, latencyMs, passed: true },
      ...{ ...counts, services: good.services, generatorLimited: false },
    });
    expect(details).toMatchObject({ processes: 1, audited: 5, failures: [], further: { answer: latencyMs } });
  });

  it('has no rate to keep in a closed loop, and none at all when it ended before it was measured', () => {
    expect(createResult({ ...options, isClosed: true }, good).targetRate).toBe(0);
    expect(createResult(options, { ...good, windowS: 0 }).rate).toBe(0);
  });

  it.each<[Partial<Measurement>, string]>([
    [{ counts: { ...counts, lost: 2 } }, 'lost: 2'],
    [{ counts: { ...counts, doubled: 1 } }, 'doubled: 1'],
    [{ counts: { ...counts, reordered: 1 } }, 'reordered: 1'],
    [{ counts: { ...counts, delivered: 0 } }, 'nothing arrived'],
    [{ otherFaults: { altered: 1 } }, 'altered: 1 conversations'],
    [{ unsettled: 3 }, 'not as they should be at the end: 3 connections'],
    [{ unread: 1 }, 'could not be read back and compared: 1 conversations'],
    [{ audited: 0 }, 'no conversation was compared with the store'],
    [{ failures: ['the restart command ended with 1'] }, 'the restart command ended with 1'],
  ])('fails with %j, and says so', (fault, failure) => {
    const result = createResult(options, { ...good, ...fault });
    expect(result.details.failures).toEqual([failure]);
    expect(result.passed).toBe(false);
  });

  it('fails when one of the thresholds is missed, and passes with a refusal nobody forbade', () => {
    const nacked = { ...good, counts: { ...counts, nacked: 1 } };
    const passes = (measurement: Measurement, ...failIf: string[]) =>
      createResult({ ...options, failIf: failIf.map(threshold) }, measurement).passed;
    expect(passes(nacked)).toBe(true);
    expect(passes(good, 'p99>20ms', 'answer.p99>20ms')).toBe(true);
    expect(passes(nacked, 'p99>20ms', 'nacked>0')).toBe(false);
    expect(passes(good, 'answer.p50>4ms')).toBe(false);
  });

  it('is JSON, with each column of numbers in a line', () => {
    const result = createResult(options, good);
    const written = formatJson(result);
    expect(JSON.parse(written)).toEqual(result);
    expect(written).toContain('"sent": [50, 50]');
  });
});

describe('the table', () => {
  it('says what was measured and that it passed', () => {
    expect(formatTable(createResult(options, good), words)).toBe(`text: 5 connections, 50 messages a second wanted, 2 s

messages  sent  delivered  lost  doubled  reordered  nacked  per second
           100        100     0        0          0       0          50

latency ms  mean  p50  p90   p99  p99.9   max
             6.0  5.0  9.0  20.0   30.0  40.0
answer       6.0  5.0  9.0  20.0   30.0  40.0
from here to there

process    CPU us each  of a core  RSS MiB  grew by  loop delay ms
gateway-0          120       0.50     99.5      1.5           12.0
generator           60       0.25                              1.5

compared with the store: 5 conversations

passed`);
  });

  it('names what failed, who refused and closed, and a generator at its limit', () => {
    const failIf = [threshold('p99>10ms'), threshold('lost>0')];
    const troubled: Measurement = {
      ...{ ...good, nacks: { overloaded: 3 }, closes: { 1006: 2 }, generatorLimits: ['one', 'two'] },
      silences: { count: 2, longestMs: 1_020, longestAtS: 12.3 },
      violations: Array.from({ length: 7 }, (_, index) => ({
        ...{ invariant: 'I1', fault: 'lost', conversationId: `c-${index}`, client: '', detail: 'seq 3' },
      })),
    };
    const lines = formatTable(createResult({ ...options, failIf }, troubled), words).split('\n');
    expect(lines.slice(-3)).toEqual(['', 'missed: p99>10ms', 'failed']);
    expect(lines).not.toContain('I1 lost c-5: seq 3');
    expect(lines).toEqual(
      expect.arrayContaining([
        'nacked with overloaded: 3',
        'sockets closed with 1006: 2',
        'nothing came for half a second or more, though it was waited for: 2 times, longest 1.0 s until 12.3 s after the start',
        'I1 lost c-0: seq 3',
        'I1 lost c-4: seq 3',
        '…',
        'The generator was at its own limit (one, two): the latencies are partly its own.',
      ]),
    );
  });
});
