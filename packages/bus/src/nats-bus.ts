import { ParleyError } from '@parley/contract';
import { type Clock, withDeadline } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import { createInbox, type NatsConnection, type PublishOptions as NatsPublishOptions } from 'nats';
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
import { type BusMetrics, timePublish } from './bus-metrics.ts';
import { type GatheredPublish, GatheredPublishes } from './gathered-publishes.ts';
import { NatsConsumer } from './nats-consumer.ts';
import { fromNatsError } from './nats-errors.ts';
import { busMessage, NO_HEADERS, natsHeaders } from './nats-message.ts';
import { ensureNatsStream } from './nats-stream.ts';
import { checkPayload, checkSubject, outgoingHeaders } from './outgoing.ts';
import { parsePublishReceipt } from './publish-receipt.ts';
import { Requester } from './requester.ts';
import { RunningHandlers } from './running-handlers.ts';

export interface NatsBus extends Bus {
  /** Resolves, with the reason, when the connection is closed for good although nobody drained it. */
  readonly failed: Promise<unknown>;
}

export interface NatsBusParts {
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: BusMetrics;
}

/**
 * The bus over one connection to NATS. The client library forgets what was published while it dials again: so what
 * needs the server is refused until it is back.
 */
export class NatsConnectionBus implements NatsBus {
  readonly failed: Promise<unknown>;
  readonly #connection: NatsConnection;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #metrics: BusMetrics;
  readonly #requester: Requester;
  readonly #gathered: GatheredPublishes<NatsPublishOptions>;
  readonly #handlers: RunningHandlers;
  readonly #watchers = new Set<(isConnected: boolean) => void>();
  readonly #consumers = new Set<NatsConsumer>();
  #isConnected = true;
  #isDraining = false;

  constructor(connection: NatsConnection, { clock, log, metrics }: NatsBusParts) {
    this.#connection = connection;
    this.#clock = clock;
    this.#log = log;
    this.#metrics = metrics;
    this.#requester = new Requester(this, clock);
    this.#gathered = new GatheredPublishes((message) => this.#send(message), setImmediate);
    this.#handlers = new RunningHandlers(log, metrics);
    this.failed = this.#watchClose();
    void this.#watchStatus();
  }

  get isConnected(): boolean {
    return this.#isConnected;
  }

