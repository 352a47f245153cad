import type { Clock } from '@parley/flow';
import type { CapturedReceipt, StreamOptions } from './bus.ts';
import { MESSAGE_ID_HEADER } from './outgoing.ts';
import { SubjectTree } from './subject-tree.ts';

export interface StoredMessage {
  readonly sequence: number;
  readonly subject: string;
  readonly data: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  readonly storedAt: number;
}

/** A log of messages that forgets the oldest first, by age and by size, and refuses to store one `messageId` twice. */
export class MemoryStream {
  readonly options: StreamOptions;
  readonly #clock: Clock;
  readonly #subjects = new SubjectTree<true>();
  readonly #messages = new Map<number, StoredMessage>();
  readonly #seen = new Map<string, { readonly sequence: number; readonly at: number }>();
  #bytes = 0;
  #lastSequence = 0;

  constructor(options: StreamOptions, clock: Clock) {
    this.options = options;
    this.#clock = clock;
    for (const subject of options.subjects) this.#subjects.add(subject, true);
  }

  captures(subject: string): boolean {
    return this.#subjects.match(subject).length > 0;
  }

  append(subject: string, data: Uint8Array, headers: Readonly<Record<string, string>>): CapturedReceipt {
    const now = this.#clock.now();
    this.#forget(now);
    const messageId = headers[MESSAGE_ID_HEADER];
    const known = messageId === undefined ? undefined : this.#seen.get(messageId);
    if (known !== undefined) return { sequence: known.sequence, duplicate: true };
    const sequence = ++this.#lastSequence;
    if (messageId !== undefined) this.#seen.set(messageId, { sequence, at: now });
    this.#messages.set(sequence, { sequence, subject, data, headers, storedAt: now });
    this.#bytes += sizeOf(subject, data);
    this.#forget(now);
    return { sequence, duplicate: false };
  }

  get lastSequence(): number {
    return this.#lastSequence;
  }

  at(sequence: number): StoredMessage | undefined {
    this.#forget(this.#clock.now());
    return this.#messages.get(sequence);
  }

  /** The oldest sequence still held, or the next to come when it is empty. */
  get firstSequence(): number {
    this.#forget(this.#clock.now());
    for (const sequence of this.#messages.keys()) return sequence;
    return this.#lastSequence + 1;
  }

  /** Maps keep the order of insertion, so both loops end at the first that stays. */
  #forget(now: number): void {
    for (const message of this.#messages.values()) {
      const tooOld = now - message.storedAt >= this.options.maxAgeMs;
      if (!tooOld && this.#bytes <= this.options.maxBytes) break;
      this.#messages.delete(message.sequence);
      this.#bytes -= sizeOf(message.subject, message.data);
    }
    for (const [messageId, { at }] of this.#seen) {
      if (now - at < this.options.dedupeWindowMs) break;
      this.#seen.delete(messageId);
    }
  }
}

function sizeOf(subject: string, data: Uint8Array): number {
  return subject.length + data.length;
}
