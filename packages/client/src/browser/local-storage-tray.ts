import { outboxKey, readEntries } from '../local-storage.ts';
import { type Entry, isEntry } from '../machine/entry.ts';
import type { Tray } from './ports.ts';

export interface TrayWindow {
  readonly localStorage: Storage;
  addEventListener(type: 'storage', listener: (event: StorageEvent) => void): void;
}

/**
 * `localStorage` is written before the call returns. One key an entry, since it has no transactions. Also what a version
 * that kept its outbox there has left.
 */
export function createLocalStorageTray(siteKey: string, window: TrayWindow, clockMs: () => number): Tray {
  const store = window.localStorage;
  const prefix = `parley:${siteKey}:tray:`;
  const olderKey = outboxKey(siteKey);
  let lastMs = 0;
  return {
    put(entry) {
      // Keys are read in the order of their text.
      lastMs = Math.max(clockMs(), lastMs + 1);
      attempt(() => store.setItem(`${prefix}${lastMs}:${entry.clientMessageId}`, JSON.stringify(entry)));
    },
    entries() {
      const trayed = keysOf(store, prefix).flatMap((key) => readEntry(store, key) ?? []);
      return [...readEntries(store, olderKey), ...trayed];
    },
    remove(entries) {
      if (entries.length === 0) return;
      const ids = new Set(entries.map(({ clientMessageId }) => clientMessageId));
      for (const key of keysOf(store, prefix)) {
        if (ids.has(key.slice(key.lastIndexOf(':') + 1))) attempt(() => store.removeItem(key));
      }
      attempt(() => store.removeItem(olderKey));
    },
    listen(run) {
      window.addEventListener('storage', ({ key, newValue }) => {
        if (newValue !== null && key?.startsWith(prefix)) run();
      });
    },
  };
}

/** For browsers that forbid it: what is closed before the store has it is lost. */
export const noTray: Tray = { put() {}, entries: () => [], remove() {}, listen() {} };

function keysOf(store: Storage, prefix: string): readonly string[] {
  const keys: string[] = [];
  attempt(() => {
    for (let index = 0; index < store.length; index++) {
      const key = store.key(index);
      if (key?.startsWith(prefix)) keys.push(key);
    }
  });
  return keys.sort();
}

function readEntry(store: Storage, key: string): Entry | undefined {
  let entry: unknown;
  attempt(() => {
    entry = JSON.parse(store.getItem(key) ?? 'null');
  });
  return isEntry(entry) ? entry : undefined;
}

/** Full, or forbidden meanwhile: the store has the entry a moment later anyway. */
function attempt(run: () => void): void {
  try {
    run();
  } catch {
    // Nothing to do about it; see above.
  }
}
