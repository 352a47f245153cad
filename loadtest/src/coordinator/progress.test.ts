import { describe, expect, it } from '@jest/globals';
import { ProgressLine, progressLine } from './progress.ts';

const counts = { sent: 1, delivered: 1, lost: 1, doubled: 0, reordered: 0, nacked: 2 };
const second = { atS: 7, sent: 100, arrived: 98, open: 4, p50: 3.21, p99: 12.3, max: 40 };

it('says how far it is, and names faults only when there are any', () => {
  expect(progressLine({ kind: 'connecting', opened: 40, of: 100 })).toBe('connecting  40 of 100');
  expect(progressLine({ kind: 'running', second, counts: [{ ...counts, nacked: 0 }] })).toBe(
    '7 s  sent 100/s  arrived 98/s  under way 4  p50 3.2  p99 12.3 ms',
  );
  expect(progressLine({ kind: 'running', second, counts: [counts, { ...counts, doubled: 1 }] })).toMatch(
    / {2}doubled 1 {2}nacked 4$/,
  );
});

describe('the progress line', () => {
  function showing(isTTY: boolean) {
    const written: string[] = [];
    let now = 0;
    const line = new ProgressLine({ isTTY, columns: 40, write: (text) => written.push(text) }, () => now);
    const pass = (ms: number) => {
      now += ms;
    };
    return { written, line, pass };
  }

  it('is replaced on a terminal, never wraps, and makes room once for what else is to be said', () => {
    const { written, line } = showing(true);
    line.show('one');
    line.show('x'.repeat(100));
    line.clear();
    line.clear();
    expect(written).toEqual(['\r\x1b[2Kone', `\r\x1b[2K${'x'.repeat(39)}`, '\r\x1b[2K']);
  });

  it('comes every ten seconds elsewhere', () => {
    const { written, line, pass } = showing(false);
    for (let at = 0; at < 25; at++) {
      line.show(`${at}`);
      pass(1_000);
    }
    line.clear();
    expect(written).toEqual(['0\n', '10\n', '20\n']);
  });
});
