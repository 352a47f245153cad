import type { Bus } from '@parley/bus';
import { newId, type StoreClient } from '@parley/contract';
import type { ReadinessCheck, RunningService, ServiceDeps } from '@parley/service-kit';
import { EventStream } from './adapters/event-stream.ts';
import type { SessionConfig } from './config.ts';
import { SELF_STOP_MS } from './domain/ownership.ts';
import { type EndReason, Life } from './life.ts';
import { createSessionMetrics } from './metrics.ts';

export { type SessionConfig, sessionSettings } from './config.ts';

export interface SessionDeps extends ServiceDeps {
  readonly bus: Bus;
  readonly store: StoreClient;
  /** From 0 up to 1; for jitter. */
  readonly random?: () => number;
  /** A new id for a replica. Never one used before. */
  readonly newReplicaId?: () => string;
}

/** A fault that is met at every start must not become a loop that leaves no time for anything else. */
const AFTER_FAILURE_MS = 1_000;

/**
 * Starts one session replica: holds its share of the partitions and decides their commands. Resolves at once; what it
 * needs (store, bus) may come later, and `checks` says so. The caller closes the bus after `stop`.
 */
export async function startSession(deps: SessionDeps, config: SessionConfig): Promise<RunningService> {
  const { bus, clock, log, metrics, random = Math.random, newReplicaId = newId } = deps;
  const stream = new EventStream({ bus, clock, log }, streamSizeOf(config));
  let life: Life;
  let isStopping = false;
  const counts = createSessionMetrics(metrics, {
    partitionsHeld: () => life.partitionsHeld,
    eventsUnpublished: () => life.positions.unpublished,
    queues: [
      { queue: 'session_commands', bound: config.queuedCommands, depth: () => life.queue.size },
      { queue: 'session_command_bytes', bound: config.queuedBytes, depth: () => life.queue.bytes },
      { queue: 'session_open_turns', bound: undefined, depth: () => life.tracker.size },
    ],
  });
  const begin = (): Life => {
    const made = new Life(newReplicaId(), { ...deps, random, stream, counts, onEnd }, config);
    made.start();
    return made;
  };
  const onEnd = (reason: EndReason): void => {
    if (reason === 'stopped') return;
    // Never within what ended the old one. And what failed at once may do so again.
    clock.after(reason === 'failed' ? AFTER_FAILURE_MS : 0, () => {
      if (!isStopping) life = begin();
    });
  };
  stream.ensure();
  const unwatch = bus.onConnectionChange((isConnected) => isConnected && stream.ensure());
  life = begin();
  return {
    checks: () => [busCheck(bus), beatCheck(life, clock.now())],
    async stop() {
      isStopping = true;
      unwatch();
      await life.stop();
    },
  };
}

function streamSizeOf({ eventStreamBytes, eventStreamReplicas }: SessionConfig) {
  return { maxBytes: eventStreamBytes, replicas: eventStreamReplicas };
}

function busCheck(bus: Pick<Bus, 'isConnected'>): ReadinessCheck {
  return { name: 'bus', ok: bus.isConnected, required: true };
}

function beatCheck({ ownership, isEnded, partitionsHeld }: Life, now: number): ReadinessCheck {
  const { renewedAt } = ownership;
  const ok = !isEnded && renewedAt !== undefined && now - renewedAt < SELF_STOP_MS;
  return { name: 'store-beat', ok, detail: `${partitionsHeld} partitions`, required: true };
}
