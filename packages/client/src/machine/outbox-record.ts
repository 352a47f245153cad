import { type Entry, isEntry } from './entry.ts';

/** An entry that has left the outbox. */
export interface Settled {
  readonly clientMessageId: string;
  readonly conversationId: string;
  /** Of its event; 0: it was discarded. */
  readonly seq: number;
  /** Milliseconds since the Unix epoch, by the server's clock. */
  readonly at: number;
}

/** The outbox as the tabs of one browser share it. Its order is the order in which messages are committed. */
export interface OutboxRecord {
  readonly entries: readonly Entry[];
  /** The newest that left it, oldest first: so that nothing that comes late brings one of them back. */
  readonly settled: readonly Settled[];
}

/** One tab's wish to change the record. To apply it twice, or after another tab did the same, does no harm. */
export type OutboxChange =
  | { readonly kind: 'add'; readonly entry: Entry }
  | ({ readonly kind: 'settle' } & Settled)
  | { readonly kind: 'fail'; readonly clientMessageId: string; readonly code: string }
  /** A failed entry becomes the newest, as if it had just been written. */
  | { readonly kind: 'retry'; readonly clientMessageId: string; readonly conversationId: string }
  /** Entries of one conversation (empty: of none yet) go to another. */
  | { readonly kind: 'bind'; readonly from: string; readonly to: string };

/** As many as two tabs can be late with. */
const MAX_SETTLED = 256;

export const emptyRecord: OutboxRecord = { entries: [], settled: [] };

/** The same object when there is nothing to change. */
export function applyChange(record: OutboxRecord, change: OutboxChange): OutboxRecord {
  const { entries, settled } = record;
  switch (change.kind) {
    case 'add': {
      const { clientMessageId } = change.entry;
      const isKnown = has(entries, clientMessageId) || has(settled, clientMessageId);
      return isKnown ? record : { ...record, entries: [...entries, change.entry] };
    }
    case 'settle': {
      if (has(settled, change.clientMessageId) || !has(entries, change.clientMessageId)) return record;
      const { kind: _, ...outcome } = change;
      return {
        entries: entries.filter(({ clientMessageId }) => clientMessageId !== change.clientMessageId),
        settled: [...settled, outcome].slice(-MAX_SETTLED),
      };
    }
    case 'fail': {
      const isLive = entries.some((entry) => entry.clientMessageId === change.clientMessageId && isLiveEntry(entry));
      if (!isLive) return record;
      const failed = entries.map((entry) =>
        entry.clientMessageId === change.clientMessageId ? { ...entry, failed: change.code } : entry,
      );
      return { ...record, entries: failed };
    }
    case 'retry': {
      const entry = entries.find(({ clientMessageId }) => clientMessageId === change.clientMessageId);
      if (entry?.failed === undefined) return record;
      const { failed: _, ...again } = entry;
      const others = entries.filter((other) => other !== entry);
      return { ...record, entries: [...others, { ...again, conversationId: change.conversationId }] };
    }
    case 'bind': {
      const isMeant = (entry: Entry) => entry.conversationId === change.from && isLiveEntry(entry);
      if (!entries.some(isMeant)) return record;
      const bound = entries.map((entry) => (isMeant(entry) ? { ...entry, conversationId: change.to } : entry));
      return { ...record, entries: bound };
    }
  }
}

/** What a storage holds, as far as it can be read. */
export function readRecord(value: unknown): OutboxRecord {
  const { entries, settled } = (typeof value === 'object' && value !== null ? value : {}) as Partial<OutboxRecord>;
  return {
    entries: Array.isArray(entries) ? entries.filter(isEntry) : [],
    settled: Array.isArray(settled) ? settled.filter(isSettled) : [],
  };
}

export function isLiveEntry({ failed }: Entry): boolean {
  return failed === undefined;
}

function has(list: readonly { readonly clientMessageId: string }[], clientMessageId: string): boolean {
  return list.some((one) => one.clientMessageId === clientMessageId);
}

function isSettled(value: unknown): value is Settled {
  const settled = value as Partial<Settled> | null;
  return (
    typeof settled === 'object' &&
    typeof settled?.clientMessageId === 'string' &&
    typeof settled.conversationId === 'string' &&
    typeof settled.seq === 'number' &&
    typeof settled.at === 'number'
  );
}
