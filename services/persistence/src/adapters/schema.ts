import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from '../ports.ts';
import { migrations } from './migrations/index.ts';

/**
 * Brings the schema up to date and answers the names of what it applied, in order. Safe to run twice, and by two
 * processes at once: on PostgreSQL the second waits for the first. Throws the driver's error; nothing is half applied.
 */
export async function migrate(database: Database): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: database.reads,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return results.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
}

/** The migrations that are still to be applied. Throws the driver's error when the database is out of reach. */
export async function missingMigrations(database: Database): Promise<readonly string[]> {
  const applied = await appliedMigrations(database.reads);
  return Object.keys(migrations).filter((name) => !applied.has(name));
}

/** Gives the database a new history, after a restore: every client takes a fresh snapshot. Answers its id. */
export async function beginNewHistory(database: Database): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`update history set id = gen_random_uuid()::text returning id`.execute(database.reads);
  return rows[0]?.id ?? '';
}

async function appliedMigrations(reads: Kysely<unknown>): Promise<ReadonlySet<string>> {
  const { rows: tables } = await sql<{
    name: string | null;
  }>`select to_regclass('kysely_migration')::text as name`.execute(reads);
  if (!tables[0]?.name) return new Set();
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(reads);
  return new Set(rows.map(({ name }) => name));
}
