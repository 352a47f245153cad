import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Outside the PATH of many shells, but where packages put servers. */
const serverFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];
const debianPostgres = '/usr/lib/postgresql';

/** Path of nats-server, or of what TEST_NATS_SERVER names. */
export function findNatsServer(): string | undefined {
  return process.env['TEST_NATS_SERVER'] ?? findProgram('nats-server');
}

/** Path of redis-server, or of what TEST_REDIS_SERVER names. */
export function findRedisServer(): string | undefined {
  return process.env['TEST_REDIS_SERVER'] ?? findProgram('redis-server');
}

/** The folder that holds `initdb` and `postgres`, or what TEST_POSTGRES_BIN names. */
export function findPostgresBin(): string | undefined {
  const named = process.env['TEST_POSTGRES_BIN'];
  if (named) return named;
  const versions = existsSync(debianPostgres) ? readdirSync(debianPostgres) : [];
  const debian = versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(debianPostgres, version, 'bin'));
  return [...debian, ...searchPath()].find((folder) => existsSync(join(folder, 'initdb')));
}

/** Path of a Chromium or Chrome, or of what TEST_CHROMIUM names. */
export function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return process.env['TEST_CHROMIUM'] ?? names.map(findProgram).find((path) => path !== undefined);
}

function findProgram(name: string): string | undefined {
  return searchPath()
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function searchPath(): string[] {
  return [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...serverFolders];
}
