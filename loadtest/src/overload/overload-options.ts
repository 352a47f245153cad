import { ParleyError } from '@parley/contract';
import { readOptions } from '../command/read-options.ts';

export interface OverloadOptions {
  /** Messages per second that can be held; undefined: to be found. */
  readonly capacity: number | undefined;
  /** So many times the capacity. */
  readonly times: number;
  /** Of the overload. */
  readonly durationS: number;
  /** Of each of the calm periods around it. */
  readonly calmS: number;
  /** Before each of them, in no figure. */
  readonly calmWarmupS: number;
  /** From the end of the load to the second calm period. */
  readonly pauseS: number;
  /** Of each step on the way to the capacity, and of the load before all. */
  readonly stepS: number;
  /** Conversations, of two sockets each; a tenth of it when it is calm. */
  readonly connections: number;
  /** Generators. */
  readonly processes: number;
  readonly jsonFile: string | undefined;
  /** Write what was measured into the documents. */
  readonly isKept: boolean;
}

export const OVERLOAD_HELP = `npm run overload -- [options]

What becomes of messages when twice as many come as can be done: brings a Parley of its own
along, finds the rate it can hold, and looks at it when it is calm, overloaded, and calm
again. Needs Linux, nats-server, redis-server and PostgreSQL.

  --capacity R     messages a second it can hold (default: found, in about two minutes)
  --times X        of that, while overloaded (default 2)
  --duration S     of the overload (default 120)
  --calm S         of each calm period (default 30)
  --connections N  conversations, of two sockets each (default 1000)
  --processes P    generators (default 2)
  --json FILE      all figures
  --keep           writes the table into docs/benchmarks.md
  --short          a few seconds, few messages: whether it works, not what it can do
  --help

Exit code: 0 every promise was kept; 1 one was not; 2 it could not begin.`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  ...{ capacity: text, times: text, duration: text, calm: text, connections: text, processes: text, json: text },
  ...{ keep: flag, short: flag },
} as const;

const usual = {
  ...{ times: 2, duration: 120, calm: 30, connections: 1_000, processes: 2 },
  ...{ calmWarmupS: 3, pauseS: 10, stepS: 8 },
} as const;
const short = {
  ...{ times: 2, duration: 1, calm: 1, connections: 20, processes: 1 },
  ...{ calmWarmupS: 0.5, pauseS: 1, stepS: 1 },
} as const;

/** Throws `invalid_request`, whose detail is for the user: one line. */
export function parseOverloadOptions(args: readonly string[]): OverloadOptions {
  const values = readOptions({ args: [...args], options }).values;
  const defaults = values.short ? short : usual;
  const amount = (name: 'times' | 'duration' | 'calm' | 'connections' | 'processes', range: Range) =>
    numberOf(`--${name}`, values[name] ?? String(defaults[name]), range);
  return {
    capacity:
      values.capacity === undefined ? undefined : numberOf('--capacity', values.capacity, { min: 10, max: 1_000_000 }),
    times: amount('times', { min: 1.1, max: 10 }),
    durationS: amount('duration', { min: 1, max: 3_600 }),
    calmS: amount('calm', { min: 1, max: 600 }),
    connections: amount('connections', { min: 20, max: 10_000, isWhole: true }),
    processes: amount('processes', { min: 1, max: 16, isWhole: true }),
    calmWarmupS: defaults.calmWarmupS,
    ...{ pauseS: defaults.pauseS, stepS: defaults.stepS, jsonFile: values.json, isKept: values.keep },
  };
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
}

function numberOf(name: string, written: string, { min, max, isWhole = false }: Range): number {
  const value = /^\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
  if (value >= min && value <= max && (!isWhole || Number.isInteger(value))) return value;
  const detail = `${name}: expected a ${isWhole ? 'whole number' : 'number'} ${min}-${max}, got '${written}'`;
  throw new ParleyError('invalid_request', { detail });
}
