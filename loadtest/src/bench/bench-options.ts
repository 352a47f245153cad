import { ParleyError } from '@parley/contract';
import { readOptions } from '../command/read-options.ts';

export interface BenchOptions {
  readonly rounds: number;
  /** Of one measured piece of a round, and of the warm-up before it. */
  readonly seconds: number;
  readonly warmupS: number;
  /** Messages per second, everywhere. */
  readonly rate: number;
  /** Conversations of the load on Parley. */
  readonly connections: number;
  /** Of the quiet case; 0: left out. */
  readonly quietS: number;
  readonly jsonFile: string | undefined;
  readonly reportFile: string | undefined;
  /** Write what was measured into the documents. */
  readonly isKept: boolean;
  /** Against the figures that are kept there. */
  readonly isCompared: boolean;
}

export const BENCH_HELP = `npm run bench -- [options]

What a message costs: CPU time of bare WebSockets, a bare stream and a bare table, and of
Parley that does the same work with all of them, each service a process and with session and
persistence in one, in turn on this machine. Needs Linux, nats-server, redis-server and
PostgreSQL; brings Parleys of its own along.

  --rounds N       of which the median counts (default 5)
  --seconds S      of each of the five pieces of a round (default 8)
  --rate R         messages a second (default 2000); compare at one rate only
  --connections N  conversations, of two sockets each (default 200)
  --json FILE      all figures
  --report FILE    the table, as Markdown
  --keep           writes both into docs/benchmarks.json and docs/benchmarks.md
  --compare        tells which ratio is worse by more than 25 % than docs/benchmarks.json
  --short          one round of 2 s at 100 a second: whether it works, not how fast
  --help

Exit code: 0 measured; 1 a ratio has become worse, or a message was lost, doubled or out
of order; 2 it could not begin.`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  ...{ rounds: text, seconds: text, rate: text, connections: text, json: text, report: text },
  ...{ keep: flag, compare: flag, short: flag },
} as const;

const usual = { rounds: 5, seconds: 8, warmupS: 2, rate: 2_000, connections: 200, quietS: 15 } as const;
const short = { rounds: 1, seconds: 2, warmupS: 0.5, rate: 100, connections: 10, quietS: 0 } as const;

/** Throws `invalid_request`, whose detail is for the user: one line. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const values = readOptions({ args: [...args], options }).values;
  const defaults = values.short ? short : usual;
  const amount = (name: 'rounds' | 'seconds' | 'rate' | 'connections', max: number) =>
    wholeNumber(`--${name}`, values[name], defaults[name], max);
  return {
    ...{ rounds: amount('rounds', 99), seconds: amount('seconds', 600), warmupS: defaults.warmupS },
    ...{ rate: amount('rate', 100_000), connections: amount('connections', 10_000), quietS: defaults.quietS },
    ...{ jsonFile: values.json, reportFile: values.report, isKept: values.keep, isCompared: values.compare },
  };
}

function wholeNumber(name: string, written: string | undefined, usually: number, max: number): number {
  if (written === undefined) return usually;
  const value = /^\d+$/.test(written) ? Number(written) : 0;
  if (value >= 1 && value <= max) return value;
  const detail = `${name}: expected a whole number 1-${max}, got '${written}'`;
  throw new ParleyError('invalid_request', { detail });
}
