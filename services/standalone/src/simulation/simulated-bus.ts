import {
  type Bus,
  type BusMessage,
  type CapturedReceipt,
  type Consumer,
  type MemoryBus,
  type PublishOptions,
  Requester,
  type RequestOptions,
  type StreamOptions,
  type Subscription,
} from '@parley/bus';
import { ParleyError } from '@parley/contract';
import type { History } from './history.ts';
import type { Dice } from './random.ts';
import type { Scheduler } from './scheduler.ts';
import type { SimulatedProcess } from './simulated-process.ts';

export interface SimulatedBusDeps {
  readonly scheduler: Scheduler;
  readonly history: History;
  readonly dice: Dice;
  /** The server; this connection is one of its own. */
  readonly server: MemoryBus;
  readonly process: SimulatedProcess;
  readonly name: string;
  /** Share of deliveries lost everywhere, now. */
  readonly commonLossRate: () => number;
  /** A stream has it. */
  readonly onCaptured: (messageId: string) => void;
}

interface Subscribed {
  readonly subject: string;
  readonly queue: string | undefined;
  readonly handler: (message: BusMessage) => void;
  inner: Subscription | undefined;
  isOn: boolean;
}

/**
 * One process's connection to the bus over a network: everything takes time, in order each way, and is lost when the
 * connection breaks. Server and process learn of that at different times.
 */
export class SimulatedBus implements Bus {
  readonly name: string;
  /** Share of deliveries to this process that are lost besides, as to a consumer that is too slow. */
  lossRate = 0;
  /** Added to the way of each message, at most. */
  extraDelayMs = 0;
  readonly #deps: SimulatedBusDeps;
  readonly #inner: MemoryBus;
  readonly #requester: Requester;
  readonly #subscribed = new Set<Subscribed>();
  readonly #watchers = new Set<(isConnected: boolean) => void>();
  /** Calls that wait for the server, and how to end them. */
  readonly #waiters = new Set<(error: ParleyError) => void>();
  /** Of the way between the two; what was under way in an earlier one is lost. */
  #link = 0;
  #isLinkUp = true;
  #isMending = false;
  #isConnected = true;
  #lastUpAt = 0;
  #lastDownAt = 0;
  #inboxes = 0;

