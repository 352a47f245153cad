import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface GeneratorLoad {
  /** CPU time of this process over wall time: 1 = one core. */
  readonly cpuShare: number;
  /** CPU time of the watched span, in milliseconds. */
  readonly cpuMs: number;
  /** How late timers came, 99th percentile, in milliseconds. */
  readonly lagMs: number;
}

const MAX_CPU_SHARE = 0.85;
/** A generator this late adds as much to a latency as a whole commit takes. */
const MAX_LAG_MS = 20;
const RESOLUTION_MS = 5;

/**
 * Why a generator was at its own limit, for a person; empty: it was not. `sendLagMs`: how late messages left, 99th
 * percentile.
 */
export function limitsOf({ cpuShare, lagMs }: Omit<GeneratorLoad, 'cpuMs'>, sendLagMs: number): readonly string[] {
  return [
    ...(cpuShare > MAX_CPU_SHARE ? [`one of its processes used ${cpuShare.toFixed(2)} of a core`] : []),
    ...(lagMs > MAX_LAG_MS ? [`its timers were ${lagMs.toFixed(1)} ms late, p99`] : []),
    ...(sendLagMs > MAX_LAG_MS ? [`messages left ${sendLagMs.toFixed(1)} ms late, p99`] : []),
  ];
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
    const wallMs = performance.now() - startedAt;
    const cpuMs = (user + system) / 1_000;
    // What is measured is the resolution plus the delay. An empty histogram knows no percentile.
    const delayMs = delay.count === 0 ? 0 : delay.percentile(99) / 1e6 - RESOLUTION_MS;
    return { cpuShare: cpuMs / wallMs, cpuMs, lagMs: Math.max(0, delayMs) };
  };
}
