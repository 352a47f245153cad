import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { findNatsServer, findPostgresBin, findRedisServer } from '@parley/testkit/servers';

/** Beyond this share of the machine, what others did shows in the figures. */
export const BUSY_SHARE = 0.1;

export interface Hardware {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGib: number;
}

export interface Machine extends Hardware {
  readonly versions: Readonly<Record<string, string>>;
}

export function thisHardware(): Hardware {
  const cores = cpus();
  const memoryGib = Math.round(totalmem() / 1024 ** 3);
  return { cpu: cores[0]?.model.trim() ?? 'unknown', cores: cores.length, memoryGib };
}

/** For a person. */
export function hardwareOf({ cpu, cores, memoryGib }: Hardware): string {
  return `${cores} × ${cpu}, ${memoryGib} GiB`;
}

/** Where figures come from. The servers must be installed. */
export function thisMachine(): Machine {
  const versionOf = (program: string | undefined, flag = '--version') =>
    /\d+(\.\d+)+/.exec(program ? execFileSync(program, [flag], { encoding: 'utf8' }) : '')?.[0] ?? '';
  const postgres = findPostgresBin();
  return {
    ...thisHardware(),
    versions: {
      ...{ Linux: release().split('-')[0] ?? '', Node: process.version.slice(1) },
      'nats-server': versionOf(findNatsServer()),
      PostgreSQL: versionOf(postgres && join(postgres, 'postgres')),
      Redis: versionOf(findRedisServer()),
    },
  };
}

/** Undefined: all is there. */
export function whatIsMissing(): string | undefined {
  if (process.platform !== 'linux') return 'needs Linux, whose /proc tells what a process spent';
  const missing = Object.entries({
    ...{ 'nats-server': findNatsServer(), 'redis-server': findRedisServer(), PostgreSQL: findPostgresBin() },
  }).flatMap(([name, found]) => (found ? [] : name));
  return missing.length === 0 ? undefined : `not found: ${missing.join(', ')}`;
}
