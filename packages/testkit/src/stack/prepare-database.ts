import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { migrateEntry } from './repository.ts';

const run = promisify(execFile);
const database = 'parley';
const migrateTimeoutMs = 60_000;
const duplicateDatabase = '42P04';

/** Makes Parley's database on the server if it is missing and brings it to the current schema. Answers its URL. */
export async function prepareDatabase(serverUrl: string): Promise<string> {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  await createDatabase(serverUrl);
  const env = { ...process.env, PARLEY_DATABASE_URL: url.href, PARLEY_DATABASE_URL_FILE: '' };
  try {
    await run(process.execPath, [migrateEntry], { env, timeout: migrateTimeoutMs });
  } catch (error) {
    const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string };
    throw new Error(`the database could not be migrated\n${stderr}${stdout}`, { cause: error });
  }
  return url.href;
}

async function createDatabase(serverUrl: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${database}`);
  } catch (error) {
    if ((error as { code?: string }).code !== duplicateDatabase) throw error;
  } finally {
    await client.end();
  }
}
