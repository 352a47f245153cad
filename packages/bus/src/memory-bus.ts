import { ParleyError } from '@parley/contract';
import { type Clock, systemClock } from '@parley/flow';
import { createLogger, type Logger, type Registry } from '@parley/telemetry';
import type {
  Bus,
  BusMessage,
  CapturedReceipt,
  Consumer,
  ConsumerOptions,
  PublishOptions,
  RequestOptions,
  StreamMessage,
  StreamOptions,
  Subscription,
} from './bus.ts';
import { type BusMetrics, createBusMetrics, timePublish } from './bus-metrics.ts';
import { type Listener, MemoryBroker } from './memory-broker.ts';
import { checkPayload, checkSubject, outgoingHeaders } from './outgoing.ts';
import { Requester } from './requester.ts';
import { RunningHandlers } from './running-handlers.ts';

export interface MemoryBusOptions {
  /** Deadlines, redelivery, ages in streams. */
  readonly clock?: Clock;
  readonly log?: Logger;
  readonly metrics?: Registry;
}

/** The in-memory bus as one connection to it, with what tests do to connections. */
export interface MemoryBus extends Bus {
  /** Another connection to the same bus. */
  connect(): MemoryBus;
  /** Cuts this connection off, or mends it. What is published meanwhile it never gets. */
  setConnected(isConnected: boolean): void;
  /** What an operator or a lost disk does to a stream: it and its consumers are gone. Nothing happens if there is none. */
  deleteStream(name: string): void;
}

/**
 * A bus inside this process: for the single-process form, for tests and for the simulation. It lives as long as the
 * process; what its streams hold goes with it. Delivers in microtasks, so a fake clock alone decides when anything happens.
 */
export function createMemoryBus(options: MemoryBusOptions = {}): MemoryBus {
  const clock = options.clock ?? systemClock;
  return new Connection(new MemoryBroker(clock), {
    clock,
    log: options.log ?? createLogger('bus', 'error'),
    metrics: createBusMetrics(options.metrics),
  });
}

interface Parts {
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: BusMetrics;
}

const NO_HEADERS = {};

class Connection implements MemoryBus {
  readonly #broker: MemoryBroker;
  readonly #parts: Parts;
  readonly #requester: Requester;
  readonly #listeners = new Map<Listener, string>();
  readonly #watchers = new Set<(isConnected: boolean) => void>();
  readonly #consumers = new Set<Consumer>();
  readonly #handlers: RunningHandlers;
  #isConnected = true;
  #isClosed = false;
  #inboxes = 0;

  constructor(broker: MemoryBroker, parts: Parts) {
    this.#broker = broker;
    this.#parts = parts;
    this.#handlers = new RunningHandlers(parts.log, parts.metrics);
    this.#requester = new Requester(this, parts.clock);
  }

  get isConnected(): boolean {
    return this.#isConnected && !this.#isClosed;
  }

