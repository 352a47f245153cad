import { type Kysely, sql } from 'kysely';

/** Connections made after this write the plan of each statement they run into the server's log. Needs a superuser. */
export async function explainFromNowOn(db: Kysely<unknown>): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    await sql`select set_config('parley_bench.setting', format(
      'alter database %I set %s = %L', current_database(), ${name}::text, ${value}::text), false)`.execute(db);
    await sql`do $$ begin execute current_setting('parley_bench.setting'); end $$`.execute(db);
  }
}

export async function explainNoMore(db: Kysely<unknown>): Promise<void> {
  await sql`do $$ begin execute format('alter database %I reset all', current_database()); end $$`.execute(db);
}

/** Stands in the log before the plans of one probe. */
export async function mark(db: Kysely<unknown>, name: string): Promise<void> {
  await sql`select ${sql.lit(`plans of ${name}`)}`.execute(db);
}

const settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  // Their values are texts, ids, and pages of bytes.
  'auto_explain.log_parameter_max_length': '0',
} as const;
