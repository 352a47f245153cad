// What one client saw, in the order it saw it; and what the database holds. The checker compares the two.

/** One event, as far as it is compared. */
export interface SeenEvent {
  readonly conversationId: string;
  readonly seq: number;
  /** `message`, `handoff`, `turnEnded` …; empty: nothing to show. */
  readonly kind: string;
  /** `visitor`, `ai`, `agent`, `system`. */
  readonly author: string;
  /** Empty unless it ends an AI turn. */
  readonly turnId: string;
  readonly ownerEpoch: number;
  /** Stands for everything in the body: equal bodies, equal digests. */
  readonly digest: string;
}

/** After Jepsen: a command is invoked, and then ok, failed for good, or — nothing is known. `atMs` is a monotonic clock's. */
export type Observation =
  | { readonly kind: 'invoke'; readonly atMs: number; readonly id: string; readonly command: string }
  /** Told `sent`, or shown the event that the command made. */
  | { readonly kind: 'ok'; readonly atMs: number; readonly id: string; readonly seq: number }
  /** Refused for good. */
  | { readonly kind: 'fail'; readonly atMs: number; readonly id: string; readonly code: string }
  /** The observer stopped looking before there was an outcome. */
  | { readonly kind: 'info'; readonly atMs: number; readonly id: string }
  | { readonly kind: 'event'; readonly atMs: number; readonly event: SeenEvent }
  /** All that was shown is forgotten, and shown anew. */
  | { readonly kind: 'reset'; readonly atMs: number }
  /** Text of this turn's draft is on the screen. Once per turn and attempt. */
  | { readonly kind: 'draft'; readonly atMs: number; readonly turnId: string; readonly attempt: number };

/** One client has one outbox. */
export interface History {
  readonly client: string;
  readonly observations: readonly Observation[];
  /** When the observer stopped looking. */
  readonly end: {
    /** Empty: it has never reached one. */
    readonly conversationId: string;
    /** `synced`, `reconnecting` … */
    readonly connection: string;
    /** Why it does not come back; empty: it does. */
    readonly stopReason: string;
    readonly lastSeq: number;
  };
}

export interface StoredEvent extends SeenEvent {
  /** The `clientMessageId` of a visitor's command, the turn's id of an answer. */
  readonly commandId: string;
}

export interface StoredConversation {
  readonly id: string;
  readonly headSeq: number;
  readonly isTurnOpen: boolean;
  /** In seq order. */
  readonly events: readonly StoredEvent[];
}

export interface Evidence {
  readonly histories: readonly History[];
  readonly stored: ReadonlyMap<string, StoredConversation>;
}

export type Fault =
  /** Told `sent`, and not there; or there, and not on a screen. */
  | 'lost'
  /** There, or on a screen, more than once. */
  | 'doubled'
  | 'reordered'
  /** On a screen, but not so in the database. */
  | 'altered'
  /** Refused for good, and committed all the same. */
  | 'refused-yet-committed'
  /** By the AI, begun under an owner who had been followed by another. */
  | 'ai-after-owner-change'
  | 'turn-ended-twice'
  /** Still without an outcome when all had been quiet for long. */
  | 'unsettled';

export interface Violation {
  /** Of the architecture page: I1, I2, I3, I4, I10. */
  readonly invariant: string;
  readonly fault: Fault;
  readonly conversationId: string;
  /** Empty: seen in the database alone. */
  readonly client: string;
  readonly detail: string;
}
