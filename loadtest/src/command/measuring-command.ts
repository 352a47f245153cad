import { ParleyError } from '@parley/contract';
import { whatIsMissing } from '../measure/machine.ts';
import { checkWritable } from './check-writable.ts';

export interface Measuring {
  /** A first interruption: end early. A second one ends the process. */
  readonly interrupted: AbortSignal;
  /** What was called, for whoever reads the figures; without `--keep`, which changes none of them. */
  readonly command: string;
  /** Today, `2026-11-25`. */
  readonly date: string;
  /** On standard error: the figures alone are on standard output. */
  progress(line: string): void;
  /** One line that says what went wrong; answers `code`. */
  say(line: string, code: number): number;
}

export interface MeasuringCommand<Options extends object> {
  /** Of `npm run …`. */
  readonly name: string;
  readonly help: string;
  /** Throws a ParleyError whose detail is for the person who called. */
  parse(args: readonly string[]): Options;
  /** Resolves with the exit code. A ParleyError that is not `internal` is said, and is code 1. */
  measure(options: Options, measuring: Measuring): Promise<number>;
}

const FAILED = 1;
const NOT_BEGUN = 2;
const INTERRUPTED = 130;

/** Runs one of the commands that bring their own Parley and measure it; ends the process. */
export async function runMeasuringCommand<Options extends object>(command: MeasuringCommand<Options>): Promise<never> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(command.help);
    process.exit();
  }
  const interrupted = interruptions();
  // The clock's own timers keep no process alive.
  setInterval(() => {}, 60_000);
  process.exit(await exitCodeOf(command, args, interrupted));
}

async function exitCodeOf<Options extends object>(
  { measure, name, parse }: MeasuringCommand<Options>,
  args: readonly string[],
  interrupted: AbortSignal,
): Promise<number> {
  const say = (line: string, code: number) => {
    console.error(`${name}: ${line}`);
    return code;
  };
  let options: Options;
  try {
    options = parse(args);
    if ('jsonFile' in options && typeof options.jsonFile === 'string') checkWritable('--json', options.jsonFile);
  } catch (thrown) {
    return say(ParleyError.from(thrown).detail ?? String(thrown), NOT_BEGUN);
  }
  const missing = whatIsMissing();
  if (missing !== undefined) return say(missing, NOT_BEGUN);
  const own = args.filter((arg) => arg !== '--keep');
  try {
    const code = await measure(options, {
      ...{ interrupted, say, progress: (line) => console.error(line) },
      command: [`npm run ${name}`, ...(own.length > 0 ? ['--', ...own] : [])].join(' '),
      date: new Date().toISOString().slice(0, 10),
    });
    return interrupted.aborted ? INTERRUPTED : code;
  } catch (thrown) {
    if (interrupted.aborted) return INTERRUPTED;
    if (thrown instanceof ParleyError && thrown.code !== 'internal')
      return say(thrown.detail ?? thrown.message, FAILED);
    throw thrown;
  }
}

function interruptions(): AbortSignal {
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (interrupted.signal.aborted) process.exit(INTERRUPTED);
      interrupted.abort();
    });
  return interrupted.signal;
}
