import { expect, it } from '@jest/globals';
import { Latencies } from './latencies.ts';

it('keeps three significant digits of every percentile', () => {
  const latencies = new Latencies();
  for (let ms = 1; ms <= 1_000; ms++) latencies.record(ms);
  const summary = latencies.summary();
  const expected = { mean: 500.5, p50: 500, p90: 900, p99: 990, p999: 999, max: 1_000 };
  for (const [name, value] of Object.entries(expected)) {
    const found = summary[name as keyof typeof summary];
    expect(Math.abs(found - value) / value).toBeLessThan(0.001);
  }
});

it('is all zero while empty', () => {
  expect(new Latencies().summary()).toEqual({ mean: 0, p50: 0, p90: 0, p99: 0, p999: 0, max: 0 });
});

it('keeps what is longer than it can hold as its longest', () => {
  const latencies = new Latencies();
  latencies.record(3_600_000);
  expect(latencies.summary().max).toBeGreaterThan(590_000);
});

it.each([-0.001, Number.NaN])('refuses %d ms', (ms) => {
  expect(() => new Latencies().record(ms)).toThrow(RangeError);
});

it('is the same after the way to another process, and adds up', () => {
  const [first, second, all] = [new Latencies(), new Latencies(), new Latencies()];
  for (let ms = 1; ms <= 100; ms++) (ms % 2 ? first : second).record(ms);
  for (const part of [first, second, new Latencies()]) all.add(part.encode());
  expect(all.count).toBe(100);
  expect(all.summary().mean).toBeCloseTo(50.5, 1);
  all.clear();
  expect(all.summary().max).toBe(0);
});
