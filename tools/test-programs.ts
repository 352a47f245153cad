// Finds the programs that integration and browser tests need; installs them where that is easy (Debian or Ubuntu, root).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  findChromium,
  findNatsServer,
  findPostgresBin,
  findRedisServer,
} from '../packages/testkit/src/servers/index.ts';

export interface TestPrograms {
  readonly nats?: string;
  readonly redis?: string;
  /** The folder that holds `initdb` and `postgres`. */
  readonly postgres?: string;
  readonly chromium?: string;
}

const wanted = [
  { key: 'nats', find: findNatsServer, debianPackage: 'nats-server' },
  { key: 'redis', find: findRedisServer, debianPackage: 'redis-server' },
  { key: 'postgres', find: findPostgresBin, debianPackage: 'postgresql' },
  { key: 'chromium', find: findChromium, debianPackage: 'chromium' },
] as const;

/** What is on this machine in the end. Says on standard error what is missing, and what to do about it. */
export function findOrInstallPrograms(): TestPrograms {
  const missing = wanted.filter(({ find }) => !find());
  if (missing.length > 0 && canInstall()) install(missing.map(({ debianPackage }) => debianPackage));
  const programs: Partial<Record<keyof TestPrograms, string>> = {};
  for (const { key, find, debianPackage } of wanted) {
    const path = find();
    if (path) programs[key] = path;
    else console.error(`missing: ${debianPackage}. Its tests are skipped; on Debian: apt-get install ${debianPackage}`);
  }
  return programs;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(packages: readonly string[]): void {
  console.error(`installing ${packages.join(', ')} …`);
  aptGet('update');
  // One by one: a package that this release does not have must not keep the others out.
  for (const name of packages) aptGet('install', '-y', '--no-install-recommends', name);
}

function aptGet(...parameters: string[]): void {
  const { status, stdout, stderr } = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...parameters], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (status !== 0) console.error(`apt-get ${parameters.join(' ')} failed\n${stdout}${stderr}`);
}
