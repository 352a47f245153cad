import { ParleyError } from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { BusMessage, CapturedReceipt, ConsumerOptions, StreamOptions } from './bus.ts';
import { MemoryConsumer } from './memory-consumer.ts';
import { MemoryStream } from './memory-stream.ts';
import { SubjectTree } from './subject-tree.ts';

/** One subscription, as the broker sees it. */
export interface Listener {
  readonly owner: object;
  readonly queue: string | undefined;
  /** Of a queue group, whoever was served longest ago is next. */
  lastServed: number;
  readonly isActive: () => boolean;
  readonly receive: (message: BusMessage) => void;
}

interface Publication {
  readonly from: object;
  readonly message: BusMessage;
  /** For who waits until a stream has it; undefined = no stream wants the subject. */
  readonly onCaptured?: (receipt: CapturedReceipt | undefined, listeners: number) => void;
}

const NOTHING = new Uint8Array(0);

/** So many deliveries in a row, then sockets and timers get their turn. */
const DELIVERIES_PER_TURN = 1_000;

/**
 * The middle of the in-memory bus: what nats-server is to the other one. Everything published goes through one queue,
 * so all connections see one order.
 */
export class MemoryBroker {
  readonly #clock: Clock;
  readonly #listeners = new SubjectTree<Listener>();
  readonly #streams = new Map<string, MemoryStream>();
  readonly #consumers = new Map<string, Map<string, MemoryConsumer>>();
  #queue: (() => void)[] = [];
  #isRunning = false;
  #turn = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(subject: string, listener: Listener): void {
    this.#listeners.add(subject, listener);
  }

  remove(subject: string, listener: Listener): void {
    this.#listeners.remove(subject, listener);
  }

  publish(publication: Publication): void {
    this.enqueue(() => this.#dispatch(publication));
  }

  /** Runs after everything that was enqueued before, never inside the caller. */
  enqueue(step: () => void): void {
    this.#queue.push(step);
    if (this.#isRunning) return;
    this.#isRunning = true;
    queueMicrotask(() => this.#run());
  }

  ensureStream(options: StreamOptions): void {
    if (!this.#streams.has(options.name)) this.#streams.set(options.name, new MemoryStream(options, this.#clock));
  }

  deleteStream(name: string): void {
    this.#streams.delete(name);
    this.#consumers.delete(name);
  }

  /** Throws `not_found` when there is no such stream. */
  consumer(streamName: string, options: ConsumerOptions): MemoryConsumer {
    const stream = this.#streams.get(streamName);
    if (stream === undefined) throw new ParleyError('not_found', { detail: `no stream ${streamName}` });
    const ofStream = this.#consumers.get(streamName) ?? new Map<string, MemoryConsumer>();
    this.#consumers.set(streamName, ofStream);
    let consumer = ofStream.get(options.durable);
    if (consumer === undefined) {
      consumer = new MemoryConsumer(stream, options, this.#clock);
      ofStream.set(options.durable, consumer);
    }
    return consumer;
  }

  /** Somebody can be reached again. */
  pumpConsumers(): void {
    for (const ofStream of this.#consumers.values()) for (const consumer of ofStream.values()) consumer.pump();
  }

  #run(): void {
    let budget = DELIVERIES_PER_TURN;
    while (this.#queue.length > 0) {
      const steps = this.#queue.splice(0, budget);
      for (const step of steps) step();
      budget -= steps.length;
      if (budget === 0 && this.#queue.length > 0) {
        setImmediate(() => this.#run());
        return;
      }
    }
    this.#isRunning = false;
  }

  #dispatch({ from, message, onCaptured }: Publication): void {
    const listeners = this.#choose(message.subject);
    for (const listener of listeners) listener.receive(message);
    const receipt = this.#capture(message);
    onCaptured?.(receipt, listeners.length);
    if (message.reply !== undefined && listeners.length === 0 && receipt === undefined)
      this.#tellNobodyIsThere(from, message.reply);
  }

  /** Every plain listener, and of each queue group one. */
  #choose(subject: string): Listener[] {
    const plain: Listener[] = [];
    const groups = new Map<string, Listener[]>();
    for (const listener of this.#listeners.match(subject)) {
      if (!listener.isActive()) continue;
      if (listener.queue === undefined) plain.push(listener);
      else groups.set(listener.queue, [...(groups.get(listener.queue) ?? []), listener]);
    }
    for (const group of groups.values()) {
      const next = group.reduce((best, each) => (each.lastServed < best.lastServed ? each : best));
      next.lastServed = ++this.#turn;
      plain.push(next);
    }
    return plain;
  }

  #capture({ subject, data, headers }: BusMessage): CapturedReceipt | undefined {
    for (const [name, stream] of this.#streams) {
      if (!stream.captures(subject)) continue;
      const receipt = stream.append(subject, data, headers);
      for (const consumer of this.#consumers.get(name)?.values() ?? []) consumer.pump();
      return receipt;
    }
    return undefined;
  }

  #tellNobodyIsThere(from: object, reply: string): void {
    const message = { subject: reply, data: NOTHING, reply: undefined, headers: {}, noResponders: true };
    for (const listener of this.#listeners.match(reply))
      if (listener.owner === from && listener.isActive()) listener.receive(message);
  }
}
