import { type Clock, systemClock } from '@parley/flow';
import { createLocalStorage } from '../local-storage.ts';
import { readRecord } from '../machine/outbox-record.ts';
import { createMemoryStorage } from '../memory-storage.ts';
import type { ClientStorage } from '../storage.ts';
import { createDatabase, type Database } from './indexed-db.ts';
import { createLocalStorageTray, noTray } from './local-storage-tray.ts';
import type { Bell, RecordStore } from './ports.ts';
import { createSharedOutbox } from './shared-outbox.ts';
import { createTokenStorage } from './token-storage.ts';
import { createWebLockElection } from './web-lock-election.ts';

/** What is used of a browser's window. Each part may be missing, or throw when it is looked at. */
export interface BrowserParts {
  readonly indexedDB?: IDBFactory;
  readonly localStorage?: Storage;
  readonly navigator?: { readonly locks?: LockManager };
  readonly BroadcastChannel?: typeof BroadcastChannel;
  addEventListener(type: 'storage', listener: (event: StorageEvent) => void): void;
}

/**
 * One outbox and one token for all tabs of the browser, in IndexedDB; Web Locks say which tab sends. Without locks
 * (plain http) every tab sends; without IndexedDB it is `localStorage` with an outbox a tab, without that memory.
 */
export function createBrowserStorage(siteKey: string, window: BrowserParts, clock: Clock = systemClock): ClientStorage {
  const local = look(() => window.localStorage);
  const factory = look(() => window.indexedDB);
  if (factory === undefined) return local === undefined ? createMemoryStorage() : createLocalStorage(siteKey, local);

  const database = createDatabase(factory, clock);
  const locks = look(() => window.navigator?.locks);
  const tray =
    local === undefined
      ? noTray
      : createLocalStorageTray(
          siteKey,
          { localStorage: local, addEventListener: window.addEventListener.bind(window) },
          clock.wallNow,
        );
  return {
    outbox: createSharedOutbox({
      store: recordStore(database, siteKey),
      bell: createBell(
        look(() => window.BroadcastChannel),
        `parley:${siteKey}`,
      ),
      tray,
      clock,
      election: locks && createWebLockElection(locks, `parley:${siteKey}:send`),
    }),
    token: createTokenStorage(siteKey, { database, local, locks, clock }),
  };
}

function recordStore(database: Database, key: string): RecordStore {
  return {
    transact: (update, done) =>
      database.update(
        { store: 'outboxes', key },
        (stored) => {
          const record = readRecord(stored);
          const result = update(record);
          return { result, put: result === record ? undefined : result };
        },
        done,
      ),
  };
}

function createBell(Channel: typeof BroadcastChannel | undefined, name: string): Bell {
  if (Channel === undefined) return { ring() {}, listen() {} };
  const channel = new Channel(name);
  return {
    ring: () => channel.postMessage(null),
    listen(run) {
      channel.onmessage = run;
    },
  };
}

function look<Part>(at: () => Part): Part | undefined {
  try {
    return at() ?? undefined;
  } catch {
    return undefined; // A sandboxed frame, or a browser told to store nothing.
  }
}
