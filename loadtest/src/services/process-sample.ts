import { readdirSync, readFileSync } from 'node:fs';
import { ParleyError } from '@parley/contract';
import type { ProcessSample } from './parse-metrics.ts';

/** Of `/proc/<pid>/stat`, on every Linux there is. */
const TICKS_PER_SECOND = 100;

/** One process, told by its id: a server on this machine that tells nothing of itself. */
export interface WatchedProcess {
  readonly name: string;
  readonly pid: number;
}

/** Looks at a process and its children. Throws `unavailable` when there is none of this id. */
export type ProcessSampler = (pid: number) => ProcessSample;

interface Line {
  readonly parent: number;
  readonly ticks: number;
  /** Of children that have ended. */
  readonly endedTicks: number;
}

/**
 * CPU time since the start, and memory, of a process and the children it has and had: PostgreSQL is one for each
 * connection. What they share counts once. Linux only.
 */
export function sampleProcess(pid: number): ProcessSample {
  const own = readLine(pid);
  if (own === undefined) throw new ParleyError('unavailable', { detail: `there is no process ${pid} on this machine` });
  const children = otherPids(pid).flatMap((other) => {
    const line = readLine(other);
    return line?.parent === pid ? [{ pid: other, ticks: line.ticks }] : [];
  });
  const ticks = own.ticks + own.endedTicks + children.reduce((sum, child) => sum + child.ticks, 0);
  const memory = [pid, ...children.map((child) => child.pid)].map(memoryOf);
  return {
    service: undefined,
    cpuSeconds: ticks / TICKS_PER_SECOND,
    rssBytes: memory.reduce((sum, { own }) => sum + own, 0) + Math.max(...memory.map(({ shared }) => shared)),
    ...{ loopDelayMs: undefined, queues: {} },
  };
}

function otherPids(pid: number): number[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) && Number(name) !== pid ? Number(name) : []));
}

/** Undefined: it has ended. */
function readLine(pid: number): Line | undefined {
  const stat = read(pid, 'stat');
  if (stat === undefined) return undefined;
  // The name in parentheses may hold spaces; what follows it begins with field 3 of proc(5).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  return { parent: field(4), ticks: field(14) + field(15), endedTicks: field(16) + field(17) };
}

function memoryOf(pid: number): { readonly own: number; readonly shared: number } {
  const status = read(pid, 'status') ?? '';
  const bytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1_024;
  return { own: bytes('RssAnon'), shared: bytes('RssShmem') + bytes('RssFile') };
}

function read(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined; // it ended meanwhile
  }
}
