import type { TokenBucketOptions } from '@parley/flow';
import { Meter } from './meter.ts';

export interface InboundLimitsOptions {
  readonly messagesPerSecond: number;
  readonly messagesBurst: number;
}

export type Verdict =
  | { readonly kind: 'admitted' }
  | { readonly kind: 'refused'; readonly retryAfterMs: number }
  /** So far beyond that answering costs too much: close. */
  | { readonly kind: 'cut' };

const ADMITTED: Verdict = { kind: 'admitted' };
const CUT: Verdict = { kind: 'cut' };

/** A client that sends again without waiting as it was told gets this many answers. */
const MAX_REFUSED_IN_A_ROW = 200;
/** Frames a message may take along: typing, read, ack, pong. */
const FRAMES_PER_MESSAGE = 10;
/** A whole outbox (32 messages of 16 KiB, in JSON up to twice that) fits the burst several times. */
const BYTES_PER_MESSAGE = 32 * 1024;
const BYTES_BURST = 4 * 1024 * 1024;
const TYPING = { ratePerSecond: 2, burst: 6 };

/** What every connection may send. */
export interface InboundRates {
  readonly commands: TokenBucketOptions;
  readonly frames: TokenBucketOptions;
  readonly bytes: TokenBucketOptions;
}

export function inboundRates({ messagesPerSecond, messagesBurst }: InboundLimitsOptions): InboundRates {
  return {
    commands: { ratePerSecond: messagesPerSecond, burst: messagesBurst },
    frames: { ratePerSecond: messagesPerSecond * FRAMES_PER_MESSAGE, burst: (messagesBurst + 20) * FRAMES_PER_MESSAGE },
    bytes: {
      ratePerSecond: messagesPerSecond * BYTES_PER_MESSAGE,
      burst: Math.max(BYTES_BURST, messagesBurst * BYTES_PER_MESSAGE),
    },
  };
}

/** What one connection may send. Decides only: `now` is any monotonic clock, in milliseconds. */
export class InboundLimits {
  readonly #commands: Meter;
  readonly #frames: Meter;
  readonly #bytes: Meter;
  readonly #typing: Meter;
  #refusedInARow = 0;

  constructor({ commands, frames, bytes }: InboundRates, now: number) {
    this.#commands = new Meter(commands, now);
    this.#frames = new Meter(frames, now);
    this.#bytes = new Meter(bytes, now);
    this.#typing = new Meter(TYPING, now);
  }

  /** Before anything is decoded. False: close. */
  admitsBytes(bytes: number, now: number): boolean {
    return this.#bytes.take(bytes, now) === 0;
  }

  admit(kind: 'command' | 'typing' | 'read' | 'ack' | 'pong', now: number): Verdict {
    if (kind !== 'command' && this.#frames.take(1, now) > 0) return CUT;
    if (kind === 'typing') return verdict(this.#typing.take(1, now));
    if (kind !== 'command') return ADMITTED;
    const retryAfterMs = this.#commands.take(1, now);
    this.#refusedInARow = retryAfterMs > 0 ? this.#refusedInARow + 1 : 0;
    return this.#refusedInARow > MAX_REFUSED_IN_A_ROW ? CUT : verdict(retryAfterMs);
  }
}

function verdict(retryAfterMs: number): Verdict {
  return retryAfterMs > 0 ? { kind: 'refused', retryAfterMs } : ADMITTED;
}
