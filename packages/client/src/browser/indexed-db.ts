import type { Clock } from '@parley/flow';

export interface Database {
  /**
   * One read-write transaction on one key. `update` gets what is stored (undefined: nothing). `done` is called once: with
   * the result of `update` when what it had written is on the disk, or with undefined when the transaction failed or took
   * longer than {@link DEADLINE_MS} (it may still happen then).
   */
  update<Result>(
    place: Place,
    update: (stored: unknown) => Update<Result>,
    done: (result: Result | undefined) => void,
  ): void;
}

export interface Update<Result> {
  readonly result: Result;
  /** Undefined: what is stored stays. */
  readonly put: unknown;
}

export interface Place {
  readonly store: (typeof stores)[number];
  readonly key: string;
}

const NAME = 'parley';
const VERSION = 1;
const stores = ['outboxes', 'tokens'] as const;
/** Opening after a crash takes a while; and browsers have had days on which a database never answered. */
const DEADLINE_MS = 5_000;

/** The only door to IndexedDB. Opens at the first use, and again after the browser has closed it. */
export function createDatabase(factory: IDBFactory, clock: Clock): Database {
  let opening: Promise<IDBDatabase> | undefined;
  const opened = () => {
    opening ??= open(factory, () => {
      opening = undefined;
    });
    return opening;
  };
  return {
    update<Result>(place: Place, update: (stored: unknown) => Update<Result>, done: (result?: Result) => void) {
      let isDone = false;
      const finish = (result?: Result) => {
        if (isDone) return;
        isDone = true;
        clock.clear(deadline);
        done(result);
      };
      const deadline = clock.after(DEADLINE_MS, () => {
        // Whatever it hangs on: the next one begins anew.
        opening = undefined;
        finish();
      });
      opened().then(
        (database) => {
          try {
            transact(database, place, update, finish);
          } catch {
            // It was closed meanwhile.
            opening = undefined;
            finish();
          }
        },
        () => finish(),
      );
    },
  };
}

function transact<Result>(
  database: IDBDatabase,
  { store, key }: Place,
  update: (stored: unknown) => Update<Result>,
  finish: (result?: Result) => void,
): void {
  // Strict: on the disk, not only with the system, before it is called done.
  const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
  const table = transaction.objectStore(store);
  const read = table.get(key);
  let result: Result | undefined;
  read.onsuccess = () => {
    const updated = update(read.result);
    if (updated.put !== undefined) table.put(updated.put, key);
    result = updated.result;
    transaction.commit();
  };
  transaction.oncomplete = () => finish(result);
  transaction.onabort = () => finish();
}

function open(factory: IDBFactory, onClosed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(NAME, VERSION);
    const fail = () => {
      onClosed();
      reject(request.error ?? new Error('blocked'));
    };
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    request.onerror = fail;
    request.onblocked = fail;
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = onClosed;
      // A later version in another tab wants to change it.
      database.onversionchange = () => {
        onClosed();
        database.close();
      };
      resolve(database);
    };
  });
}
