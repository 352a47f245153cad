import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Of all processors together since the machine began, in CPU seconds; `total` counts the idle ones too. */
export interface MachineTime {
  readonly busy: number;
  readonly total: number;
}

/** Linux only: of /proc/stat. */
export function machineTime(): MachineTime {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
  // user, nice, system, idle, iowait, irq, softirq, steal; guests are counted as user.
  const ticks = line.trim().split(/\s+/).slice(1, 9).map(Number);
  const total = ticks.reduce((sum, one) => sum + one, 0);
  const idle = (ticks[3] ?? 0) + (ticks[4] ?? 0);
  return { busy: (total - idle) / TICKS_PER_SECOND, total: total / TICKS_PER_SECOND };
}

/** 0 to 1: what others used of the machine between two moments, in which we used `ownSeconds` of CPU time. */
export function shareOfOthers(before: MachineTime, after: MachineTime, ownSeconds: number): number {
  const total = after.total - before.total;
  return total === 0 ? 0 : Math.max(0, (after.busy - before.busy - ownSeconds) / total);
}
