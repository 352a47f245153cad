import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { connectPostgres } from '../adapters/postgres.ts';
import { serviceTimeouts } from '../adapters/postgres-timeouts.ts';
import type { Database } from '../ports.ts';

export interface FreshDatabase {
  readonly url: string;
  /** Connects as the service does, unless told otherwise. {@link drop} closes it. */
  connect(options?: Partial<Parameters<typeof connectPostgres>[0]>): Database;
  drop(): Promise<void>;
}

/** An empty database of its own on the server of `superuserUrl`. */
export async function freshDatabase(superuserUrl: string): Promise<FreshDatabase> {
  const name = `parley_test_${randomUUID().replaceAll('-', '')}`;
  const onConnectionLost = () => undefined;
  const open = (url: string, options = {}) =>
    connectPostgres({
      ...serviceTimeouts,
      url,
      appendConnections: 8,
      readConnections: 8,
      onConnectionLost,
      ...options,
    });
  const server = open(superuserUrl, { appendConnections: 1, readConnections: 1 });
  await sql`create database ${sql.id(name)}`.execute(server.reads);
  const url = new URL(superuserUrl);
  url.pathname = `/${name}`;
  const opened: Database[] = [];
  return {
    url: url.href,
    connect: (options) => {
      const database = open(url.href, options);
      opened.push(database);
      return database;
    },
    drop: async () => {
      await Promise.all(opened.map((database) => database.close()));
      await sql`drop database ${sql.id(name)} with (force)`.execute(server.reads);
      await server.close();
    },
  };
}
