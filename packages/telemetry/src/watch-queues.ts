import { Gauge, type Registry } from 'prom-client';

/** Something that can fill up. Looked at when metrics are asked for. */
export interface WatchedQueue {
  readonly queue: string;
  /** Undefined: it has none of its own. */
  readonly bound: number | undefined;
  readonly depth: () => number;
}

/** Reports how full the queues of a service are, and how full they may be. Once a registry. */
export function watchQueues(registry: Registry, queues: readonly WatchedQueue[]): void {
  const registers = [registry];
  new Gauge({
    name: 'parley_queue_depth',
    help: 'Entries of a bounded queue.',
    labelNames: ['queue'],
    registers,
    collect() {
      for (const { queue, depth } of queues) this.set({ queue }, depth());
    },
  });
  new Gauge({
    name: 'parley_queue_bound',
    help: 'Entries that a queue holds at most; beyond, its rule for a full queue holds.',
    labelNames: ['queue'],
    registers,
    collect() {
      for (const { queue, bound } of queues) if (bound !== undefined) this.set({ queue }, bound);
    },
  });
}
