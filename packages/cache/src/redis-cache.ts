import { ParleyError } from '@parley/contract';
import { fullJitter } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import { Redis } from 'ioredis';
import type { Cache, TokenDemand } from './cache.ts';
import { takeTokensScript } from './take-tokens-script.ts';

export interface RedisCacheOptions {
  /** `redis://:password@host:6379/0`. */
  readonly url: string;
  /** How Redis' own tools call this connection. */
  readonly name: string;
  readonly log: Logger;
  /** A cache that takes longer than this is no help. */
  readonly commandTimeoutMs?: number;
}

type Scripted = Redis & {
  parleyTakeTokens(keys: number, ...keysAndArguments: (string | number)[]): Promise<[missing: number, waitMs: number]>;
};

const DEFAULT_COMMAND_TIMEOUT_MS = 500;
/** Of a server that says nothing at all: then it is gone, and nobody waits for it any more until it is back. */
const SILENT_COMMAND_TIMEOUTS = 3;
const RECONNECT = { baseMs: 200, capMs: 5_000 };
const SAY_SO_EVERY_MS = 10_000;

/**
 * The cache in Redis. Connects in the background and for ever: nobody waits for a cache to start. Until it is there,
 * and whenever it is not, every method rejects at once.
 */
export function createRedisCache(options: RedisCacheOptions): Cache {
  const { commandTimeoutMs = DEFAULT_COMMAND_TIMEOUT_MS } = options;
  const redis = new Redis(options.url, {
    connectionName: options.name,
    commandTimeout: commandTimeoutMs,
    socketTimeout: commandTimeoutMs * SILENT_COMMAND_TIMEOUTS,
    connectTimeout: 5_000,
    // What is asked while there is no connection fails now; what was under way when it broke is not sent again.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempts) => 50 + fullJitter(Math.min(attempts, 10), RECONNECT, Math.random),
  }) as Scripted;
  redis.defineCommand('parleyTakeTokens', { lua: takeTokensScript });
  reportConnection(redis, options.log);
  let isOpen = true;
  const run = (mode: 'take' | 'settle', demands: readonly TokenDemand[]) => {
    const numbers = demands.flatMap(({ bucket, cost }) => [bucket.ratePerSecond, bucket.burst, cost]);
    return ask(() => redis.parleyTakeTokens(demands.length, ...demands.map(({ key }) => key), mode, ...numbers));
  };
  const ask = <T>(command: () => Promise<T>): Promise<T> => orUnavailable(isOpen ? command : refuse);

  return {
    get isConnected() {
      return isOpen && redis.status === 'ready';
    },
    async get(key) {
      return (await ask(() => redis.get(key))) ?? undefined;
    },
    async set(key, value, ttlMs) {
      await ask(() => redis.set(key, value, 'PX', Math.max(1, Math.ceil(ttlMs))));
    },
    async setIfAbsent(key, value, ttlMs) {
      const answer = await ask(() => redis.set(key, value, 'PX', Math.max(1, Math.ceil(ttlMs)), 'NX'));
      return answer === 'OK';
    },
    async delete(key) {
      await ask(() => redis.del(key));
    },
    async takeTokens(key, bucket, cost = 1) {
      const [missing, waitMs] = await run('take', [{ key, bucket, cost }]);
      return { allowed: missing === 0, retryAfterMs: waitMs === -1 ? Number.POSITIVE_INFINITY : waitMs };
    },
    async takeTokensOfAll(demands) {
      const [missing, waitMs] = await run('take', demands);
      if (missing === 0) return { allowed: true };
      const retryAfterMs = waitMs === -1 ? Number.POSITIVE_INFINITY : waitMs;
      return { allowed: false, refusedBy: missing - 1, retryAfterMs };
    },
    async settleTokens(demands) {
      await run('settle', demands);
    },
    async close() {
      isOpen = false;
      redis.disconnect();
    },
  };
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('closed'));
}

async function orUnavailable<T>(command: () => Promise<T>): Promise<T> {
  try {
    return await command();
  } catch (cause) {
    throw new ParleyError('unavailable', { cause, detail: 'the cache is out of reach' });
  }
}

function reportConnection(redis: Redis, log: Logger): void {
  let saidSoAt = Number.NEGATIVE_INFINITY;
  redis.on('ready', () => {
    saidSoAt = Number.NEGATIVE_INFINITY;
    log.info('connected to the cache');
  });
  // Without a listener, the library prints; with one, an outage would fill the log.
  redis.on('error', (error: Error) => {
    if (performance.now() - saidSoAt < SAY_SO_EVERY_MS) return;
    saidSoAt = performance.now();
    log.warn({ reason: error.message }, 'the cache is out of reach (PARLEY_REDIS_URL)');
  });
}
