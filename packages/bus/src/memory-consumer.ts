import type { Clock, Timer } from '@parley/flow';
import type { ConsumerOptions, StreamMessage } from './bus.ts';
import type { MemoryStream, StoredMessage } from './memory-stream.ts';
import { SubjectTree } from './subject-tree.ts';

/** One process that takes part in a durable consumer. */
export interface Member {
  readonly isReachable: () => boolean;
  /** Called with each message; what it does with it is seen by `ack`, `nak` and `term` alone. */
  readonly deliver: (message: StreamMessage) => void;
}

interface Outstanding {
  delivery: number;
  /** Runs out when the message was not acknowledged in time; undefined while it waits to be delivered again. */
  timer: Timer | undefined;
}

/** The server's side of a durable consumer: what was delivered, what is still owed. Outlives its members. */
export class MemoryConsumer {
  readonly #stream: MemoryStream;
  readonly #options: ConsumerOptions;
  readonly #clock: Clock;
  readonly #filter = new SubjectTree<true>();
  readonly #members: Member[] = [];
  readonly #outstanding = new Map<number, Outstanding>();
  #again: number[] = [];
  #next: number;
  #turn = 0;

  constructor(stream: MemoryStream, options: ConsumerOptions, clock: Clock) {
    this.#stream = stream;
    this.#options = options;
    this.#clock = clock;
    this.#filter.add(options.filterSubject ?? '>', true);
    this.#next = options.deliver === 'all' ? stream.firstSequence : stream.lastSequence + 1;
  }

  join(member: Member): void {
    this.#members.push(member);
    this.pump();
  }

  leave(member: Member): void {
    this.#members.splice(this.#members.indexOf(member), 1);
  }

  /** Delivers what is due, as far as the bound on unacknowledged messages allows. */
  pump(): void {
    for (;;) {
      const member = this.#nextMember();
      if (member === undefined) return;
      const message = this.#nextMessage();
      if (message === undefined) return;
      this.#deliver(member, message);
    }
  }

  #nextMember(): Member | undefined {
    const reachable = this.#members.filter((member) => member.isReachable());
    return reachable[this.#turn++ % Math.max(1, reachable.length)];
  }

  #nextMessage(): StoredMessage | undefined {
    for (let sequence = this.#again.shift(); sequence !== undefined; sequence = this.#again.shift()) {
      const message = this.#stream.at(sequence);
      if (message !== undefined && this.#outstanding.has(sequence)) return message;
      this.#settle(sequence);
    }
    if (this.#outstanding.size >= this.#options.maxInFlight) return undefined;
    this.#next = Math.max(this.#next, this.#stream.firstSequence);
    while (this.#next <= this.#stream.lastSequence) {
      const message = this.#stream.at(this.#next++);
      if (message !== undefined && this.#filter.match(message.subject).length > 0) return message;
    }
    return undefined;
  }

  #deliver(member: Member, message: StoredMessage): void {
    const { sequence, subject, data, headers } = message;
    const delivery = (this.#outstanding.get(sequence)?.delivery ?? 0) + 1;
    const timer = this.#clock.after(this.#options.ackWaitMs, () => this.#redeliver(sequence, delivery, 0));
    this.#outstanding.set(sequence, { delivery, timer });
    member.deliver({
      subject,
      data,
      headers,
      reply: undefined,
      noResponders: false,
      delivery,
      ack: () => this.#settleAndPump(sequence),
      term: () => this.#settleAndPump(sequence),
      nak: (delayMs = 0) => this.#redeliver(sequence, delivery, delayMs),
    });
  }

  /** Ignored when a later delivery of the message is under way: this one's word no longer counts. */
  #redeliver(sequence: number, delivery: number, delayMs: number): void {
    const outstanding = this.#outstanding.get(sequence);
    if (outstanding?.timer === undefined || outstanding.delivery !== delivery) return;
    this.#clock.clear(outstanding.timer);
    if (this.#options.maxDeliveries > 0 && delivery >= this.#options.maxDeliveries) {
      this.#settleAndPump(sequence);
      return;
    }
    outstanding.timer = undefined;
    this.#clock.after(delayMs, () => {
      this.#again.push(sequence);
      this.pump();
    });
  }

  #settle(sequence: number): void {
    this.#clock.clear(this.#outstanding.get(sequence)?.timer);
    this.#outstanding.delete(sequence);
  }

  #settleAndPump(sequence: number): void {
    this.#settle(sequence);
    this.pump();
  }
}
