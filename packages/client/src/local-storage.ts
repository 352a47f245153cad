import { type Entry, isEntry } from './machine/entry.ts';
import { createPrivateOutbox } from './memory-storage.ts';
import type { ClientStorage, VisitorToken } from './storage.ts';

/** What is used of the browser's `localStorage`. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps outbox and token of one site in `localStorage`, for browsers without anything better. It knows no transactions,
 * so tabs share the token only: each has an outbox of its own, begins with what it finds, and never removes an entry it
 * has not known.
 */
export function createLocalStorage(siteKey: string, store: KeyValueStore): ClientStorage {
  const key = outboxKey(siteKey);
  const found = readEntries(store, key);
  const known = new Set(found.map(({ clientMessageId }) => clientMessageId));
  return {
    outbox: createPrivateOutbox({ entries: found, settled: [] }, ({ entries }) => {
      const foreign = readEntries(store, key).filter(({ clientMessageId }) => !known.has(clientMessageId));
      for (const { clientMessageId } of entries) known.add(clientMessageId);
      write(store, key, [...foreign, ...entries]);
    }),
    token: {
      load: async () => readToken(store, siteKey),
      save: async (token) => writeToken(store, siteKey, token),
    },
  };
}

export function outboxKey(siteKey: string): string {
  return `parley:${siteKey}:outbox`;
}

function tokenKey(siteKey: string): string {
  return `parley:${siteKey}:token`;
}

/** In outbox order; empty when nothing is stored or it cannot be read. */
export function readEntries(store: KeyValueStore, key: string): readonly Entry[] {
  const stored = read(store, key);
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

export function readToken(store: KeyValueStore, siteKey: string): VisitorToken | undefined {
  const stored = read(store, tokenKey(siteKey));
  return isToken(stored) ? stored : undefined;
}

export function writeToken(store: KeyValueStore, siteKey: string, token: VisitorToken): void {
  write(store, tokenKey(siteKey), token);
}

export function read(store: KeyValueStore, key: string): unknown {
  try {
    return JSON.parse(store.getItem(key) ?? 'null');
  } catch {
    return undefined; // Storage is forbidden here, or holds what we did not write: the same as nothing stored.
  }
}

export function write(store: KeyValueStore, key: string, value: unknown): void {
  try {
    store.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden (private windows): the outbox goes on in memory.
  }
}

export function isToken(value: unknown): value is VisitorToken {
  const token = value as Partial<VisitorToken> | null;
  return typeof token === 'object' && typeof token?.token === 'string' && typeof token.expiresAt === 'number';
}
