import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePlace } from '../report/page-place.ts';
import { keepSizing } from '../sizing/documents.ts';
import type { RowRecord, RowRecords } from './record.ts';
import { markdownReport } from './report.ts';

const recordFile = join(import.meta.dirname, '../../../docs/scenarios.json');

/** Those that are kept; none where the file is not there. */
function keptRows(): RowRecords {
  return existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, 'utf8')) as RowRecords) : {};
}

/** Writes one row into the record, and the page's table anew; the other rows stay. */
export function keepRow(name: string, record: RowRecord): void {
  const records = { ...keptRows(), [name]: record };
  writeFileSync(recordFile, `${JSON.stringify(records, null, 2)}\n`);
  writePlace('scenarios', markdownReport(records));
  keepSizing();
}
