import type { ConfigOf } from '@parley/config';
import type { Logger } from '@parley/telemetry';
import { connectPostgres } from './adapters/postgres.ts';
import { serviceTimeouts } from './adapters/postgres-timeouts.ts';
import type { postgresSettings } from './config.ts';
import type { Database } from './ports.ts';

/** PostgreSQL as a running service uses it. Whoever calls this closes it. */
export function connectDatabase(
  { appendConnections, databaseUrl: url, readConnections }: ConfigOf<typeof postgresSettings>,
  log: Logger,
): Database {
  return connectPostgres({
    ...serviceTimeouts,
    ...{ url, appendConnections, readConnections },
    onConnectionLost: (err) => log.warn({ err }, 'an idle database connection broke'),
  });
}