  connect(): MemoryBus {
    return new Connection(this.#broker, this.#parts);
  }

  setConnected(isConnected: boolean): void {
    if (this.#isClosed || this.#isConnected === isConnected) return;
    this.#isConnected = isConnected;
    this.#announce();
    if (isConnected) this.#broker.enqueue(() => this.#broker.pumpConsumers());
    else this.#requester.failAll();
  }

  deleteStream(name: string): void {
    this.#broker.deleteStream(name);
  }

  onConnectionChange(listener: (isConnected: boolean) => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  publish(subject: string, data: Uint8Array, options: PublishOptions = {}): void {
    this.#broker.publish({ from: this, message: this.#outgoing(subject, data, options) });
  }

  subscribe(subject: string, handler: (message: BusMessage) => void, options: { queue?: string } = {}): Subscription {
    this.#requireConnection();
    checkSubject(subject);
    let isOn = true;
    const listener: Listener = {
      owner: this,
      queue: options.queue,
      lastServed: 0,
      isActive: () => isOn && this.#isConnected,
      // In a step of its own: a handler that unsubscribes another one stops even what was already chosen for it.
      receive: (message) =>
        this.#broker.enqueue(() => {
          if (isOn && this.#isConnected) this.#handlers.call(subject, () => handler(message));
        }),
    };
    this.#broker.add(subject, listener);
    this.#listeners.set(listener, subject);
    return {
      subject,
      unsubscribe: () => {
        isOn = false;
        this.#broker.remove(subject, listener);
        this.#listeners.delete(listener);
      },
    };
  }

  respond(message: BusMessage, data: Uint8Array): void {
    if (message.reply !== undefined) this.publish(message.reply, data);
  }

  newInbox(): string {
    return `_INBOX.${(nextInbox++).toString(36)}-${(this.#inboxes++).toString(36)}`;
  }

  async request(subject: string, data: Uint8Array, options: RequestOptions): Promise<BusMessage> {
    this.#requireConnection();
    return this.#requester.request(subject, data, options);
  }

  async flush(_timeoutMs: number): Promise<void> {
    this.#requireConnection();
    await new Promise<void>((resolve) => this.#broker.enqueue(resolve));
  }

  async ensureStream(options: StreamOptions, _timeoutMs: number): Promise<void> {
    this.#requireConnection();
    this.#broker.ensureStream(options);
  }

  async publishCaptured(
    subject: string,
    data: Uint8Array,
    options: PublishOptions & { messageId: string; timeoutMs: number },
  ): Promise<CapturedReceipt> {
    const { clock, metrics } = this.#parts;
    const message = this.#outgoing(subject, data, options);
    const captured = new Promise<CapturedReceipt>((resolve, reject) => {
      const onCaptured = (receipt: CapturedReceipt | undefined, listeners: number) => {
        if (receipt !== undefined) resolve(receipt);
        else if (listeners === 0) reject(new ParleyError('no_responders', { detail: `no stream captures ${subject}` }));
        // Live subscribers hide that the stream is missing: nats-server has nothing to say then either.
        else clock.after(options.timeoutMs, () => reject(new ParleyError('deadline_exceeded')));
      };
      this.#broker.publish({ from: this, message, onCaptured });
    });
    return timePublish(metrics, clock, () => captured);
  }

  async consume(
    stream: string,
    options: ConsumerOptions,
    handler: (message: StreamMessage) => Promise<void> | void,
  ): Promise<Consumer> {
    this.#requireConnection();
    const durable = this.#broker.consumer(stream, options);
    let isOn = true;
    const running = new RunningHandlers(this.#parts.log, this.#parts.metrics);
    const member = {
      isReachable: () => isOn && this.#isConnected,
      deliver: (message: StreamMessage) =>
        this.#broker.enqueue(() => {
          if (isOn && this.#isConnected)
            running.callAsync(
              options.durable,
              () => handler(message),
              () => message.nak(),
            );
          else message.nak();
        }),
    };
    durable.join(member);
    const consumer: Consumer = {
      stop: async () => {
        isOn = false;
        durable.leave(member);
        this.#consumers.delete(consumer);
        await running.allDone();
      },
    };
    this.#consumers.add(consumer);
    return consumer;
  }

  async drain(_timeoutMs: number): Promise<void> {
    if (this.#isClosed) return;
    // What others published before now is still delivered here; what comes later is not.
    await new Promise<void>((resolve) => this.#broker.enqueue(resolve));
    for (const [listener, subject] of this.#listeners) this.#broker.remove(subject, listener);
    await new Promise<void>((resolve) => this.#broker.enqueue(resolve));
    await Promise.all([...this.#consumers].map((consumer) => consumer.stop()));
    this.#isClosed = true;
    this.#requester.failAll();
    this.#announce();
  }

  #outgoing(subject: string, data: Uint8Array, options: PublishOptions): BusMessage {
    this.#requireConnection();
    checkSubject(subject);
    checkPayload(data);
    const headers = outgoingHeaders(options) ?? NO_HEADERS;
    return { subject, data, reply: options.reply, headers, noResponders: false };
  }

  #requireConnection(): void {
    if (!this.isConnected) throw new ParleyError('unavailable', { detail: 'the bus is not connected' });
  }

  #announce(): void {
    for (const watcher of this.#watchers) watcher(this.isConnected);
  }
}

let nextInbox = 0;
