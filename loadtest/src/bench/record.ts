import type { Machine } from '../measure/machine.ts';
import type { Figures } from './figures.ts';

/** Milliseconds when little is going on; medians of messages. */
export interface Quiet {
  readonly rate: number;
  /** From the sending to the news that it is committed. */
  readonly committedP50Ms: number;
  /** From the planned moment to the other party. */
  readonly arrivedP50Ms: number;
}

/** One measurement with all that is needed to repeat it: `--json FILE`, and docs/benchmarks.json. */
export interface BenchRecord {
  readonly date: string;
  readonly command: string;
  readonly machine: Machine;
  readonly rate: number;
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly figures: Figures;
  readonly quiet?: Quiet;
  /** With session and persistence in one process. */
  readonly quietTogether?: Quiet;
}
