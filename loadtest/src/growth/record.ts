import type { Machine } from '../measure/machine.ts';
import type { CurveFigures } from './curve.ts';

/** One curve as it was measured. */
export interface CurveRecord extends CurveFigures {
  readonly date: string;
  readonly command: string;
  readonly machine: Machine;
}

/** By the curves' names: `--json FILE`, and docs/growth.json. */
export type GrowthRecord = Readonly<Record<string, CurveRecord>>;
