// `npm run growth -- --help`.
import { writeFileSync } from 'node:fs';
import { ParleyError } from '@parley/contract';
import { type Measuring, runMeasuringCommand } from '../command/measuring-command.ts';
import { thisMachine } from '../measure/machine.ts';
import type { Curve } from './curve.ts';
import { formatGrowth, keepCurve } from './documents.ts';
import { GROWTH_HELP, parseGrowthOptions } from './growth-options.ts';
import type { CurveRecord } from './record.ts';
import { terminalReport } from './report.ts';

await runMeasuringCommand({
  ...{ name: 'growth', help: GROWTH_HELP, parse: parseGrowthOptions },
  async measure({ curves, isKept, isQuick, jsonFile }, measuring) {
    const minutes = curves.reduce((sum, curve) => sum + curve.minutes, 0);
    if (!isQuick) measuring.progress(`${curves.length} curves, about ${Math.ceil(minutes)} minutes`);
    const records: Record<string, CurveRecord> = {};
    // A curve that cannot be measured keeps none of the others from it.
    let code = 0;
    for (const curve of curves) {
      const record = await measure(curve, isQuick, measuring);
      if (measuring.interrupted.aborted) break;
      if (record === undefined) code = 1;
      else {
        records[curve.name] = record;
        if (isKept) keepCurve(curve.name, record);
        if (jsonFile !== undefined) writeFileSync(jsonFile, formatGrowth(records));
      }
    }
    return code;
  },
});

async function measure(
  curve: Curve,
  isQuick: boolean,
  { date, interrupted, progress, say }: Measuring,
): Promise<CurveRecord | undefined> {
  progress(`${curve.name} …`);
  const began = performance.now();
  try {
    const figures = await curve.measure({ interrupted, isQuick, onLine: progress });
    const record = { date, command: `npm run growth -- ${curve.name}`, machine: thisMachine(), ...figures };
    console.log(`\n${terminalReport(curve, record)}\n`);
    progress(`took ${Math.round((performance.now() - began) / 1_000)} s`);
    return record;
  } catch (thrown) {
    if (interrupted.aborted) return undefined;
    if (!(thrown instanceof ParleyError) || thrown.code === 'internal') throw thrown;
    say(`${curve.name}: ${thrown.detail ?? thrown.message}`, 1);
    return undefined;
  }
}
