import { describe, expect, it } from '@jest/globals';
import { isMissed, type Measured, parseThreshold } from './threshold.ts';

const measured: Measured = {
  ...{ sent: 100, delivered: 99, lost: 1, doubled: 0, reordered: 0, nacked: 2, rate: 49.5 },
  latencyMs: { mean: 20, p50: 10, p90: 50, p99: 200, p999: 300, max: 400 },
};

function missed(text: string): boolean | undefined {
  const threshold = parseThreshold(text);
  return threshold && isMissed(threshold, measured);
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
  ])('%s is missed', (text) => {
    expect(missed(text)).toBe(true);
  });

  it.each(['p99>200ms', 'p999>1s', 'mean<20', 'rate<49.5', 'nacked>2'])('%s is kept', (text) => {
    expect(missed(text)).toBe(false);
  });

  it.each(['', 'p99', 'p98>1', 'p99>', 'p99>x', 'p99=3', 'rate>3ms', 'toString>1', 'p99>1min'])(
    '%j is none',
    (text) => {
      expect(missed(text)).toBeUndefined();
    },
  );
});
