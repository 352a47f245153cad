import { machineTime, shareOfOthers } from '@parley/testkit/servers';
import { sampleProcess } from '../services/process-sample.ts';

/**
 * Watches, from now on, what others use of the machine's CPU: all but this process, those of `pids`, and what each of them
 * has started. The answered function says it of the time until it is called, 0-1. Linux only.
 */
export function watchOthers(pids: readonly number[]): () => number {
  const ownSeconds = () => [process.pid, ...pids].reduce((sum, pid) => sum + sampleProcess(pid).cpuSeconds, 0);
  const [before, ownBefore] = [machineTime(), ownSeconds()];
  return () => shareOfOthers(before, machineTime(), ownSeconds() - ownBefore);
}
