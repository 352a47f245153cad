import type { Clock } from '@parley/flow';
import { isToken, readToken, writeToken } from '../local-storage.ts';
import type { TokenStorage, VisitorToken } from '../storage.ts';
import type { Database } from './indexed-db.ts';

export interface TokenParts {
  readonly database: Database;
  readonly local: Storage | undefined;
  readonly locks: LockManager | undefined;
  readonly clock: Clock;
}

/** Longer than a request takes: whoever still has the lock then is frozen. */
const LOCK_DEADLINE_MS = 15_000;

/** In both storages: `localStorage` reaches the disk late, and IndexedDB may fail. To lose it is to become a stranger. */
export function createTokenStorage(siteKey: string, { database, local, locks, clock }: TokenParts): TokenStorage {
  const place = { store: 'tokens', key: siteKey } as const;
  const update = (token?: VisitorToken) =>
    new Promise<unknown>((resolve) => {
      database.update(place, (stored) => ({ result: stored, put: token }), resolve);
    });
  return {
    async load() {
      const stored = await update();
      const older = local && readToken(local, siteKey);
      if (!isToken(stored)) return older;
      return older !== undefined && older.expiresAt > stored.expiresAt ? older : stored;
    },
    async save(token) {
      if (local !== undefined) writeToken(local, siteKey, token);
      await update(token);
    },
    ...(locks && { exclusively: (work) => alone(locks, `parley:${siteKey}:sign-in`, clock, work) }),
  };
}

async function alone<Result>(
  locks: LockManager,
  name: string,
  clock: Clock,
  work: () => Promise<Result>,
): Promise<Result> {
  const deadline = new AbortController();
  const timer = clock.after(LOCK_DEADLINE_MS, () => deadline.abort());
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
    return work();
  };
  try {
    return await locks.request(name, { signal: deadline.signal }, begin);
  } catch (error) {
    if (hasBegun) throw error;
    return await work();
  } finally {
    clock.clear(timer);
  }
}
