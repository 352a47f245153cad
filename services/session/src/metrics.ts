import { Counter, Gauge, Histogram, type Registry, type WatchedQueue, watchQueues } from '@parley/telemetry';

/** What is read when somebody asks. */
export interface SessionGauges {
  readonly partitionsHeld: () => number;
  readonly eventsUnpublished: () => number;
  readonly queues: readonly WatchedQueue[];
}

export function createSessionMetrics(registry: Registry, gauges: SessionGauges) {
  const registers = [registry];
  new Gauge({
    name: 'parley_partitions_held',
    help: 'Partitions this replica decides for.',
    registers,
    collect() {
      this.set(gauges.partitionsHeld());
    },
  });
  new Gauge({
    name: 'parley_events_unpublished',
    help: 'Positions committed and not known to be in the stream of events.',
    registers,
    collect() {
      this.set(gauges.eventsUnpublished());
    },
  });
  watchQueues(registry, gauges.queues);
  return {
    commit: new Histogram({
      name: 'parley_message_commit_seconds',
      help: 'From the arrival of a command to its outcome after the commit.',
      buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    turns: new Counter({
      name: 'parley_turns_total',
      help: 'AI turns, by how they ended.',
      labelNames: ['outcome'],
      registers,
    }),
    repeated: new Counter({
      name: 'parley_commands_repeated_total',
      help: 'Commands that came again: still waiting, or committed before.',
      registers,
    }),
    refused: new Counter({
      name: 'parley_commands_refused_total',
      help: 'Commands refused, by error code.',
      labelNames: ['code'],
      registers,
    }),
    appends: new Counter({
      name: 'parley_session_appends_total',
      help: 'Requests to the store to commit a batch, by how they were answered.',
      labelNames: ['outcome'],
      registers,
    }),
    attempts: new Counter({
      name: 'parley_turn_dispatches_total',
      help: 'Turns given to a router: the first time, or again after silence.',
      labelNames: ['kind'],
      registers,
    }),
    relayed: new Counter({
      name: 'parley_events_relayed_total',
      help: 'Events published again because the stream had not confirmed them.',
      registers,
    }),
  };
}

export type SessionMetrics = ReturnType<typeof createSessionMetrics>;
