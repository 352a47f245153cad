import { describe, expect, it } from '@jest/globals';
import { createResult, type Measurement } from './result.ts';
import { formatTable } from './table.ts';
import { parseThreshold, type Threshold } from './threshold.ts';

const options = { scenario: 'text', connections: 5, rate: 50, durationS: 2, failIf: [] };
const counts = { sent: 100, delivered: 100, lost: 0, doubled: 0, reordered: 0, nacked: 0 };
const good: Measurement = {
  counts,
  rate: 50,
  latencyMs: { mean: 6, p50: 5, p90: 9, p99: 20, p999: 30, max: 40 },
  services: { 'gateway-0': { cpuMicrosPerMessage: 120, rssMiB: 99.5 } },
  generatorLimited: false,
};

function threshold(text: string): Threshold {
  const parsed = parseThreshold(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

describe('a result', () => {
  it('has the published fields', () => {
    expect(createResult(options, good)).toEqual({
      ...{ scenario: 'text', connections: 5, targetRate: 50, durationS: 2 },
      ...counts,
      ...{ rate: 50, latencyMs: good.latencyMs, services: good.services, generatorLimited: false, passed: true },
    });
  });

  it.each([{ lost: 1 }, { doubled: 1 }, { reordered: 1 }, { delivered: 0 }])('fails with %j', (fault) => {
    expect(createResult(options, { ...good, counts: { ...counts, ...fault } }).passed).toBe(false);
  });

  it('fails when one of the thresholds is missed, and passes with a refusal nobody forbade', () => {
    const nacked = { ...good, counts: { ...counts, nacked: 1 } };
    expect(createResult(options, nacked).passed).toBe(true);
    expect(createResult({ ...options, failIf: [threshold('p99>20ms')] }, good).passed).toBe(true);
    expect(createResult({ ...options, failIf: [threshold('p99>20ms'), threshold('nacked>0')] }, nacked).passed).toBe(
      false,
    );
  });
});

describe('the table', () => {
  it('says what was measured and that it passed', () => {
    expect(formatTable(createResult(options, good), [])).toBe(`text: 5 connections, 50 msg/s wanted, 2 s

sent  delivered  lost  doubled  reordered  nacked  msg/s
 100        100     0        0          0       0     50

latency ms  mean  p50  p90   p99  p99.9   max
             6.0  5.0  9.0  20.0   30.0  40.0

service    CPU us/msg  RSS MiB
gateway-0         120     99.5

passed`);
  });

  it('names the thresholds missed, and a generator at its limit', () => {
    const failIf = [threshold('p99>10ms'), threshold('lost>0')];
    const result = createResult({ ...options, failIf }, { ...good, services: {}, generatorLimited: true });
    const lines = formatTable(result, failIf).split('\n').slice(-3);
    expect(lines).toEqual([expect.stringContaining('generator'), 'missed: p99>10ms', 'failed']);
  });
});
