import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { StackOptions } from './stack.ts';

export const usage = `npm run stack -- [options]

  --gateways N     replicas of each service (default 1)
  --sessions N
  --routers N
  --persistence N
  --together session,persistence
                   both in one process, as many as --sessions says
  --config FILE    tenants-and-routing file (default: the demo site)
  --limits high    rate limits out of the way, for load tests
  --restart        start a service again when it dies
  --data-dir DIR   keep data and logs there (default: a temporary folder, removed at the end)

Gateway i listens on PARLEY_PORT + i (8080 …), its admin port on PARLEY_ADMIN_PORT + i (9090 …); 0 = free ones.`;

const text = { type: 'string' } as const;
const count = { ...text, default: '1' } as const;
const together = 'session,persistence';
const maxReplicas = 32;

/** The options said on the command line and in the environment. Throws an error whose message is for the user. */
export function parseCommandLine(
  parameters: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StackOptions {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      gateways: count,
      sessions: count,
      routers: count,
      persistence: text,
      together: text,
      config: text,
      limits: { ...text, default: 'default' },
      restart: { type: 'boolean', default: false },
      'data-dir': text,
    },
  });
  const { limits, config = env['PARLEY_CONFIG'] || undefined, 'data-dir': folder } = values;
  if (limits !== 'default' && limits !== 'high') throw new Error(`--limits: expected high, got '${limits}'`);
  const isTogether = values.together !== undefined;
  if (isTogether && values.together !== together)
    throw new Error(`--together: expected ${together}, got '${values.together}'`);
  if (isTogether && values.persistence !== undefined)
    throw new Error('--persistence: with --together there are as many as --sessions says');
  return {
    gateways: integerOf('--gateways', values.gateways, 1, maxReplicas),
    sessions: integerOf('--sessions', values.sessions, 1, maxReplicas),
    routers: integerOf('--routers', values.routers, 1, maxReplicas),
    persistence: integerOf('--persistence', values.persistence ?? '1', 1, maxReplicas),
    ...(isTogether && { isTogether }),
    limits,
    restart: values.restart,
    port: integerOf('PARLEY_PORT', env['PARLEY_PORT'] || '8080', 0, 65_535),
    adminPort: integerOf('PARLEY_ADMIN_PORT', env['PARLEY_ADMIN_PORT'] || '9090', 0, 65_535),
    ...(config !== undefined && { config: resolve(config) }),
    ...(folder !== undefined && { folder: resolve(folder) }),
  };
}

function integerOf(name: string, text: string, min: number, max: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new Error(`${name}: expected a whole number ${min}-${max}, got '${text}'`);
}
