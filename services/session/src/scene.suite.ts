import { type BusMessage, createMemoryBus, createStoreClient, type MemoryBus, serveStore } from '@parley/bus';
import { readSettings } from '@parley/config';
import {
  AuthorKind,
  type CommandInit,
  commandBatch,
  type Event,
  type GenerateRequest,
  generateReply,
  generateRequest,
  type Outcome,
  outcomeBatch,
  partitionOf,
  routerAlive,
  type StoreClient,
  serverFrame,
  subjects,
  turnRequest,
} from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { createMemoryStore } from '@parley/persistence/memory';
import { noFaultPoints, type RunningService, type ServiceDeps } from '@parley/service-kit';
import { createLogger, createRegistry, type Registry } from '@parley/telemetry';
import { sessionSettings, startSession } from './service.ts';

// A stage for tests of the whole service: one bus, one store, one clock that stands still; any number of sessions, a
// sender, a router that does as it is told.

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
}

export class Scene {
  readonly clock = new FakeClock();
  readonly bus = createMemoryBus({ clock: this.clock, log });
  readonly handlers = createMemoryStore(this.clock, { epoch: 'e1' });
  readonly store = createStoreClient(this.bus);
  /** What was asked of the store, by replica. */
  replicas = 0;

  constructor() {
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
    return { ...service, bus: connection, metrics };
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
}

/** Sends commands as a gateway does, and keeps every outcome. */
export class Sender {
  readonly outcomes: Outcome[] = [];
  readonly messages: BusMessage[] = [];
  readonly #bus: MemoryBus;
  readonly #inbox: string;

  constructor(bus: MemoryBus) {
    this.#bus = bus.connect();
    this.#inbox = this.#bus.newInbox();
    this.#bus.subscribe(`${this.#inbox}.>`, (message) => {
      this.messages.push(message);
      if (!message.noResponders) this.outcomes.push(...outcomeBatch.decode(message.data).outcomes);
    });
  }

  /** All in one message; they are of one conversation. */
  send(conversationId: string, ...commands: readonly CommandInit[]): void {
    const whole = commands.map((command) => ({
      ...{ tenantId: TENANT, conversationId, actor: { kind: AuthorKind.VISITOR, id: VISITOR } },
      ...command,
    }));
    this.#bus.publish(subjects.commands(partitionOf(conversationId)), commandBatch.encode({ commands: whole }), {
      reply: `${this.#inbox}.1`,
    });
  }

  /** `c1 1`, `c2 stale`, … */
  get told(): string[] {
    return this.outcomes.map(
      ({ commandId, accepted, refused }) => `${commandId} ${accepted ? accepted.seq : (refused?.code ?? '?')}`,
    );
  }
}

/** A router that takes on what it is given, and beats for it once a second until it is killed. */
export class Router {
  readonly asked: GenerateRequest[] = [];
  readonly cancelled: string[] = [];
  readonly #bus: MemoryBus;
  readonly #held = new Map<string, number>();
  isAccepting = true;

  constructor(scene: Scene, id: string) {
    this.#bus = scene.bus.connect();
    this.#bus.subscribe(
      subjects.generate(),
      (message) => {
        const request = generateRequest.decode(message.data);
        this.asked.push(request);
        if (this.isAccepting) this.#take(request);
        this.#bus.respond(message, generateReply.encode({ accepted: this.isAccepting }));
      },
      { queue: 'llm-router' },
    );
    scene.clock.every(1_000, () => {
      const turns = [...this.#held].map(([turnId, attempt]) => ({ turnId, attempt }));
      if (this.#bus.isConnected)
        this.#bus.publish(subjects.routerAlive(id), routerAlive.encode({ routerId: id, turns }));
    });
  }

  #take({ turnId, attempt }: GenerateRequest): void {
    this.#held.set(turnId, attempt);
    this.#bus.subscribe(subjects.turn(turnId), ({ data }) => {
      const { cancel } = turnRequest.decode(data);
      if (!cancel) return;
      this.cancelled.push(`${turnId} ${cancel.attempt}`);
      this.#held.delete(turnId);
    });
  }

  kill(): void {
    this.#bus.setConnected(false);
  }

  /** The result of what was asked at `index`, as a command. */
  result(index: number, more: { readonly text?: string; readonly failure?: string } = {}): CommandInit {
    const request = this.asked[index];
    if (!request) throw new Error(`nothing was asked at ${index}`);
    const { turnId, attempt, answersTo } = request;
    this.#held.delete(turnId);
    const result = more.failure
      ? { failure: { code: more.failure } }
      : { answer: { text: more.text ?? 'An answer.', answersTo } };
    return { commandId: turnId, actor: { kind: AuthorKind.AI }, turnResult: { turnId, attempt, ...result } };
  }
}

export const say = (commandId: string, after = ''): CommandInit => ({
  commandId,
  after,
  sendMessage: { text: `text of ${commandId}` },
});
