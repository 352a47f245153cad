import type { Author, ConversationEvent } from '../frames.ts';
import { type Conversation, noConversation } from './conversation.ts';
import { emptyOutbox, type Outbox } from './outbox.ts';

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

export interface MachineState {
  readonly phase: Phase;
  /** The stored outbox has been read; before that nothing may be saved over it. */
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
  /** UTF-16 code units of drafts that came since credit was last returned. */
  readonly unacknowledgedUnits: number;
  /** A seq known to exist. Not reached in time: the tail is lost. */
  readonly expectedSeq: number;
  /** The head has been reached on the present connection; `wasSynced`: on some connection. */
  readonly isSynced: boolean;
  readonly wasSynced: boolean;
  /** What the server said last before it closed. */
  readonly lastError: string;
  /** Why it is stopped: `closed` by the user, or an error code. */
  readonly stopReason: string | undefined;
  readonly conversation: Conversation;
  readonly outbox: Outbox;
  /** Events of conversations that ended while this client was running. */
  readonly earlier: readonly ConversationEvent[];
  /** The other side is writing. */
  readonly typing: Author | undefined;
}

export const initialState: MachineState = {
  phase: 'idle',
  isLoaded: false,
  token: '',
  renewals: 0,
  failures: 0,
  openedAtMs: 0,
  lastFrameAtMs: 0,
  heartbeatMs: 0,
  creditBytes: 0,
  unacknowledgedUnits: 0,
  expectedSeq: 0,
  isSynced: false,
  wasSynced: false,
  lastError: '',
  stopReason: undefined,
  conversation: noConversation,
  outbox: emptyOutbox,
  earlier: [],
  typing: undefined,
};

/** Phases in which the driver holds a socket. */
export function hasSocket(phase: Phase): boolean {
  return phase === 'connecting' || phase === 'greeting' || phase === 'open';
}
