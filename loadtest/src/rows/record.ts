import type { Machine } from '../measure/machine.ts';
import type { RowFigures } from './figures.ts';

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
