import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRecord } from '../bench/record.ts';
import type { GrowthRecord } from '../growth/record.ts';
import { readPlace, writePlace } from '../report/page-place.ts';
import type { RowRecords } from '../rows/record.ts';
import { inputsOf } from './inputs.ts';
import { sizingReport } from './report.ts';

const PAGE = 'sizing.md';
const PLACE = 'sizing';

/** Works the page's formulas through with the figures that are kept now: to be called by whoever keeps others. */
export function keepSizing(): void {
  writePlace(PLACE, keptSizing(), PAGE);
}

/** What the page has to show. */
export function keptSizing(): string {
  return sizingReport(
    inputsOf({
      bench: read<BenchRecord>('benchmarks.json'),
      growth: read<GrowthRecord>('growth.json', {}),
      rows: read<RowRecords>('scenarios.json', {}),
    }),
  );
}

export function shownSizing(): string {
  return readPlace(PLACE, PAGE);
}

function read<T>(name: string, without?: T): T {
  const file = join(import.meta.dirname, '../../../docs', name);
  return without !== undefined && !existsSync(file) ? without : (JSON.parse(readFileSync(file, 'utf8')) as T);
}
