import type { Command, Entry } from './machine/outbox.ts';
import type { ClientStorage, VisitorToken } from './storage.ts';

/** What is used of the browser's `localStorage`. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Keeps outbox and token of one site in `localStorage`, which all tabs of the origin share. A tab never removes an
 * entry it has not known: so the last tab to write does not lose what another one is sending.
 */
export function createLocalStorage(siteKey: string, store: KeyValueStore): ClientStorage {
  const outboxKey = `parley:${siteKey}:outbox`;
  const tokenKey = `parley:${siteKey}:token`;
  const known = new Set<string>();

  const readEntries = (): readonly Entry[] => {
    const stored = read(store, outboxKey);
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  };
  return {
    outbox: {
      async load() {
        const entries = readEntries();
        for (const entry of entries) known.add(entry.clientMessageId);
        return entries;
      },
      async save(entries) {
        const foreign = readEntries().filter((entry) => !known.has(entry.clientMessageId));
        for (const entry of entries) known.add(entry.clientMessageId);
        write(store, outboxKey, [...foreign, ...entries]);
      },
    },
    token: {
      async load() {
        const stored = read(store, tokenKey);
        return isToken(stored) ? stored : undefined;
      },
      async save(token) {
        write(store, tokenKey, token);
      },
    },
  };
}

function read(store: KeyValueStore, key: string): unknown {
  try {
    return JSON.parse(store.getItem(key) ?? 'null');
  } catch {
    return undefined; // Storage is forbidden here, or holds what we did not write: the same as nothing stored.
  }
}

function write(store: KeyValueStore, key: string, value: unknown): void {
  try {
    store.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden (private windows): the outbox goes on in memory.
  }
}

const commandKinds: { readonly [Kind in Command['kind']]: true } = {
  send: true,
  requestHuman: true,
  stopTurn: true,
  leave: true,
  rate: true,
};

function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null;
  return (
    typeof entry === 'object' &&
    typeof entry?.clientMessageId === 'string' &&
    typeof entry.conversationId === 'string' &&
    typeof entry.at === 'number' &&
    Object.hasOwn(commandKinds, entry.command?.kind ?? '')
  );
}

function isToken(value: unknown): value is VisitorToken {
  const token = value as Partial<VisitorToken> | null;
  return typeof token === 'object' && typeof token?.token === 'string' && typeof token.expiresAt === 'number';
}
