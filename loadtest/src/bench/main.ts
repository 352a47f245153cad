// `npm run bench -- --help`.
import { writeFileSync } from 'node:fs';
import { ParleyError } from '@parley/contract';
import { bench, type Measured } from './bench.ts';
import { BENCH_HELP, type BenchOptions, parseBenchOptions } from './bench-options.ts';
import { doubts, worsened } from './compare.ts';
import { formatRecord, keep, keptRecord } from './documents.ts';
import { thisMachine, whatIsMissing } from './machine.ts';
import type { BenchRecord } from './record.ts';
import { markdownReport, terminalReport } from './report.ts';

const NOT_BEGUN = 2;
const INTERRUPTED = 130;
const args = process.argv.slice(2);

/** Resolves with the exit code. */
async function run(): Promise<number> {
  let options: BenchOptions;
  let kept: BenchRecord | undefined;
  try {
    options = parseBenchOptions(args);
    kept = options.isCompared ? comparable(options) : undefined;
  } catch (thrown) {
    return say(ParleyError.from(thrown).detail ?? String(thrown), NOT_BEGUN);
  }
  const missing = whatIsMissing();
  if (missing !== undefined) return say(missing, NOT_BEGUN);
  try {
    const measured = await bench(options, { interrupted: interrupted.signal, onLine: (line) => console.error(line) });
    const record = recordOf(options, measured);
    console.log(`\n${terminalReport(record)}`);
    if (options.jsonFile !== undefined) writeFileSync(options.jsonFile, formatRecord(record));
    if (options.reportFile !== undefined) writeFileSync(options.reportFile, `${markdownReport(record)}\n`);
    if (options.isKept) keep(record);
    return kept ? compare(kept, record) : 0;
  } catch (thrown) {
    if (interrupted.signal.aborted) return INTERRUPTED;
    if (thrown instanceof ParleyError && thrown.code !== 'internal') return say(thrown.detail ?? thrown.message, 1);
    throw thrown;
  }
}

/** Cost falls as the rate rises: figures of another rate say nothing. */
function comparable({ rate }: BenchOptions): BenchRecord {
  const kept = keptRecord();
  if (kept.rate === rate) return kept;
  throw new ParleyError('invalid_request', { detail: `--rate ${rate}: what is kept was measured at ${kept.rate}` });
}

function compare(kept: BenchRecord, record: BenchRecord): number {
  const [before, now] = [kept.figures.together, record.figures.together];
  const together = before && now ? worsened(before, now).map((line) => `two in one: ${line}`) : [];
  const lines = [...worsened(kept.figures, record.figures), ...together];
  const verdict = lines.length === 0 ? `no ratio is worse than on ${kept.date}` : 'worse';
  console.log(['', ...lines, ...doubts(kept.figures, record.figures), verdict].join('\n'));
  return lines.length === 0 ? 0 : 1;
}

function recordOf({ connections, rate, rounds, seconds }: BenchOptions, measured: Measured) {
  const own = args.filter((arg) => arg !== '--keep');
  return {
    date: new Date().toISOString().slice(0, 10),
    command: ['npm run bench', ...(own.length > 0 ? ['--', ...own] : [])].join(' '),
    machine: thisMachine(),
    ...{ rate, connections, rounds, seconds },
    ...measured,
  };
}

function say(line: string, code: number): number {
  console.error(`bench: ${line}`);
  return code;
}

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (interrupted.signal.aborted) process.exit(INTERRUPTED);
    interrupted.abort();
  });

if (args.includes('--help')) console.log(BENCH_HELP);
else {
  // The clock's own timers keep no process alive.
  const alive = setInterval(() => {}, 60_000);
  const code = await run();
  clearInterval(alive);
  process.exit(code);
}
