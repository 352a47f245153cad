import { expect, it } from '@jest/globals';
import { Latencies } from '../measure/latencies.ts';
import { LoadRecord } from './load-record.ts';

const END_MS = 10_000;

function summaryOf(encoded = '') {
  const latencies = new Latencies();
  latencies.add(encoded);
  return { count: latencies.count, max: Math.round(latencies.summary().max) };
}

it('counts from the moment a message was meant to leave, and not what belongs to the warm-up', () => {
  const record = new LoadRecord({ lines: 1, fromMs: 1_000, wholeSeries: undefined });
  record.sent(0, 900, 900);
  record.sent(0, 1_000, 1_250);
  expect(record.arrived(0, 0, 1_260, END_MS)).toBe(true);
  expect(record.arrived(0, 1, 1_300, END_MS)).toBe(true);
  expect(record.arrived(0, 1, 1_400, END_MS)).toBe(false);
  const { latencies, sendLag, counts, arrivedInWindow } = record.outcome();
  expect([summaryOf(latencies), summaryOf(sendLag)]).toEqual([
    { count: 1, max: 300 },
    { count: 1, max: 250 },
  ]);
  expect([counts.delivered, counts.doubled, arrivedInWindow]).toEqual([1, 1, 2]);
});

it('parts the first text from the whole, and hears of a message with its first', () => {
  const record = new LoadRecord({ lines: 1, fromMs: 0, wholeSeries: 'answer' });
  record.sent(0, 0, 0);
  record.begun(0, 0, 100);
  record.arrived(0, 0, 3_000, END_MS);
  record.sent(0, 4_000, 4_000);
  record.nacked(0, 1, 'overloaded', 4_700);
  const { latencies, series, silences, nackCodes } = record.outcome();
  expect(summaryOf(latencies)).toEqual({ count: 1, max: 100 });
  expect(summaryOf(series['answer']).count).toBe(1);
  expect([silences, nackCodes]).toEqual([{ count: 1, longestMs: 700, longestAtS: 4.7 }, { overloaded: 1 }]);
});

it('reports what there is since the last report', () => {
  const record = new LoadRecord({ lines: 1, fromMs: 0, wholeSeries: undefined });
  record.sent(0, 0, 0);
  record.sent(0, 10, 10);
  record.arrived(0, 0, 30, END_MS);
  const first = record.report(1_000.4);
  expect(first).toMatchObject({ atMs: 1_000, sent: 2, arrived: 1, open: 1 });
  expect(summaryOf(first.latencies)).toEqual({ count: 1, max: 30 });
  expect(record.report(2_000)).toMatchObject({ sent: 0, arrived: 0, open: 1, latencies: '', counts: { sent: 2 } });
});
