import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Of all processors together since the machine began, in CPU microseconds. */
export interface MachineTime {
  readonly busyMicros: number;
  readonly allMicros: number;
}

export function machineTime(): MachineTime {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
  // user, nice, system, idle, iowait, irq, softirq, steal; guests are counted as user.
  const ticks = line.trim().split(/\s+/).slice(1, 9).map(Number);
  const all = ticks.reduce((sum, one) => sum + one, 0);
  const idle = (ticks[3] ?? 0) + (ticks[4] ?? 0);
  const microsOf = (count: number) => (count / TICKS_PER_SECOND) * 1_000_000;
  return { busyMicros: microsOf(all - idle), allMicros: microsOf(all) };
}

/** 0-1: what others used of the machine between two moments, in which we used `ownMicros`. */
export function shareOfOthers(before: MachineTime, after: MachineTime, ownMicros: number): number {
  const all = after.allMicros - before.allMicros;
  return all === 0 ? 0 : Math.max(0, (after.busyMicros - before.busyMicros - ownMicros) / all);
}
