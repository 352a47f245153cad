import { describe, expect, it } from '@jest/globals';
import { isMissed, type Measured, parseThreshold, type Threshold } from './threshold.ts';

const latencyMs = { mean: 20, p50: 10, p90: 50, p99: 200, p999: 300, max: 400 };
const measured: Measured = {
  ...{ sent: 100, delivered: 99, lost: 1, doubled: 0, reordered: 0, nacked: 2, rate: 49.5, latencyMs },
  further: { answer: { ...latencyMs, p99: 3_000 } },
};

const parse = (text: string) => parseThreshold(text, ['answer']);

function missed(text: string): boolean {
  const parsed = parse(text);
  if (parsed.kind === 'fault') throw new Error(parsed.fault);
  return isMissed(parsed.threshold, measured);
}

describe('a threshold', () => {
  it.each([
    'p99>199ms',
    'p99>=200ms',
    'p99 > 0.1s',
    'p99>199',
    'mean<21',
    'max<=400ms',
    'rate<50',
    'nacked>0',
    'lost>=1',
    'answer.p99>2s',
  ])('%s is missed', (text) => {
    expect(missed(text)).toBe(true);
  });

  it.each(['p99>200ms', 'p999>1s', 'mean<20', 'rate<49.5', 'nacked>2', 'answer.p99>3s'])('%s is kept', (text) => {
    expect(missed(text)).toBe(false);
  });

  it('is missed when nothing was measured of what it names', () => {
    const { kind, ...parsed } = parse('answer.p99>5s');
    expect(kind).toBe('threshold');
    expect(isMissed((parsed as { threshold: Threshold }).threshold, { ...measured, further: {} })).toBe(true);
  });

  it.each([
    ['', 'expected NAME > NUMBER'],
    ['p99', 'expected NAME > NUMBER'],
    ['p99>', 'expected NAME > NUMBER'],
    ['p99>x', 'expected NAME > NUMBER'],
    ['p99=3', 'expected NAME > NUMBER'],
    ['p99>3ms or so', 'expected NAME > NUMBER'],
    ['p98>1', "'p98' is not measured (there is: mean,"],
    ['toString>1', "'toString' is not measured"],
    ['p99>1min', "'min' is no unit of a latency (ms, s)"],
    ['p99>1valueOf', "'valueOf' is no unit of a latency"],
    ['rate>3ms', "'rate' has no unit, got 'ms'"],
    ['first.p99>1s', "'first' is nothing that this scenario measures (there is: answer)"],
    ['answer.rate>1', "'rate' is not measured"],
  ])('%j is none, and it is said why', (text, fault) => {
    expect(parse(text)).toEqual({ kind: 'fault', fault: expect.stringContaining(fault) });
  });
});
