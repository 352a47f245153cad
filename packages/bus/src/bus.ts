/** One message as it arrives. `data` is only read, never kept and changed. */
export interface BusMessage {
  readonly subject: string;
  readonly data: Uint8Array;
  /** Where an answer goes; undefined when none is wanted. */
  readonly reply: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** True on a reply subject when nobody was subscribed to the request's subject; `data` is empty then. */
  readonly noResponders: boolean;
}

export interface PublishOptions {
  readonly reply?: string;
  /** Names are case-insensitive tokens; `traceparent` travels here. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Dedupe id for a stream that captures the subject (`Nats-Msg-Id`). */
  readonly messageId?: string;
}

export interface Subscription {
  readonly subject: string;
  /** Stops delivery at once; safe to call twice. */
  unsubscribe(): void;
}

export interface RequestOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface CapturedReceipt {
  /** Position in the stream. */
  readonly sequence: number;
  /** The stream already held this `messageId`. Says nothing on where. */
  readonly duplicate: boolean;
}

export interface StreamOptions {
  readonly name: string;
  /** Subjects with wildcards. */
  readonly subjects: readonly string[];
  readonly maxAgeMs: number;
  readonly maxBytes: number;
  /** How long `messageId`s are remembered. */
  readonly dedupeWindowMs: number;
  readonly replicas: number;
}

export interface ConsumerOptions {
  /** Kept by the server under this name: several processes with one name share the work. */
  readonly durable: string;
  /** Only these subjects of the stream; undefined = all. */
  readonly filterSubject?: string;
  /** `all`: from the oldest message the stream holds. `new`: from now. Only at first creation. */
  readonly deliver: 'all' | 'new';
  /** Not acknowledged for this long = delivered again. */
  readonly ackWaitMs: number;
  /** At most this many unacknowledged messages are out. */
  readonly maxInFlight: number;
  /** Delivered this often without `ack` = given up. 0 = never. */
  readonly maxDeliveries: number;
}

export interface StreamMessage extends BusMessage {
  /** 1 at first delivery. A duplicate can also say 1: dedupe by content, not by this. */
  readonly delivery: number;
  ack(): void;
  /** Deliver again, after `delayMs`. */
  nak(delayMs?: number): void;
  /** Never deliver again. */
  term(): void;
}

export interface Consumer {
  /** Resolves when no handler runs any more. */
  stop(): Promise<void>;
}

/**
 * The message bus. Core publish/subscribe is at most once: who needs more repeats until answered. Messages of one
 * publisher on one subject arrive in the order they were published; across a reconnect anything may be missing.
 * Handlers are called one after the other, synchronously with arrival: do not block in them, hand off to a bounded
 * queue. What a handler throws is logged and counted, delivery goes on. `*` in a subscription stands for one token, a
 * final `>` for one or more.
 *
 * Every method that needs the server throws (or rejects with) `unavailable` while there is no connection: nothing is
 * kept back to be sent later, and nothing is dropped in silence.
 */
export interface Bus {
  readonly isConnected: boolean;
  /** Calls back at every change of {@link isConnected}; returns a function that ends it. */
  onConnectionChange(listener: (isConnected: boolean) => void): () => void;

  /** At most once, to everybody subscribed now. Returns before it is sent. */
  publish(subject: string, data: Uint8Array, options?: PublishOptions): void;
  /** With `queue`: of all subscribers of one queue name, one gets each message. Survives reconnects. */
  subscribe(subject: string, handler: (message: BusMessage) => void, options?: { queue?: string }): Subscription;
  /** Sends an answer to `message`; a message without `reply` needs none and this does nothing. */
  respond(message: BusMessage, data: Uint8Array): void;
  /** A subject prefix of this connection for replies: subscribe to `<prefix>.>` and use any subject below as `reply`. */
  newInbox(): string;
  /**
   * One answer. Rejects with `no_responders` at once when nobody is subscribed, `deadline_exceeded`, `cancelled`
   * (signal), `unavailable`.
   */
  request(subject: string, data: Uint8Array, options: RequestOptions): Promise<BusMessage>;
  /** Resolves when the server has seen everything published and subscribed so far. Rejects with `deadline_exceeded`, `unavailable`. */
  flush(timeoutMs: number): Promise<void>;

  /** Makes the stream if it is missing; leaves an existing one as it is. */
  ensureStream(options: StreamOptions, timeoutMs: number): Promise<void>;
  /**
   * Publishes and waits until a stream has captured it. A missing stream shows as `no_responders` or
   * `deadline_exceeded`. Live subscribers get the message as from {@link publish}.
   */
  publishCaptured(
    subject: string,
    data: Uint8Array,
    options: PublishOptions & { messageId: string; timeoutMs: number },
  ): Promise<CapturedReceipt>;
  /**
   * Durable consumption, at least once, not always in order. A handler that throws or rejects is a `nak`. Goes on over
   * reconnects, server restarts and a stream that was deleted and made again.
   */
  consume(
    stream: string,
    options: ConsumerOptions,
    handler: (message: StreamMessage) => Promise<void> | void,
  ): Promise<Consumer>;

  /** Unsubscribes everything, delivers and sends what is under way, closes. Afterwards every method throws `unavailable`. */
  drain(timeoutMs: number): Promise<void>;
}
