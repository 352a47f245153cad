import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from '../ports.ts';
import { PreparingClient } from './preparing-client.ts';
import { valueParsers } from './value-types.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  readonly appendConnections: number;
  readonly readConnections: number;
  /** The server ends a statement after this; 0 = never, for migrations. */
  readonly statementTimeoutMs: number;
  /** A connection that waits for an answer this long is given up: the server, or the way to it, is gone. 0 = never. */
  readonly answerTimeoutMs: number;
  /** Waiting for a free connection, or for a new one to be made. */
  readonly connectTimeoutMs: number;
  /** A connection that nobody was using broke; the next use makes a new one. */
  readonly onConnectionLost: (error: Error) => void;
}

/** The server checks a plan's fit to its values at each run: a plan kept from a young table stays bad for good. */
const CUSTOM_PLANS = '-c plan_cache_mode=force_custom_plan';

/**
 * Of an append, planning is a third of the server's work. One plan for good is safe where every way to a row is by an
 * index, however young the tables are when it is made.
 */
const ONE_PLAN = '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off';

/** Whatever the server's default: `sent` means that it is on disk. */
const DURABLE = '-c synchronous_commit=on';

/** One works; the other takes over when it does not answer. */
const BEAT_CONNECTIONS = 2;

/** A tenant's books change one after the other: more would mostly wait for one another. */
const SPEND_CONNECTIONS = 3;

/** One adds, the other attaches. */
const FILE_CONNECTIONS = 2;

/** PostgreSQL. Connects at first use; a server that is away fails that use only. */
export function connectPostgres(options: PostgresOptions): Database {
  const appends = open(options, options.appendConnections, `${ONE_PLAN} ${DURABLE}`);
  const beats = open(options, BEAT_CONNECTIONS, DURABLE);
  const spends = open(options, SPEND_CONNECTIONS, `${CUSTOM_PLANS} ${DURABLE}`);
  const files = open(options, FILE_CONNECTIONS, `${CUSTOM_PLANS} ${DURABLE}`);
  const reads = open(options, options.readConnections, DURABLE);
  return {
    ...{ appends, beats, spends, files, reads },
    close: async () => {
      await Promise.all([appends.destroy(), beats.destroy(), spends.destroy(), files.destroy(), reads.destroy()]);
    },
  };
}

function open(options: PostgresOptions, connections: number, settings: string): Kysely<unknown> {
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: options.url,
    max: connections,
    options: settings,
    application_name: 'parley-persistence',
    statement_timeout: options.statementTimeoutMs,
    idle_in_transaction_session_timeout: options.statementTimeoutMs,
    query_timeout: options.answerTimeoutMs,
    connectionTimeoutMillis: options.connectTimeoutMs,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  });
  pool.on('error', options.onConnectionLost);
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
}

const parserOf = ((oid: number, format?: 'text' | 'binary') =>
  valueParsers[oid] ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser;
