import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParleyError } from '@parley/contract';
import { readPlace, writePlace } from '../report/page-place.ts';
import { keepSizing } from '../sizing/documents.ts';
import type { BenchRecord } from './record.ts';
import { markdownReport } from './report.ts';

const recordFile = join(import.meta.dirname, '../../../docs/benchmarks.json');
const PLACE = 'floors';

/** The figures that are kept. Throws `not_found`. */
export function keptRecord(): BenchRecord {
  try {
    return JSON.parse(readFileSync(recordFile, 'utf8')) as BenchRecord;
  } catch (cause) {
    throw new ParleyError('not_found', {
      cause,
      detail: 'docs/benchmarks.json cannot be read: nothing to compare with',
    });
  }
}

/** Writes figures, and the page's table of them. */
export function keep(record: BenchRecord): void {
  writeFileSync(recordFile, formatRecord(record));
  writePlace(PLACE, markdownReport(record));
  keepSizing();
}

/** What the page shows now. */
export function shownReport(): string {
  return readPlace(PLACE);
}

/** JSON for people, too: a spread is one line. */
export function formatRecord(record: BenchRecord): string {
  const text = JSON.stringify(record, null, 2);
  return `${text.replace(/\{\s+("median": \S+)\s+("min": \S+)\s+("max": \S+)\s+\}/g, '{ $1 $2 $3 }')}\n`;
}
