import type { OutboxChange, OutboxRecord } from './machine/outbox-record.ts';

/**
 * Where an outbox outlives the page: one for all tabs of a browser. Changes of all tabs are applied one after the
 * other, each tab's in its own order; none is lost that a `changed` has reported, whichever tab ends at which moment.
 * Where nothing can be stored, or the store fails, the outbox lives as long as the page does and the page is told
 * nothing of it.
 */
export interface OutboxStorage {
  /** The listener may be called before this returns. One opener at a time a page. */
  open(listener: OutboxListener): OpenOutbox;
}

export interface OutboxListener {
  /**
   * After opening, and after every change of this tab or another. `done`: how many of this tab's changes, oldest first,
   * the record contains that were in none before.
   */
  changed(record: OutboxRecord, done: number): void;
  /** Only while the lead is sought. Two tabs may believe for a moment that they have it. */
  led(isLeader: boolean): void;
}

export interface OpenOutbox {
  /** Answered by `changed`, perhaps before this returns. */
  change(changes: readonly OutboxChange[]): void;
  /** Asks to be the tab that sends, as soon as no other is, until {@link leaveLead}. */
  seekLead(): void;
  /** Takes the lead from a tab that has it and does nothing. */
  seizeLead(): void;
  leaveLead(): void;
}

export interface VisitorToken {
  readonly token: string;
  /** Milliseconds since the Unix epoch. */
  readonly expiresAt: number;
}

/** Where the visitor's identity outlives the page. Losing it makes a new visitor. Neither rejects. */
export interface TokenStorage {
  load(): Promise<VisitorToken | undefined>;
  save(token: VisitorToken): Promise<void>;
  /** Runs `work` while no other tab runs its own: two tabs that open at once must not become two visitors. */
  exclusively?<Result>(work: () => Promise<Result>): Promise<Result>;
}

export interface ClientStorage {
  readonly outbox: OutboxStorage;
  readonly token: TokenStorage;
}
