// `npm run overload -- --help`.
import { writeFileSync } from 'node:fs';
import { ParleyError } from '@parley/contract';
import { thisMachine, whatIsMissing } from '../bench/machine.ts';
import { writePlace } from '../report/page-place.ts';
import { overload } from './overload.ts';
import { OVERLOAD_HELP, type OverloadOptions, parseOverloadOptions } from './overload-options.ts';
import { markdownReport, type OverloadRecord, terminalReport } from './report.ts';
import { verdictsOf } from './verdicts.ts';

const NOT_BEGUN = 2;
const INTERRUPTED = 130;
const args = process.argv.slice(2);

/** Resolves with the exit code. */
async function run(): Promise<number> {
  let options: OverloadOptions;
  try {
    options = parseOverloadOptions(args);
  } catch (thrown) {
    return say(ParleyError.from(thrown).detail ?? String(thrown), NOT_BEGUN);
  }
  const missing = whatIsMissing();
  if (missing !== undefined) return say(missing, NOT_BEGUN);
  try {
    const seen = await overload(options, {
      interrupted: interrupted.signal,
      onLine: (line) => console.error(line),
    });
    const { calmS, connections, durationS } = options;
    const record: OverloadRecord = {
      ...{ date: new Date().toISOString().slice(0, 10), command: commandOf(), machine: thisMachine() },
      ...{ calmS, connections, durationS },
      ...seen,
    };
    console.log(`\n${terminalReport(record)}`);
    if (options.jsonFile !== undefined) writeFileSync(options.jsonFile, `${JSON.stringify(record, null, 2)}\n`);
    if (options.isKept) writePlace('overload', markdownReport(record));
    return verdictsOf(record).every(({ isKept }) => isKept) ? 0 : 1;
  } catch (thrown) {
    if (interrupted.signal.aborted) return INTERRUPTED;
    if (thrown instanceof ParleyError && thrown.code !== 'internal') return say(thrown.detail ?? thrown.message, 1);
    throw thrown;
  }
}

function commandOf(): string {
  const own = args.filter((arg) => arg !== '--keep');
  return ['npm run overload', ...(own.length > 0 ? ['--', ...own] : [])].join(' ');
}

function say(line: string, code: number): number {
  console.error(`overload: ${line}`);
  return code;
}

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (interrupted.signal.aborted) process.exit(INTERRUPTED);
    interrupted.abort();
  });

if (args.includes('--help')) console.log(OVERLOAD_HELP);
else {
  // The clock's own timers keep no process alive.
  const alive = setInterval(() => {}, 60_000);
  const code = await run();
  clearInterval(alive);
  process.exit(code);
}
