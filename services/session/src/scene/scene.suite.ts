import { createMemoryBus, createStoreClient, type MemoryBus, serveStore } from '@parley/bus';
import { readSettings } from '@parley/config';
import {
  EVENT_STREAM,
  type Event,
  newId,
  type StoreClient,
  type StoreHandlers,
  serverFrame,
  subjects,
} from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { createMemoryStore } from '@parley/persistence/memory';
import { noFaultPoints, type RunningService, type ServiceDeps } from '@parley/service-kit';
import { createLogger, createRegistry, type Registry } from '@parley/telemetry';
import { sessionSettings, startSession } from '../service.ts';

// A stage for tests of the whole service: one bus, one store, one clock that stands still, any number of sessions.

export const TENANT = 'demo';
export const VISITOR = 'visitor-1';
const log = createLogger('test', 'silent');

/** A copy of an object in which some methods are other ones. */
export function overriding<T extends object>(object: T, overrides: Partial<T>): T {
  return new Proxy(object, {
    get(target, name) {
      if (Object.hasOwn(overrides, name)) return Reflect.get(overrides, name);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

export interface SessionOptions {
  readonly store?: (store: StoreClient) => Partial<StoreClient>;
  readonly bus?: (bus: MemoryBus) => Partial<MemoryBus>;
  readonly clock?: FakeClock;
  readonly faults?: ServiceDeps['faults'];
}

export interface RunningSession extends RunningService {
  readonly bus: MemoryBus;
  readonly metrics: Registry;
  /** Dies without a word: whatever it still tries reaches nobody. */
  abandon(): Promise<void>;
}

export class Scene {
  readonly clock = new FakeClock();
  readonly bus = createMemoryBus({ clock: this.clock, log });
  readonly handlers: StoreHandlers;
  readonly store = createStoreClient(this.bus);
  /** How many replica ids were made. */
  replicas = 0;
  #readers = 0;

  constructor(newConversationId: () => string = newId) {
    this.handlers = createMemoryStore(this.clock, { epoch: 'e1', newConversationId });
    serveStore(this.bus, this.handlers, { log, maxInFlight: 1_000 });
  }

  async session(options: SessionOptions = {}): Promise<RunningSession> {
    const connection = this.bus.connect();
    const bus = overriding(connection, options.bus?.(connection) ?? {});
    const plain = createStoreClient(bus);
    const metrics = createRegistry('session');
    const service = await startSession(
      {
        ...{ clock: options.clock ?? this.clock, log, metrics, faults: options.faults ?? noFaultPoints, bus },
        store: { ...plain, ...options.store?.(plain) },
        random: () => 0.5,
        newReplicaId: () => `replica-${++this.replicas}`,
      },
      readSettings(sessionSettings, {}),
    );
    await this.pass(1);
    return { ...service, bus: connection, metrics, abandon: () => connection.drain(0) };
  }

  /** Lets time go on, and everything that only waits for promises. */
  async pass(ms: number): Promise<void> {
    await this.clock.advanceAsync(ms);
    for (let turn = 0; turn < 20; turn++) await this.clock.settle();
  }

  async openConversation(visitorId = VISITOR): Promise<string> {
    const { row } = await this.handlers.openConversation({
      tenantId: TENANT,
      siteId: 'demo',
      visitorId,
      conversationId: '',
    });
    return row?.conversationId ?? '';
  }

  async events(conversationId: string): Promise<Event[]> {
    const { frames = [] } = await this.handlers.history({
      ...{ tenantId: TENANT, conversationId, afterSeq: 0, upToSeq: 0, audience: 'agent', maxBytes: 0, newest: false },
    });
    return frames?.flatMap((bytes) => serverFrame.decode(bytes).event ?? []) ?? [];
  }

  /** What a live subscriber of all events sees, in the order it sees it: `<seq>`. */
  watchLive(conversationId: string): number[] {
    const seen: number[] = [];
    this.bus.subscribe(subjects.events(TENANT, conversationId), ({ data }) => {
      seen.push(serverFrame.decode(data).event?.seq ?? 0);
    });
    return seen;
  }

  async seqs(conversationId: string): Promise<number[]> {
    return (await this.events(conversationId)).map((event) => event.seq);
  }

  /** `message`, `message of a turn`, `noted` … */
  async types(conversationId: string): Promise<string[]> {
    const events = await this.events(conversationId);
    return events.map(({ body, turnId }) => `${body ?? 'noted'}${turnId ? ' of a turn' : ''}`);
  }

  /** Distinct seqs in the stream, read from its beginning. */
  async streamed(): Promise<number[]> {
    const seqs = new Set<number>();
    const consumer = await this.bus.consume(
      EVENT_STREAM,
      {
        ...{ durable: `reader-${++this.#readers}`, deliver: 'all' },
        ...{ ackWaitMs: 30_000, maxInFlight: 100, maxDeliveries: 0 },
      },
      (message) => {
        seqs.add(serverFrame.decode(message.data).event?.seq ?? 0);
        message.ack();
      },
    );
    await this.pass(10);
    await consumer.stop();
    return [...seqs].sort((a, b) => a - b);
  }
}

/** The value of a metric without labels of its own, or its first one. */
export async function readMetric(metrics: Registry, name: string): Promise<number | undefined> {
  return (await metrics.getSingleMetric(name)?.get())?.values[0]?.value;
}
