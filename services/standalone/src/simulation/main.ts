import { parseArgs } from 'node:util';
import { type RunReport, runSimulation } from './run.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, seeds: { type: 'string' }, trace: { type: 'boolean', default: false } },
});
const [first, last] = (values.seeds ?? values.seed ?? '1').split('..').map(Number);
if (first === undefined || !Number.isInteger(first) || !Number.isInteger(last ?? first)) {
  console.error('usage: main.ts --seed N [--trace] | --seeds A..B');
  process.exit(2);
}

const totals = new Map<string, number>();
let failed = 0;
for (let seed = first; seed <= (last ?? first); seed++) {
  const trace = values.trace ? (line: string) => process.stdout.write(line) : undefined;
  const report = await runSimulation({ seed, ...(trace && { trace }) });
  for (const [what, count] of report.counts) totals.set(what, (totals.get(what) ?? 0) + count);
  if (values.seeds === undefined || report.violations.length > 0) print(report);
  if (report.violations.length > 0) failed++;
}
console.log(
  [...totals]
    .sort()
    .map(([what, count]) => `${what}: ${count}`)
    .join('\n'),
);
console.log(`${(last ?? first) - first + 1} seeds, ${failed} with violations`);
process.exitCode = failed > 0 ? 1 : 0;

function print({ seed, digest, violations, faults, endedAtMs }: RunReport): void {
  console.log(`seed ${seed}: ${digest}, quiet after ${(endedAtMs / 1_000).toFixed(1)} s`);
  for (const fault of faults) console.log(`  ${fault}`);
  for (const violation of violations) console.log(`  VIOLATION ${violation}`);
}
