import { type Clock, fullJitter, sleep } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import {
  AckPolicy,
  type ConsumerConfig,
  ConsumerEvents,
  type ConsumerMessages,
  DeliverPolicy,
  type JsMsg,
  type NatsConnection,
  nanos,
} from 'nats';
import type { ConsumerOptions, StreamMessage } from './bus.ts';
import { isNameTaken } from './nats-errors.ts';
import { plainHeaders } from './nats-message.ts';
import { exists } from './nats-stream.ts';
import type { RunningHandlers } from './running-handlers.ts';

interface Parts {
  readonly clock: Clock;
  readonly log: Logger;
  readonly handlers: RunningHandlers;
}

/** A pull request is renewed this often, and the server says in between that it still stands. */
const EXPIRES_MS = 15_000;
const HEARTBEAT_MS = 5_000;

const REBUILD_DELAY = { baseMs: 250, capMs: 5_000 };
const API_TIMEOUT_MS = 5_000;

/** Signs that the pull request leads nowhere any more; the client library reports them and goes on waiting. */
const DEAD_ENDS: ReadonlySet<string> = new Set([
  ConsumerEvents.HeartbeatsMissed,
  ConsumerEvents.ConsumerDeleted,
  ConsumerEvents.ConsumerNotFound,
  ConsumerEvents.StreamNotFound,
  ConsumerEvents.NoResponders,
]);

/**
 * One member of a durable consumer. When the server has forgotten consumer or stream, or stays silent, everything is
 * looked up and made again, for as long as it takes.
 */
export class NatsConsumer {
  readonly #connection: NatsConnection;
  readonly #stream: string;
  readonly #options: ConsumerOptions;
  readonly #handler: (message: StreamMessage) => Promise<void> | void;
  readonly #parts: Parts;
  readonly #stopping = new AbortController();
  #messages: ConsumerMessages | undefined;
  /** When the stream was made, as the server says it. */
  #streamCreated: string | undefined;
  #lastSequence = 0;
  #running: Promise<void> = Promise.resolve();

  constructor(
    connection: NatsConnection,
    stream: string,
    options: ConsumerOptions,
    handler: (message: StreamMessage) => Promise<void> | void,
    parts: Parts,
  ) {
    this.#connection = connection;
    this.#stream = stream;
    this.#options = options;
    this.#handler = handler;
    this.#parts = parts;
  }

  /** Rejects when there is no such stream now. */
  async start(): Promise<void> {
    const messages = await this.#open();
    this.#running = this.#run(messages);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#messages?.stop();
    await this.#running;
    await this.#parts.handlers.allDone();
  }

  async #run(first: ConsumerMessages): Promise<void> {
    let messages: ConsumerMessages | undefined = first;
    for (let failures = 0; !this.#stopping.signal.aborted; ) {
      try {
        messages ??= await this.#open();
        failures = 0;
        await this.#untilDeadEnd(messages);
      } catch (err) {
        this.#parts.log.warn({ err, stream: this.#stream, durable: this.#options.durable }, 'consuming is interrupted');
      }
      messages?.stop();
      messages = undefined;
      await this.#pause(failures++);
    }
  }

  async #open(): Promise<ConsumerMessages> {
    await this.#ensureConsumer();
    const client = this.#connection.jetstream({ timeout: API_TIMEOUT_MS });
    const consumer = await client.consumers.get(this.#stream, this.#options.durable);
    const messages = await consumer.consume({
      max_messages: Math.min(this.#options.maxInFlight, 100),
      expires: EXPIRES_MS,
      idle_heartbeat: HEARTBEAT_MS,
      callback: (message) => this.#onMessage(message),
    });
    this.#messages = messages;
    // Stopped while this was on its way.
    if (this.#stopping.signal.aborted) messages.stop();
    return messages;
  }

  async #untilDeadEnd(messages: ConsumerMessages): Promise<void> {
    const statuses = await messages.status();
    const deadEnd = (async () => {
      for await (const { type } of statuses) if (DEAD_ENDS.has(type)) return type;
      return undefined;
    })();
    const end = await Promise.race([deadEnd, messages.closed()]);
    if (typeof end === 'string')
      this.#parts.log.info({ reason: end, stream: this.#stream, durable: this.#options.durable }, 'consuming anew');
  }

  async #ensureConsumer(): Promise<void> {
    const manager = await this.#connection.jetstreamManager({ checkAPI: false, timeout: API_TIMEOUT_MS });
    const { created } = await manager.streams.info(this.#stream);
    const isSameStream = this.#streamCreated === created;
    const start = this.#startPolicy(isSameStream);
    if (!isSameStream) this.#lastSequence = 0;
    this.#streamCreated = created;
    if (await exists(() => manager.consumers.info(this.#stream, this.#options.durable))) return;
    const { durable, filterSubject, ackWaitMs, maxInFlight, maxDeliveries } = this.#options;
    const config: Partial<ConsumerConfig> = {
      durable_name: durable,
      ack_policy: AckPolicy.Explicit,
      ack_wait: nanos(ackWaitMs),
      max_ack_pending: maxInFlight,
      max_deliver: maxDeliveries === 0 ? -1 : maxDeliveries,
      ...(filterSubject !== undefined && { filter_subject: filterSubject }),
      ...start,
    };
    try {
      await manager.consumers.add(this.#stream, config);
    } catch (error) {
      if (!isNameTaken(error)) throw error;
    }
  }

  /**
   * `new` is meant for the first time only. Later, a stream made anew is read whole, and in the old one a lost
   * consumer goes on after what this member got; what it had not acknowledged by then is redelivered by nobody, so it
   * starts that much earlier.
   */
  #startPolicy(isSameStream: boolean): Partial<ConsumerConfig> {
    if (this.#streamCreated === undefined && this.#options.deliver === 'new')
      return { deliver_policy: DeliverPolicy.New };
    if (!isSameStream || this.#lastSequence === 0) return { deliver_policy: DeliverPolicy.All };
    const from = Math.max(1, this.#lastSequence + 1 - this.#options.maxInFlight);
    return { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from };
  }

  #onMessage(message: JsMsg): void {
    const { streamSequence, deliveryCount } = message.info;
    this.#lastSequence = Math.max(this.#lastSequence, streamSequence);
    const streamMessage: StreamMessage = {
      subject: message.subject,
      data: message.data,
      reply: undefined,
      headers: message.headers === undefined ? {} : plainHeaders(message.headers),
      noResponders: false,
      delivery: deliveryCount,
      ack: () => message.ack(),
      nak: (delayMs) => message.nak(delayMs),
      term: () => message.term(),
    };
    const handle = () => this.#handler(streamMessage);
    this.#parts.handlers.callAsync(this.#options.durable, handle, () => message.nak());
  }

  async #pause(failures: number): Promise<void> {
    try {
      await sleep(fullJitter(failures, REBUILD_DELAY, Math.random), this.#parts.clock, this.#stopping.signal);
    } catch {
      // Told to stop: the loop's condition sees it.
    }
  }
}
