import type { Author, ConversationEvent } from '../frames.ts';
import { type Conversation, noConversation } from './conversation.ts';
import { emptyOutbox, type Outbox } from './outbox.ts';
import type { Settled } from './outbox-record.ts';

/**
 *   idle ─► loading ─► signing-in ─► connecting ─► greeting ─► open
 *                          ▲  │           │            │         │
 *                          │  └───────────┴─────┬──────┴─────────┘
 *                          └───── waiting ◄─────┤
 *                                               └─► stopped
 */
export const phases = [
  'idle',
  'loading',
  'signing-in',
  'connecting',
  'greeting',
  'open',
  'waiting',
  'stopped',
] as const;
export type Phase = (typeof phases)[number];

/** What a server has sent and does not know to have arrived. */
export interface Owed {
  /** UTF-8 bytes of draft text. */
  readonly draftBytes: number;
  /** Where the last piece of a draft ended; no turn: only events came. */
  readonly turnId: string;
  /** UTF-16 code units. */
  readonly offset: number;
}

export interface MachineState {
  readonly phase: Phase;
  /** The driver has been asked for the outbox; `isLoaded`: and it has been read. */
  readonly isOutboxOpen: boolean;
  readonly isLoaded: boolean;
  readonly token: string;
  /** Fresh tokens asked for since the last welcome, because the server refused the one we had. */
  readonly renewals: number;
  /** Connections in a row that did not live long enough to count as working. */
  readonly failures: number;
  /** When the present connection was welcomed. */
  readonly openedAtMs: number;
  readonly lastFrameAtMs: number;
  readonly heartbeatMs: number;
  readonly creditBytes: number;
  /** What came since credit was last returned. */
  readonly owed: Owed | undefined;
  /** A seq known to exist. Not reached in time: the tail is lost. */
  readonly expectedSeq: number;
  /** What was there of it when it was last looked for. */
  readonly tailFromSeq: number;
  /** The head has been reached on the present connection; `wasSynced`: on some connection. */
  readonly isSynced: boolean;
  readonly wasSynced: boolean;
  /** What the server said last before it closed. */
  readonly lastError: string;
  /** Why it is stopped: `closed` by the user, or an error code. */
  readonly stopReason: string | undefined;
  readonly conversation: Conversation;
  readonly outbox: Outbox;
  /** The entry that another tab ought to be sending, while this tab waits for its outcome; else empty. */
  readonly awaitedId: string;
  /** The entry this tab last took the lead for, and how often. */
  readonly seized: { readonly clientMessageId: string; readonly times: number };
  /** Conversations whose `closed` event has been seen, and what this visitor's own commands became in them. */
  readonly closed: ReadonlyMap<string, readonly Settled[]>;
  /** Events of conversations that ended while this client was running. */
  readonly earlier: readonly ConversationEvent[];
  /** The other side is writing. */
  readonly typing: Author | undefined;
}

export const initialState: MachineState = {
  phase: 'idle',
  isOutboxOpen: false,
  isLoaded: false,
  token: '',
  renewals: 0,
  failures: 0,
  openedAtMs: 0,
  lastFrameAtMs: 0,
  heartbeatMs: 0,
  creditBytes: 0,
  owed: undefined,
  expectedSeq: 0,
  tailFromSeq: 0,
  isSynced: false,
  wasSynced: false,
  lastError: '',
  stopReason: undefined,
  conversation: noConversation,
  outbox: emptyOutbox,
  awaitedId: '',
  seized: { clientMessageId: '', times: 0 },
  closed: new Map(),
  earlier: [],
  typing: undefined,
};

/** Phases in which the driver holds a socket. */
export function hasSocket(phase: Phase): boolean {
  return phase === 'connecting' || phase === 'greeting' || phase === 'open';
}
