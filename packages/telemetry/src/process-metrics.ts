import { monitorEventLoopDelay } from 'node:perf_hooks';
import { collectDefaultMetrics, Gauge, type Registry } from 'prom-client';

const QUANTILES = [0.5, 0.99] as const;

/** How often the delay is sampled; what is measured is this plus the delay. */
const RESOLUTION_MS = 10;

/**
 * The process itself: CPU, memory, garbage collection (prom-client's own names) and `parley_event_loop_delay_seconds`,
 * by quantile, since the last scrape. Once for each process.
 */
export function watchProcess(registry: Registry): void {
  collectDefaultMetrics({ register: registry });
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  new Gauge({
    name: 'parley_event_loop_delay_seconds',
    help: 'How late timers came since the last scrape',
    labelNames: ['quantile'],
    registers: [registry],
    collect() {
      for (const quantile of QUANTILES)
        this.set({ quantile: String(quantile) }, secondsLate(delay.percentile(quantile * 100)));
      this.set({ quantile: '1' }, secondsLate(delay.max));
      delay.reset();
    },
  });
}

function secondsLate(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e9 - RESOLUTION_MS / 1e3);
}
