import type { Entry } from '../machine/entry.ts';
import type { OutboxRecord } from '../machine/outbox-record.ts';

/** The record of one site, which all tabs of a browser share. */
export interface RecordStore {
  /**
   * Reads the record, has it changed (once) and writes it if another object comes back: one transaction, alone among
   * those of all tabs. `done` is called once: with what is stored now, durably, or with undefined when it is not known
   * that anything was.
   */
  transact(update: (record: OutboxRecord) => OutboxRecord, done: (record: OutboxRecord | undefined) => void): void;
}

/** Tells the other tabs that the record has changed. A tab that misses it is behind until the next one. */
export interface Bell {
  ring(): void;
  listen(run: () => void): void;
}

/** At most one tab has the lead, but for a moment. It goes to the next when the tab that has it ends, however it ends. */
export interface Election {
  /** `led` is called when the lead comes, and when it was taken away. */
  seek(led: (isLeader: boolean) => void): void;
  seize(): void;
  leave(): void;
}

/**
 * Holds entries at once, before the store's next transaction does: a tab may be closed in between. Shared by all tabs;
 * what is left in it, another tab stores.
 */
export interface Tray {
  put(entry: Entry): void;
  /** In the order in which they were put. */
  entries(): readonly Entry[];
  remove(entries: readonly Entry[]): void;
  /** Another tab has put something in. */
  listen(run: () => void): void;
}
