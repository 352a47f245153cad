import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface GeneratorLoad {
  /** CPU time of this process over wall time: 1 = one core. */
  readonly cpuShare: number;
  /** How late timers came, 99th percentile, in milliseconds. */
  readonly lagMs: number;
}

const MAX_CPU_SHARE = 0.85;
/** A generator this late adds as much to a latency as a whole commit takes. */
const MAX_LAG_MS = 20;
const RESOLUTION_MS = 5;

export function isLimited({ cpuShare, lagMs }: GeneratorLoad): boolean {
  return cpuShare > MAX_CPU_SHARE || lagMs > MAX_LAG_MS;
}

/** Watches this process from now until the answered function is called. */
export function watchGenerator(): () => GeneratorLoad {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  delay.enable();
  return () => {
    delay.disable();
    const { user, system } = process.cpuUsage(cpuBefore);
    const wallMicros = (performance.now() - startedAt) * 1_000;
    // What is measured is the resolution plus the delay.
    return { cpuShare: (user + system) / wallMicros, lagMs: Math.max(0, delay.percentile(99) / 1e6 - RESOLUTION_MS) };
  };
}
