import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from '../bench/machine.ts';
import { writePlace } from '../report/page-place.ts';
import type { RowFigures } from './figures.ts';
import { markdownReport } from './report.ts';

/** One row as it was measured. */
export interface RowRecord {
  readonly date: string;
  readonly machine: Machine;
  /** What was run, for the figures may be older than the list of rows. */
  readonly load: string;
  readonly figures: RowFigures;
}

/** By row. */
export type RowRecords = Readonly<Record<string, RowRecord>>;

const recordFile = join(import.meta.dirname, '../../../docs/scenarios.json');

/** Those that are kept; none where the file is not there. */
export function keptRows(): RowRecords {
  try {
    return JSON.parse(readFileSync(recordFile, 'utf8')) as RowRecords;
  } catch {
    return {};
  }
}

/** Writes one row into the record, and the page's table anew; the other rows stay. */
export function keepRow(name: string, record: RowRecord): void {
  const records = { ...keptRows(), [name]: record };
  writeFileSync(recordFile, `${JSON.stringify(records, null, 2)}\n`);
  writePlace('scenarios', markdownReport(records));
}
