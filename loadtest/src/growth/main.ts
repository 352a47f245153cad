// `npm run growth -- --help`.
import { writeFileSync } from 'node:fs';
import { ParleyError } from '@parley/contract';
import { thisMachine, whatIsMissing } from '../bench/machine.ts';
import type { Curve } from './curve.ts';
import { formatGrowth, keepCurve } from './documents.ts';
import { GROWTH_HELP, type GrowthOptions, parseGrowthOptions } from './growth-options.ts';
import type { CurveRecord } from './record.ts';
import { terminalReport } from './report.ts';

const NOT_BEGUN = 2;
const INTERRUPTED = 130;
const args = process.argv.slice(2);

/** Resolves with the exit code. */
async function run(): Promise<number> {
  let options: GrowthOptions;
  try {
    options = parseGrowthOptions(args);
  } catch (thrown) {
    return say(ParleyError.from(thrown).detail ?? String(thrown), NOT_BEGUN);
  }
  const missing = whatIsMissing();
  if (missing !== undefined) return say(missing, NOT_BEGUN);
  const { curves, isKept, jsonFile } = options;
  const minutes = curves.reduce((sum, curve) => sum + curve.minutes, 0);
  if (!options.isQuick) console.error(`${curves.length} curves, about ${Math.ceil(minutes)} minutes`);
  const records: Record<string, CurveRecord> = {};
  // A curve that cannot be measured keeps none of the others from it.
  let code = 0;
  for (const curve of curves) {
    const record = await measure(curve, options);
    if (interrupted.signal.aborted) return INTERRUPTED;
    if (record === undefined) code = 1;
    else {
      records[curve.name] = record;
      if (isKept) keepCurve(curve.name, record);
      if (jsonFile !== undefined) writeFileSync(jsonFile, formatGrowth(records));
    }
  }
  return code;
}

async function measure(curve: Curve, { isQuick }: GrowthOptions): Promise<CurveRecord | undefined> {
  console.error(`${curve.name} …`);
  const began = performance.now();
  try {
    const figures = await curve.measure({
      ...{ interrupted: interrupted.signal, isQuick, onLine: (line) => console.error(line) },
    });
    const date = new Date().toISOString().slice(0, 10);
    const record = { date, command: `npm run growth -- ${curve.name}`, machine: thisMachine(), ...figures };
    console.log(`\n${terminalReport(curve, record)}\n`);
    console.error(`took ${Math.round((performance.now() - began) / 1_000)} s`);
    return record;
  } catch (thrown) {
    if (interrupted.signal.aborted) return undefined;
    if (!(thrown instanceof ParleyError) || thrown.code === 'internal') throw thrown;
    say(`${curve.name}: ${thrown.detail ?? thrown.message}`, 1);
    return undefined;
  }
}

function say(line: string, code: number): number {
  console.error(`growth: ${line}`);
  return code;
}

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (interrupted.signal.aborted) process.exit(INTERRUPTED);
    interrupted.abort();
  });

if (args.includes('--help')) console.log(GROWTH_HELP);
else {
  // The clock's own timers keep no process alive.
  const alive = setInterval(() => {}, 60_000);
  const code = await run();
  clearInterval(alive);
  process.exit(code);
}
