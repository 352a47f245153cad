import { ParleyError } from '@parley/contract';
import { readOptions } from '../command/read-options.ts';
import type { Curve } from './curve.ts';
import { curves } from './curves.ts';

export interface GrowthOptions {
  readonly curves: readonly Curve[];
  readonly isQuick: boolean;
  readonly jsonFile: string | undefined;
  /** Write what was measured into the documents. */
  readonly isKept: boolean;
}

const described = curves.map(
  ({ axis, isApart, minutes, name, title }) =>
    `  ${name.padEnd(10)} ${title}: by ${axis} (${minutes} min${isApart ? '; only when named' : ''})`,
);

export const GROWTH_HELP = `npm run growth -- [CURVE…] [options]

How the cost of a message, a socket or a request grows with one thing. Needs Linux,
nats-server, redis-server and PostgreSQL; brings Parleys of its own along.

${described.join('\n')}

Without any, all that need not be named.

  --json FILE  all figures
  --keep       writes them into docs/growth.json, and tables and charts into
               docs/benchmarks.md and docs/sizing.md; other curves stay as they are
  --quick      small numbers, and a second of each: whether it works, not how fast
  --help

Exit code: 0 measured; 1 a message was lost, doubled, out of order or refused, or
something ended; 2 it could not begin.`;

const flag = { type: 'boolean', default: false } as const;
const options = { json: { type: 'string' }, keep: flag, quick: flag } as const;

/** Throws `invalid_request`, whose detail is for the user: one line. */
export function parseGrowthOptions(args: readonly string[]): GrowthOptions {
  const { positionals, values } = readOptions({ args: [...args], options, allowPositionals: true });
  const named = positionals.map((name) => {
    const curve = curves.find((one) => one.name === name);
    if (curve) return curve;
    const known = curves.map((one) => one.name).join(', ');
    throw new ParleyError('invalid_request', { detail: `unknown curve '${name}' (there is: ${known})` });
  });
  if (values.keep && values.quick)
    throw new ParleyError('invalid_request', { detail: '--keep: not with --quick, which measures nothing' });
  return {
    curves: named.length > 0 ? named : curves.filter(({ isApart = false }) => !isApart),
    ...{ isQuick: values.quick, jsonFile: values.json, isKept: values.keep },
  };
}
