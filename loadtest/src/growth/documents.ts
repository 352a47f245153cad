import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlace, writePlace } from '../report/page-place.ts';
import { keepSizing } from '../sizing/documents.ts';
import type { CurveRecord, GrowthRecord } from './record.ts';
import { markdownReport } from './report.ts';

const recordFile = join(import.meta.dirname, '../../../docs/growth.json');
const PLACE = 'growth';

/** Those that are kept; none where the file is not there. */
export function keptGrowth(): GrowthRecord {
  return existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, 'utf8')) as GrowthRecord) : {};
}

/** Writes one curve into the record, and the page anew; the other curves stay. */
export function keepCurve(name: string, record: CurveRecord): void {
  const records = { ...keptGrowth(), [name]: record };
  writeFileSync(recordFile, formatGrowth(records));
  writePlace(PLACE, markdownReport(records));
  keepSizing();
}

/** What the page shows now. */
export function shownGrowth(): string {
  return readPlace(PLACE);
}

/** JSON for people, too: a point is one line. */
export function formatGrowth(records: GrowthRecord): string {
  const text = JSON.stringify(records, null, 2);
  return `${text.replace(/"values": \{[^{}]*\}/g, (values) => values.replace(/\s+/g, ' '))}\n`;
}
