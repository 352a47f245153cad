// `npm run scenarios -- --help`.
import { ParleyError } from '@parley/contract';
import { thisMachine, whatIsMissing } from '../bench/machine.ts';
import { keepRow } from './documents.ts';
import { measureRow } from './measure-row.ts';
import { isReached, terminalReport } from './report.ts';
import { parseRowOptions, ROWS_HELP, type RowOptions, takes } from './row-options.ts';
import type { Row } from './rows.ts';

const NOT_BEGUN = 2;
const INTERRUPTED = 130;
const args = process.argv.slice(2);

/** Resolves with the exit code. */
async function run(): Promise<number> {
  let options: RowOptions;
  try {
    options = parseRowOptions(args);
  } catch (thrown) {
    return say(ParleyError.from(thrown).detail ?? String(thrown), NOT_BEGUN);
  }
  const missing = whatIsMissing();
  if (missing !== undefined) return say(missing, NOT_BEGUN);
  console.error(`${options.rows.length} rows, about ${Math.ceil(takes(options.rows) / 60)} minutes`);
  const outcomes: boolean[] = [];
  // One after the other: two at once would measure each other.
  for (const row of options.rows) outcomes.push(await one(row, options.isKept));
  if (interrupted.signal.aborted) return INTERRUPTED;
  return outcomes.every((isWell) => isWell) ? 0 : 1;
}

/** A row that cannot be measured keeps none of the others from it. */
async function one(row: Row, isKept: boolean): Promise<boolean> {
  if (interrupted.signal.aborted) return false;
  console.error(`\n${row.name}: ${row.load}, ${row.form} …`);
  const beganMs = performance.now();
  try {
    const figures = await measureRow(row, interrupted.signal);
    const date = new Date().toISOString().slice(0, 10);
    console.log(`\n${terminalReport(row, figures)}`);
    console.error(`took ${Math.round((performance.now() - beganMs) / 1_000)} s`);
    if (isKept) keepRow(row.name, { date, machine: thisMachine(), load: row.load, figures });
    return isReached(row, figures);
  } catch (thrown) {
    if (!interrupted.signal.aborted) say(`${row.name}: ${ParleyError.from(thrown).detail ?? String(thrown)}`, 1);
    return false;
  }
}

function say(line: string, code: number): number {
  console.error(`scenarios: ${line}`);
  return code;
}

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (interrupted.signal.aborted) process.exit(INTERRUPTED);
    interrupted.abort();
  });

if (args.includes('--help')) console.log(ROWS_HELP);
else {
  // The clock's own timers keep no process alive.
  const alive = setInterval(() => {}, 60_000);
  const code = await run();
  clearInterval(alive);
  process.exit(code);
}
