import { expect, it } from '@jest/globals';
import type { SecondReport } from '../generator/generator.ts';
import { Latencies } from '../measure/latencies.ts';
import { type Second, Seconds } from './seconds.ts';

/** A histogram keeps three digits. */
const near = (ms: number) => expect.closeTo(ms, ms < 100 ? 1 : -1);
const counts = { sent: 0, delivered: 0, lost: 0, doubled: 0, reordered: 0, nacked: 0 };

function report(atMs: number, ...latenciesMs: readonly number[]): SecondReport {
  const latencies = new Latencies();
  for (const ms of latenciesMs) latencies.record(ms);
  const arrived = latenciesMs.length;
  return { atMs, sent: arrived + 1, arrived, open: 1, counts, latencies: latencies.encode() };
}

it('adds up what several generators tell of a second, and percentiles are those of all messages', () => {
  const seen: Second[] = [];
  const seconds = new Seconds(2, (second) => seen.push(second));
  seconds.add(0, report(1_003, 10, 20));
  seconds.add(0, report(2_001, 10));
  expect(seen).toEqual([]);
  seconds.add(1, report(998, 1_000));
  seconds.add(1, report(2_004));
  expect(seen).toEqual([{ atS: 1, sent: 5, arrived: 3, open: 2, p50: near(20), p99: near(1_000), max: near(1_000) }]);
  expect(seconds.end()).toMatchObject({
    atS: [1, 2],
    sent: [5, 3],
    arrived: [3, 1],
    open: [2, 2],
    p50: [near(20), near(10)],
  });
  expect(seen).toHaveLength(2);
});

it('keeps the rest of a second that is told of at the very end', () => {
  const seconds = new Seconds(1, () => {});
  seconds.add(0, report(1_000, 5));
  seconds.add(0, report(1_300, 7));
  expect(seconds.end()).toMatchObject({ atS: [1], arrived: [2], max: [near(7)] });
});

it('is empty for a run that ended before it began', () => {
  expect(new Seconds(3, () => {}).end().atS).toEqual([]);
});
