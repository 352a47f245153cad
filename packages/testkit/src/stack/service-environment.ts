import type { Environment } from './stack.ts';

export interface StackAddresses {
  readonly nats: string;
  readonly redis: string;
  readonly database: string;
}

export interface StackWide {
  readonly addresses: StackAddresses;
  /** Where files go that visitors send: one place for all gateways. */
  readonly dataFolder: string;
  readonly tokenKeys: string;
  readonly config: string | undefined;
  readonly limits: 'default' | 'high';
}

/** Far above what one machine can send: load comes from one address, and must meet the system, not its limits. */
export const highLimits: Environment = {
  PARLEY_GATEWAY_NEW_VISITORS_PER_SECOND: '1000000',
  PARLEY_GATEWAY_NEW_VISITORS_BURST: '1000000',
  PARLEY_GATEWAY_MESSAGES_PER_SECOND: '1000000',
  PARLEY_GATEWAY_MESSAGES_BURST: '1000000',
  PARLEY_GATEWAY_HANDSHAKES_PER_SECOND: '1000000',
  PARLEY_GATEWAY_UPLOAD_BYTES_PER_SECOND: '1000000000000',
  PARLEY_GATEWAY_UPLOAD_BYTES_BURST: '1000000000000',
};

/**
 * What every service of the stack is started with: the caller's own variables (vendors' keys, log level), and over
 * them what the stack decides. An empty variable counts as unset.
 */
export function sharedEnvironment(own: NodeJS.ProcessEnv, wide: StackWide): Environment {
  const { addresses, config, dataFolder, limits, tokenKeys } = wide;
  const decided: Environment = {
    PARLEY_HOST: '127.0.0.1',
    PARLEY_NATS_URL: addresses.nats,
    PARLEY_REDIS_URL: addresses.redis,
    PARLEY_DATABASE_URL: addresses.database,
    PARLEY_DATA_DIR: dataFolder,
    PARLEY_TOKEN_KEYS: tokenKeys,
    PARLEY_CONFIG: config ?? '',
    // Who ends a stack does not want to wait until its clients have gone elsewhere.
    PARLEY_GATEWAY_DRAIN_SECONDS: own['PARLEY_GATEWAY_DRAIN_SECONDS'] || '2',
    ...(limits === 'high' && highLimits),
  };
  const passed = Object.entries(own).flatMap(([name, value]) => {
    // The same setting from a file would contradict.
    const isDecided = Object.hasOwn(decided, name.replace(/_FILE$/, ''));
    return value === undefined || isDecided ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(passed), ...decided };
}

/** What a service that had a fault planted is started again with: the fault was for its first life. */
export function withoutFaults(env: Environment): Environment {
  return { ...env, PARLEY_FAULT_POINTS: '' };
}
