import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParleyError } from '@parley/contract';
import type { BenchRecord } from './record.ts';
import { markdownReport } from './report.ts';

const folder = join(import.meta.dirname, '../../../docs');
const recordFile = join(folder, 'benchmarks.json');
const pageFile = join(folder, 'benchmarks.md');
const place = /(<!-- floors -->\n)([\s\S]*?)(<!-- \/floors -->)/;

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
  const page = readFileSync(pageFile, 'utf8');
  const write = (_all: string, begin: string, _before: string, end: string) =>
    `${begin}\n${markdownReport(record)}\n\n${end}`;
  writeFileSync(pageFile, page.replace(place, write));
}

/** What the page shows now. */
export function shownReport(): string {
  return place.exec(readFileSync(pageFile, 'utf8'))?.[2]?.trim() ?? '';
}

/** JSON for people, too: a spread is one line. */
export function formatRecord(record: BenchRecord): string {
  const text = JSON.stringify(record, null, 2);
  return `${text.replace(/\{\s+("median": \S+)\s+("min": \S+)\s+("max": \S+)\s+\}/g, '{ $1 $2 $3 }')}\n`;
}
