import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, loopback } from './loopback.ts';
import { findPostgresBin } from './programs.ts';
import { runServer } from './run-server.ts';
import type { Server, ServerOptions } from './server.ts';
import { serverFolder } from './server-folder.ts';
import { asUser } from './server-process.ts';

const run = promisify(execFile);
const superuser = 'postgres';

/** PostgreSQL on TCP only, with a generated password. `url` is the superuser's: tests make databases of their own. */
export async function startPostgres(options: ServerOptions = {}): Promise<Server> {
  const bin = options.program ?? findPostgresBin();
  if (!bin) throw new Error('PostgreSQL not found: install it, or name the folder of initdb in TEST_POSTGRES_BIN');
  const port = options.port ?? (await freePort());
  const folder = serverFolder(options.folder, 'postgres');
  const user = await notAsRoot(folder.path);
  const data = join(folder.path, 'data');
  const password = await initialise(bin, folder.path, data, user);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  const plan = {
    name: 'PostgreSQL',
    command: [
      join(bin, 'postgres'),
      ...['-D', data, '-p', String(port)],
      ...settings.flatMap((setting) => ['-c', setting]),
      ...(options.parameters ?? []),
    ] as const,
    folder: folder.path,
    port,
    ...(user ? { user } : {}),
    stopSignal: 'SIGINT' as const, // its "fast" shutdown: does not wait for clients
    probe: () => isReady(bin, port),
  };
  const url = `postgres://${superuser}:${password}@${loopback}:${port}/postgres`;
  return runServer(plan, url, port, folder.release);
}

/** PostgreSQL refuses to run as root: then it runs as the user its package made, who gets the folder
 * (and must be able to reach it: all folders above it are open to everybody). */
async function notAsRoot(folder: string): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const id = async (kind: string) => Number((await run('id', [kind, superuser])).stdout);
  chownSync(folder, await id('-u'), await id('-g'));
  return superuser;
}

/** Makes the database cluster unless the folder has one already. Answers the superuser's password. */
async function initialise(bin: string, folder: string, data: string, user?: string): Promise<string> {
  const passwordFile = join(folder, 'password');
  if (existsSync(join(data, 'PG_VERSION'))) return readFileSync(passwordFile, 'utf8').trim();
  const password = randomBytes(16).toString('hex');
  // initdb runs as another user and reads the file by itself; the folder is closed to everybody else.
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o644 });
  const [program = '', ...parameters] = [
    ...(user ? ['setpriv', ...asUser(user)] : []),
    ...[join(bin, 'initdb'), '-D', data, '-U', superuser, `--pwfile=${passwordFile}`],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'],
  ];
  await run(program, parameters, { cwd: folder });
  return password;
}

async function isReady(bin: string, port: number): Promise<boolean> {
  try {
    await run(join(bin, 'pg_isready'), ['-q', '-h', loopback, '-p', String(port), '-d', 'postgres']);
    return true;
  } catch {
    return false; // not yet, or no longer: the exit code says which, and nobody asks
  }
}