  constructor(deps: SimulatedBusDeps) {
    this.#deps = deps;
    this.name = deps.name;
    this.#inner = deps.server.connect();
    this.#requester = new Requester(this, deps.process.clock);
    deps.process.onDeath(() => this.#onDeath());
  }

  get isConnected(): boolean {
    return this.#isConnected && !this.#deps.process.isDead;
  }

  get isLinkUp(): boolean {
    return this.#isLinkUp;
  }

  /** The network between the two breaks. Each side notices in its own time. */
  cut(): void {
    if (!this.#isLinkUp) return;
    this.#isLinkUp = false;
    const link = ++this.#link;
    const { scheduler, process, dice } = this.#deps;
    const noticedAfterMs = () => (dice.chance(0.5) ? 0 : dice.between(0, dice.chance(0.2) ? 15_000 : 4_000));
    scheduler.after(noticedAfterMs(), () => {
      if (this.#link === link) this.#inner.setConnected(false);
    });
    process.deliver(noticedAfterMs(), () => {
      if (this.#link === link) this.#lose();
    });
  }

  /** The network is back: the process connects again. */
  mend(): void {
    if (this.#isLinkUp || this.#isMending || this.#deps.process.isDead) return;
    this.#isMending = true;
    const { process, dice } = this.#deps;
    this.#inner.setConnected(false);
    process.deliver(0, () => this.#lose());
    process.deliver(dice.between(1, 500), () => this.#connectAgain());
  }

  onConnectionChange(listener: (isConnected: boolean) => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  publish(subject: string, data: Uint8Array, options: PublishOptions = {}): void {
    this.#requireConnection();
    const { messageId } = options;
    this.#up(() => {
      this.#note('→', subject, data);
      if (messageId === undefined) this.#inner.publish(subject, data, options);
      else void this.#capture(subject, data, { ...options, messageId, timeoutMs: 1 });
    });
  }

  subscribe(subject: string, handler: (message: BusMessage) => void, options: { queue?: string } = {}): Subscription {
    this.#requireConnection();
    const subscribed: Subscribed = { subject, handler, queue: options.queue, inner: undefined, isOn: true };
    this.#subscribed.add(subscribed);
    this.#up(() => this.#register(subscribed));
    return {
      subject,
      unsubscribe: () => {
        if (!subscribed.isOn) return;
        subscribed.isOn = false;
        this.#subscribed.delete(subscribed);
        if (this.#isLinkUp && this.isConnected) this.#up(() => subscribed.inner?.unsubscribe());
        else subscribed.inner?.unsubscribe();
      },
    };
  }

  respond(message: BusMessage, data: Uint8Array): void {
    if (message.reply !== undefined) this.publish(message.reply, data);
  }

  newInbox(): string {
    return `_INBOX.${this.#deps.process.name}-${this.name}-${this.#inboxes++}`;
  }

  async request(subject: string, data: Uint8Array, options: RequestOptions): Promise<BusMessage> {
    this.#requireConnection();
    return this.#requester.request(subject, data, options);
  }

  flush(timeoutMs: number): Promise<void> {
    return this.#ask(timeoutMs, (answer) => void this.#inner.flush(timeoutMs).then(() => answer({ value: undefined })));
  }

  ensureStream(options: StreamOptions, timeoutMs: number): Promise<void> {
    return this.#ask(timeoutMs, (answer) => {
      void this.#inner.ensureStream(options, timeoutMs).then(() => answer({ value: undefined }));
    });
  }

  publishCaptured(
    subject: string,
    data: Uint8Array,
    options: PublishOptions & { messageId: string; timeoutMs: number },
  ): Promise<CapturedReceipt> {
    return this.#ask(options.timeoutMs, (answer) => {
      this.#note('→', subject, data);
      this.#capture(subject, data, options).then(
        (receipt) => receipt && answer({ value: receipt }),
        (error: unknown) => answer({ error: ParleyError.from(error) }),
      );
    });
  }

  consume(): Promise<Consumer> {
    return Promise.reject(new ParleyError('internal', { detail: 'nobody consumes in the simulation' }));
  }

  async drain(): Promise<void> {
    this.#onDeath();
  }

  /** Resolves with undefined when no stream has it and live subscribers hide that. */
  async #capture(
    subject: string,
    data: Uint8Array,
    options: PublishOptions & { messageId: string; timeoutMs: number },
  ): Promise<CapturedReceipt | undefined> {
    try {
      const receipt = await this.#inner.publishCaptured(subject, data, options);
      this.#deps.onCaptured(options.messageId);
      return receipt;
    } catch (thrown) {
      if (ParleyError.from(thrown).code === 'no_responders' && options.timeoutMs > 1) throw thrown;
      return undefined;
    }
  }

  /** A call to the server itself, with the answer on the way back. */
  #ask<T>(
    timeoutMs: number,
    call: (answer: (result: { readonly value: T } | { readonly error: ParleyError }) => void) => void,
  ): Promise<T> {
    const { clock } = this.#deps.process;
    return new Promise<T>((resolve, reject) => {
      this.#requireConnection();
      const fail = (error: ParleyError) => {
        end();
        reject(error);
      };
      const timer = clock.after(timeoutMs, () => fail(new ParleyError('deadline_exceeded')));
      const end = () => {
        clock.clear(timer);
        this.#waiters.delete(fail);
      };
      this.#waiters.add(fail);
      this.#up(() =>
        call((result) =>
          this.#down(() => {
            if (!this.#waiters.has(fail)) return;
            end();
            if ('value' in result) resolve(result.value);
            else reject(result.error);
          }),
        ),
      );
    });
  }

  #register(subscribed: Subscribed): void {
    const { subject, queue } = subscribed;
    if (!subscribed.isOn || subscribed.inner) return;
    subscribed.inner = this.#inner.subscribe(
      subject,
      (message) => this.#arrive(subscribed, message),
      queue === undefined ? {} : { queue },
    );
  }

  #arrive(subscribed: Subscribed, message: BusMessage): void {
    const { dice, history, commonLossRate } = this.#deps;
    const lossRate = this.lossRate + commonLossRate();
    if (lossRate > 0 && dice.chance(lossRate)) {
      history.count('messages lost');
      return;
    }
    this.#down(() => {
      if (!subscribed.isOn) return;
      this.#note('←', message.subject, message.data);
      try {
        subscribed.handler(message);
      } catch (thrown) {
        // A real connection logs this and goes on. To answer on one that has just gone is no fault.
        if (!this.#deps.process.isDead && ParleyError.from(thrown).code !== 'unavailable') throw thrown;
      }
    });
  }

  #up(run: () => void): void {
    if (!this.#isLinkUp) return;
    const link = this.#link;
    this.#lastUpAt = Math.max(this.#lastUpAt, this.#deps.scheduler.now + this.#delayMs());
    this.#deps.scheduler.at(this.#lastUpAt, () => {
      if (this.#link === link) run();
    });
  }

  #down(run: () => void): void {
    if (!this.#isLinkUp) return;
    const link = this.#link;
    this.#lastDownAt = Math.max(this.#lastDownAt, this.#deps.scheduler.now + this.#delayMs());
    this.#deps.process.deliverAt(this.#lastDownAt, () => {
      if (this.#link === link) run();
    });
  }

  #delayMs(): number {
    const { dice } = this.#deps;
    return dice.between(0.2, 2) + (this.extraDelayMs > 0 ? dice.between(0, this.extraDelayMs) : 0);
  }

  #lose(): void {
    if (!this.#isConnected) return;
    this.#isConnected = false;
    this.#requester.failAll();
    for (const fail of [...this.#waiters]) fail(new ParleyError('unavailable', { detail: 'the connection was lost' }));
    for (const watcher of [...this.#watchers]) watcher(false);
  }

  #connectAgain(): void {
    this.#link++;
    this.#isLinkUp = true;
    this.#isMending = false;
    this.#inner.setConnected(true);
    for (const subscribed of this.#subscribed) this.#register(subscribed);
    this.#isConnected = true;
    for (const watcher of [...this.#watchers]) watcher(true);
  }

  #onDeath(): void {
    // The last bytes it wrote still arrive; nothing comes back.
    this.#isConnected = false;
    const { scheduler, dice } = this.#deps;
    scheduler.after(10 + (dice.chance(0.8) ? 0 : dice.between(0, 3_000)), () => {
      this.#link++;
      this.#isLinkUp = false;
      this.#inner.setConnected(false);
    });
  }

  #requireConnection(): void {
    if (!this.isConnected) throw new ParleyError('unavailable', { detail: 'the bus is not connected' });
  }

  #note(way: string, subject: string, data: Uint8Array): void {
    this.#deps.history.note(this.#deps.process.name, `${way} ${subject} ${data.length}`);
  }
}
