import type { Clock } from '@parley/flow';
import { Counter, Histogram, type Registry } from '@parley/telemetry';

export interface BusMetrics {
  readonly publishSeconds: Histogram | undefined;
  readonly handlerErrors: Counter | undefined;
}

export const noBusMetrics: BusMetrics = { publishSeconds: undefined, handlerErrors: undefined };

/** The same metrics for every connection of a process. */
export function createBusMetrics(registry: Registry | undefined): BusMetrics {
  if (registry === undefined) return noBusMetrics;
  const registers = [registry];
  return {
    publishSeconds:
      (registry.getSingleMetric('parley_bus_publish_seconds') as Histogram | undefined) ??
      new Histogram({
        name: 'parley_bus_publish_seconds',
        help: 'From publishing until a stream has it',
        buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2],
        registers,
      }),
    handlerErrors:
      (registry.getSingleMetric('parley_bus_handler_errors_total') as Counter | undefined) ??
      new Counter({ name: 'parley_bus_handler_errors_total', help: 'Handlers of bus messages that threw', registers }),
  };
}

/** Counts successes only: how long a deadline is, is known. */
export async function timePublish<T>(
  { publishSeconds }: BusMetrics,
  clock: Clock,
  publish: () => Promise<T>,
): Promise<T> {
  const startedAt = clock.now();
  const result = await publish();
  publishSeconds?.observe((clock.now() - startedAt) / 1_000);
  return result;
}
