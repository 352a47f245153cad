import { setTimeout as sleep } from 'node:timers/promises';
import { readSettings } from '@parley/config';
import { ParleyError } from '@parley/contract';
import { databaseError } from './adapters/database-errors.ts';
import { connectPostgres } from './adapters/postgres.ts';
import { migrationTimeouts } from './adapters/postgres-timeouts.ts';
import { beginNewHistory, migrate, missingMigrations } from './adapters/schema.ts';
import { postgresSettings } from './config.ts';
import type { Database } from './ports.ts';

// npm run migrate [-- --new-history]
// Brings the schema of PARLEY_DATABASE_URL up to date. --new-history: after a restore, so that clients begin afresh.

const RETRY_MS = 1_000;
const SAY_SO_EVERY = 5;

process.exitCode = await run(process.argv.slice(2));

async function run(flags: readonly string[]): Promise<number> {
  const unknown = flags.filter((flag) => flag !== '--new-history');
  if (unknown.length > 0)
    return complain(`no such option: ${unknown.join(' ')}\nusage: npm run migrate [-- --new-history]`);
  let database: Database | undefined;
  try {
    database = connect();
    await waitFor(database);
    const applied = await migrate(database);
    for (const name of applied) console.log(`applied ${name}`);
    if (applied.length === 0) console.log('the schema is up to date');
    if (flags.length > 0) console.log(`new history ${await beginNewHistory(database)}`);
    return 0;
  } catch (error) {
    return complain(error instanceof ParleyError ? (error.detail ?? error.code) : (error as Error).message);
  } finally {
    await database?.close();
  }
}

function connect(): Database {
  const { databaseUrl } = readSettings({ databaseUrl: postgresSettings.databaseUrl }, process.env);
  const onConnectionLost = () => undefined;
  return connectPostgres({
    ...migrationTimeouts,
    ...{ url: databaseUrl, appendConnections: 1, readConnections: 2, onConnectionLost },
  });
}

/**
 * However long it takes: started together with the database, this must not lose the race. A database that answers but
 * does not let us in is another matter.
 */
async function waitFor(database: Database): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await missingMigrations(database);
      return;
    } catch (thrown) {
      const { isRetryable, cause } = databaseError(thrown);
      const reason = codeOf(cause);
      if (!isRetryable || isRefusal(reason)) throw thrown;
      if (attempt % SAY_SO_EVERY === 0) console.log(`waiting for the database (${reason})`);
      // Not the services' clock: its timers do not keep a process alive, and here nothing else does.
      await sleep(RETRY_MS);
    }
  }
}

/** ECONNREFUSED, or an SQLSTATE. */
function codeOf(cause: unknown): string {
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : 'no answer';
}

/** SQLSTATE class 28: wrong name or password. 3D000: there is no such database. */
function isRefusal(code: string): boolean {
  return code.startsWith('28') || code === '3D000';
}

function complain(text: string): number {
  console.error(`migrate: ${text}`);
  return 1;
}