  onConnectionChange(listener: (isConnected: boolean) => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  publish(subject: string, data: Uint8Array, options: PublishOptions = {}): void {
    this.#requireConnection();
    checkSubject(subject);
    checkPayload(data);
    const headers = outgoingHeaders(options);
    this.#gathered.add({
      ...{ subject, data },
      options: {
        ...(options.reply !== undefined && { reply: options.reply }),
        ...(headers !== undefined && { headers: natsHeaders(headers) }),
      },
    });
  }

  subscribe(subject: string, handler: (message: BusMessage) => void, options: { queue?: string } = {}): Subscription {
    this.#requireConnection();
    checkSubject(subject);
    // Nobody gets what was published before.
    this.#gathered.flush();
    let isOn = true;
    const subscription = this.#connection.subscribe(subject, {
      ...(options.queue !== undefined && { queue: options.queue }),
      callback: (error, message) => {
        if (error !== null) this.#log.error({ err: error, subject }, 'the server ended a subscription');
        else if (isOn) this.#handlers.call(subject, () => handler(busMessage(message)));
      },
    });
    return {
      subject,
      unsubscribe: () => {
        isOn = false;
        subscription.unsubscribe();
      },
    };
  }

  respond(message: BusMessage, data: Uint8Array): void {
    if (message.reply !== undefined) this.publish(message.reply, data);
  }

  newInbox(): string {
    return createInbox();
  }

  async request(subject: string, data: Uint8Array, options: RequestOptions): Promise<BusMessage> {
    this.#requireConnection();
    return this.#requester.request(subject, data, options);
  }

  async flush(timeoutMs: number): Promise<void> {
    this.#requireConnection();
    this.#gathered.flush();
    await this.#whileConnected(this.#connection.flush(), timeoutMs);
  }

  async ensureStream(options: StreamOptions, timeoutMs: number): Promise<void> {
    this.#requireConnection();
    await this.#whileConnected(ensureNatsStream(this.#connection, options, timeoutMs), timeoutMs);
  }

  async publishCaptured(
    subject: string,
    data: Uint8Array,
    options: PublishOptions & { messageId: string; timeoutMs: number },
  ): Promise<CapturedReceipt> {
    const headers = outgoingHeaders(options) ?? NO_HEADERS;
    return timePublish(this.#metrics, this.#clock, async () => {
      const answer = await this.request(subject, data, { timeoutMs: options.timeoutMs, headers });
      return parsePublishReceipt(answer.data);
    });
  }

  async consume(
    stream: string,
    options: ConsumerOptions,
    handler: (message: StreamMessage) => Promise<void> | void,
  ): Promise<Consumer> {
    this.#requireConnection();
    const parts = { clock: this.#clock, log: this.#log, handlers: new RunningHandlers(this.#log, this.#metrics) };
    const consumer = new NatsConsumer(this.#connection, stream, options, handler, parts);
    try {
      await consumer.start();
    } catch (error) {
      throw fromNatsError(error);
    }
    this.#consumers.add(consumer);
    return {
      stop: async () => {
        this.#consumers.delete(consumer);
        await consumer.stop();
      },
    };
  }

  async drain(timeoutMs: number): Promise<void> {
    if (this.#isDraining) return;
    this.#isDraining = true;
    this.#gathered.flush();
    try {
      const stopped = Promise.all([...this.#consumers].map((consumer) => consumer.stop()));
      await withDeadline(
        stopped.then(() => this.#connection.drain()),
        timeoutMs,
        this.#clock,
      );
    } catch (err) {
      this.#log.warn({ err }, 'the bus connection was closed before everything was sent');
      await this.#connection.close();
    }
    this.#setConnected(false);
  }

  #send({ subject, data, options }: GatheredPublish<NatsPublishOptions>): void {
    try {
      this.#connection.publish(subject, data, options);
    } catch (error) {
      // As with what is lost on its way: whoever needs to know waits for an answer.
      this.#log.warn({ err: fromNatsError(error), subject }, 'a message did not leave');
    }
  }

  #requireConnection(): void {
    if (!this.#isConnected) throw notConnected();
  }

  /** Rejects as soon as the connection is lost: the answer would go to a subscription that is no more. */
  async #whileConnected<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
    let stopWatching = () => {};
    const lost = new Promise<never>((_resolve, reject) => {
      stopWatching = this.onConnectionChange((isConnected) => {
        if (!isConnected) reject(notConnected());
      });
    });
    try {
      return await withDeadline(Promise.race([work, lost]), timeoutMs, this.#clock);
    } catch (error) {
      throw fromNatsError(error);
    } finally {
      stopWatching();
    }
  }

  async #watchStatus(): Promise<void> {
    for await (const { type, data } of this.#connection.status()) {
      if (type === 'disconnect' || type === 'staleConnection') this.#setConnected(false);
      else if (type === 'reconnect') this.#setConnected(true);
      else if (type === 'error') this.#log.error({ problem: data }, 'the bus reports an error');
    }
  }

  async #watchClose(): Promise<unknown> {
    const error = await this.#connection.closed();
    this.#setConnected(false);
    // Nobody waits for the end of a connection that was closed on purpose.
    if (this.#isDraining) return new Promise(() => {});
    this.#log.error({ err: error }, 'the bus connection was closed for good');
    return error ?? new ParleyError('unavailable', { detail: 'the bus connection was closed' });
  }

  #setConnected(isConnected: boolean): void {
    if (this.#isConnected === isConnected) return;
    this.#isConnected = isConnected;
    if (!this.#isDraining) this.#log.warn({ isConnected }, isConnected ? 'the bus is back' : 'the bus is out of reach');
    if (!isConnected) this.#requester.failAll();
    for (const watcher of this.#watchers) this.#handlers.call('connection', () => watcher(isConnected));
  }
}

function notConnected(): ParleyError {
  return new ParleyError('unavailable', { detail: 'the bus is not connected' });
}
