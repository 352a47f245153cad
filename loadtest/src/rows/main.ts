// `npm run scenarios -- --help`.
import { ParleyError } from '@parley/contract';
import { type Measuring, runMeasuringCommand } from '../command/measuring-command.ts';
import { thisMachine } from '../measure/machine.ts';
import { keepRow } from './documents.ts';
import { measureRow } from './measure-row.ts';
import { isReached, terminalReport } from './report.ts';
import { parseRowOptions, ROWS_HELP, takes } from './row-options.ts';
import type { Row } from './rows.ts';

await runMeasuringCommand({
  ...{ name: 'scenarios', help: ROWS_HELP, parse: parseRowOptions },
  async measure({ isKept, rows }, measuring) {
    measuring.progress(`${rows.length} rows, about ${Math.ceil(takes(rows) / 60)} minutes`);
    const outcomes: boolean[] = [];
    // One after the other: two at once would measure each other.
    for (const row of rows) outcomes.push(await one(row, isKept, measuring));
    return outcomes.every((isWell) => isWell) ? 0 : 1;
  },
});

/** A row that cannot be measured keeps none of the others from it. */
async function one(row: Row, isKept: boolean, { date, interrupted, progress, say }: Measuring): Promise<boolean> {
  if (interrupted.aborted) return false;
  progress(`\n${row.name}: ${row.load}, ${row.form} …`);
  const beganMs = performance.now();
  try {
    const figures = await measureRow(row, interrupted);
    console.log(`\n${terminalReport(row, figures)}`);
    progress(`took ${Math.round((performance.now() - beganMs) / 1_000)} s`);
    if (isKept) keepRow(row.name, { date, machine: thisMachine(), load: row.load, figures });
    return isReached(row, figures);
  } catch (thrown) {
    if (!interrupted.aborted) say(`${row.name}: ${ParleyError.from(thrown).detail ?? String(thrown)}`, 1);
    return false;
  }
}
