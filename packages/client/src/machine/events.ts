import type { IncomingFrame } from '../frames.ts';
import type { Command } from './entry.ts';
import type { OutboxRecord } from './outbox-record.ts';

/** What may happen to the machine. Frames are events of their own. */
export type MachineEvent = Requested | Answered | IncomingFrame | { readonly kind: TimerEvent };

/** From the user and the page. */
type Requested =
  | { readonly kind: 'start' }
  | {
      readonly kind: 'command';
      readonly clientMessageId: string;
      readonly command: Command;
      /** Milliseconds since the Unix epoch. */
      readonly at: number;
    }
  | { readonly kind: 'retry'; readonly clientMessageId: string }
  | { readonly kind: 'discard'; readonly clientMessageId: string }
  /** Not durable: lost without a connection. */
  | { readonly kind: 'signal'; readonly signal: Signal }
  /** The page was woken; `isNetworkNew`: the network was gone, and came back. */
  | { readonly kind: 'wake'; readonly isNetworkNew: boolean }
  | { readonly kind: 'stop' };

export type Signal =
  | { readonly kind: 'typing'; readonly on: boolean }
  | { readonly kind: 'read'; readonly seq: number };

/** What effects led to. */
type Answered =
  /** `done`: how many of the changes asked for, oldest first, it contains that no record before did. */
  | { readonly kind: 'outbox'; readonly record: OutboxRecord; readonly done: number }
  /** This tab is, or no longer is, the one that sends. */
  | { readonly kind: 'lead'; readonly isLeader: boolean }
  | { readonly kind: 'token-ready'; readonly token: string }
  /** `isFinal`: asking again will not help; `code` says why. */
  | { readonly kind: 'token-failed'; readonly isFinal: boolean; readonly code: string }
  | { readonly kind: 'socket-open' }
  | { readonly kind: 'socket-closed'; readonly code: number };

export const timers = ['retry', 'deadline', 'resend', 'silence', 'tail', 'drain', 'typing', 'ack', 'stand-in'] as const;
export type TimerName = (typeof timers)[number];
export type TimerEvent = `${TimerName}-due`;

export type EventKind = MachineEvent['kind'];
export type EventOf<Kind extends EventKind> = Extract<MachineEvent, { readonly kind: Kind }> &
  (Kind extends TimerEvent ? { readonly kind: Kind } : unknown);

/** The moment an event happens at, and its dice. */
export interface Tick {
  /** Milliseconds of a monotonic clock. */
  readonly nowMs: number;
  /** In [0, 1). */
  readonly random: number;
}
