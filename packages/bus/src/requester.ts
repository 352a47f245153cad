import { ParleyError } from '@parley/contract';
import type { Clock, Timer } from '@parley/flow';
import type { BusMessage, PublishOptions, RequestOptions, Subscription } from './bus.ts';

interface Pending {
  readonly resolve: (answer: BusMessage) => void;
  readonly reject: (error: ParleyError) => void;
}

/** What requests are made of. */
interface Wire {
  publish(subject: string, data: Uint8Array, options: PublishOptions): void;
  subscribe(subject: string, handler: (message: BusMessage) => void): Subscription;
  newInbox(): string;
}

/**
 * Requests over publish and subscribe: one subscription for all answers of a connection, each request with a reply
 * subject of its own.
 */
export class Requester {
  readonly #wire: Wire;
  readonly #clock: Clock;
  readonly #pending = new Map<string, Pending>();
  #inbox: string | undefined;
  #count = 0;

  constructor(wire: Wire, clock: Clock) {
    this.#wire = wire;
    this.#clock = clock;
  }

  async request(subject: string, data: Uint8Array, options: RequestOptions): Promise<BusMessage> {
    if (options.signal?.aborted) throw new ParleyError('cancelled');
    const reply = `${this.#listen()}.${(this.#count++).toString(36)}`;
    let timer: Timer | undefined;
    let onAbort: (() => void) | undefined;
    try {
      return await new Promise<BusMessage>((resolve, reject) => {
        this.#pending.set(reply, { resolve, reject });
        timer = this.#clock.after(options.timeoutMs, () =>
          reject(new ParleyError('deadline_exceeded', { detail: `${subject}: no answer in ${options.timeoutMs} ms` })),
        );
        onAbort = () => reject(new ParleyError('cancelled'));
        options.signal?.addEventListener('abort', onAbort);
        this.#wire.publish(subject, data, { reply, ...(options.headers && { headers: options.headers }) });
      });
    } finally {
      this.#pending.delete(reply);
      this.#clock.clear(timer);
      if (onAbort) options.signal?.removeEventListener('abort', onAbort);
    }
  }

  /** The connection is gone, and with it the way back: whoever waits may as well ask again now. */
  failAll(): void {
    for (const { reject } of this.#pending.values())
      reject(new ParleyError('unavailable', { detail: 'the bus connection was lost while waiting for an answer' }));
  }

  get waiting(): number {
    return this.#pending.size;
  }

  #listen(): string {
    if (this.#inbox === undefined) {
      this.#inbox = this.#wire.newInbox();
      this.#wire.subscribe(`${this.#inbox}.*`, (message) => this.#onAnswer(message));
    }
    return this.#inbox;
  }

  #onAnswer(message: BusMessage): void {
    const pending = this.#pending.get(message.subject);
    if (message.noResponders) pending?.reject(new ParleyError('no_responders', { detail: 'nobody is subscribed' }));
    else pending?.resolve(message);
  }
}
