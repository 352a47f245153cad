import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { type Clock, systemClock } from '@parley/flow';
import { IDBFactory } from 'fake-indexeddb';
import type { Entry } from '../machine/entry.ts';
import type { OutboxChange, OutboxRecord } from '../machine/outbox-record.ts';
import type { ClientStorage } from '../storage.ts';
import { type BrowserParts, createBrowserStorage } from './browser-storage.ts';

const text = (id: string): Entry => ({
  clientMessageId: id,
  conversationId: 'c',
  at: 1,
  command: { kind: 'send', text: id, fileIds: [] },
});
const add = (id: string): OutboxChange => ({ kind: 'add', entry: text(id) });
const settle = (id: string): OutboxChange => ({
  ...{ kind: 'settle', clientMessageId: id, conversationId: 'c', seq: 1, at: 1 },
});

/** A `localStorage` whose writes the other windows of the same browser hear of. */
class FakeBrowser {
  readonly indexedDB = new IDBFactory();
  readonly items = new Map<string, string>();
  readonly channels: BroadcastChannel[] = [];
  readonly locks = new FakeLocks();

  window(without: Partial<Record<keyof BrowserParts, undefined>> = {}): BrowserParts {
    const { items, channels } = this;
    const localStorage = {
      get length() {
        return items.size;
      },
      key: (index: number) => [...items.keys()][index] ?? null,
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    } as unknown as Storage;
    const Channel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        channels.push(this);
      }
    };
    return {
      indexedDB: this.indexedDB,
      localStorage,
      BroadcastChannel: Channel,
      navigator: { locks: this.locks as unknown as LockManager },
      addEventListener() {},
      ...without,
    };
  }
}

/** One lock: held until its callback's promise is over, queued, stolen. */
class FakeLocks {
  #holder: { reject(error: Error): void } | undefined;
  readonly #waiting: (() => void)[] = [];

  request(_name: string, options: LockOptions, run: () => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const grant = () => {
        const holder = { reject };
        this.#holder = holder;
        void Promise.resolve(run()).then((result) => {
          if (this.#holder !== holder) return;
          this.#holder = undefined;
          resolve(result);
          this.#waiting.shift()?.();
        });
      };
      if (options.steal) {
        this.#holder?.reject(new Error('stolen'));
        grant();
      } else if (this.#holder === undefined) grant();
      else this.#waiting.push(grant);
    });
  }
}

interface Tab {
  readonly change: (...changes: OutboxChange[]) => void;
  readonly seek: () => void;
  readonly seize: () => void;
  readonly leave: () => void;
  record: OutboxRecord;
  done: number;
  isLeader: boolean;
}

function openTab({ outbox }: ClientStorage): Tab {
  const told = { record: { entries: [], settled: [] } as OutboxRecord, done: 0, isLeader: false };
  const opened = outbox.open({
    changed(record, done) {
      told.record = record;
      told.done += done;
    },
    led(isLeader) {
      told.isLeader = isLeader;
    },
  });
  return Object.assign(told, {
    change: (...changes: OutboxChange[]) => opened.change(changes),
    seek: () => opened.seekLead(),
    seize: () => opened.seizeLead(),
    leave: () => opened.leaveLead(),
  });
}

const idsIn = ({ record }: Tab) => record.entries.map(({ clientMessageId }) => clientMessageId);

async function until(isSo: () => boolean): Promise<void> {
  const startedAt = performance.now();
  while (!isSo()) {
    if (performance.now() - startedAt > 10_000) throw new Error('it never came to that');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});
afterEach(() => {
  for (const channel of browser.channels) channel.close();
});

it('shows every tab the same outbox in one order', async () => {
  const [one, two] = [browser.window(), browser.window()].map((window) => openTab(createBrowserStorage('s', window)));
  if (one === undefined || two === undefined) throw new Error('no tabs');
  one.change(add('a'), add('b'));
  two.change(add('c'));
  await until(() => idsIn(one).length === 3 && idsIn(two).length === 3);
  expect(idsIn(two)).toEqual(idsIn(one));
  expect(idsIn(one).filter((id) => id !== 'c')).toEqual(['a', 'b']);
  expect([one.done, two.done]).toEqual([2, 1]);
  two.change(settle('a'));
  await until(() => !idsIn(one).includes('a'));
  expect(one.record.settled).toMatchObject([{ clientMessageId: 'a', seq: 1 }]);
});

it('finds what another page has stored, and what it had no time to store', async () => {
  const before = openTab(createBrowserStorage('s', browser.window()));
  before.change(add('a'));
  await until(() => before.done === 1);
  // A page that ends now: the tray has it, and the store never gets it.
  const silent = { open: () => ({}) } as unknown as IDBFactory;
  const ended = openTab(createBrowserStorage('s', { ...browser.window(), indexedDB: silent }));
  ended.change(add('b'), add('c'));
  const after = openTab(createBrowserStorage('s', browser.window()));
  await until(() => idsIn(after).length === 3);
  expect(idsIn(after)).toEqual(['a', 'b', 'c']);
  expect([...browser.items.keys()].filter((key) => key.includes('tray'))).toEqual([]);
  expect(openTab(createBrowserStorage('other', browser.window())).record.entries).toEqual([]);
});

it('does not bring back from the tray what is settled', async () => {
  const tab = openTab(createBrowserStorage('s', browser.window()));
  tab.change(add('a'), settle('a'));
  await until(() => tab.done === 2);
  browser.items.set('parley:s:tray:1:a', JSON.stringify(text('a')));
  tab.change(add('b'));
  await until(() => tab.done === 3);
  expect(idsIn(tab)).toEqual(['b']);
  expect([...browser.items.keys()]).toEqual([]);
});

it('takes over the outbox and the token that an older version kept in localStorage', async () => {
  browser.items.set('parley:s:outbox', JSON.stringify([text('a'), text('b')]));
  browser.items.set('parley:s:token', JSON.stringify({ token: 't', expiresAt: 5 }));
  const storage = createBrowserStorage('s', browser.window());
  const tab = openTab(storage);
  await until(() => idsIn(tab).length === 2);
  expect(browser.items.has('parley:s:outbox')).toBe(false);
  expect(await storage.token.load()).toEqual({ token: 't', expiresAt: 5 });
});

it('keeps the token in both places and believes the younger', async () => {
  await createBrowserStorage('s', browser.window()).token.save({ token: 'old', expiresAt: 5 });
  browser.items.clear();
  const storage = createBrowserStorage('s', browser.window());
  expect(await storage.token.load()).toEqual({ token: 'old', expiresAt: 5 });
  browser.items.set('parley:s:token', JSON.stringify({ token: 'new', expiresAt: 6 }));
  expect(await storage.token.load()).toEqual({ token: 'new', expiresAt: 6 });
});

it('gives the lead to one tab, to the next when that leaves, and to one that seizes it', async () => {
  const [one, two] = [browser.window(), browser.window()].map((window) => openTab(createBrowserStorage('s', window)));
  if (one === undefined || two === undefined) throw new Error('no tabs');
  one.seek();
  two.seek();
  await until(() => one.isLeader);
  expect(two.isLeader).toBe(false);
  two.seize();
  await until(() => two.isLeader && !one.isLeader);
  two.leave();
  await until(() => one.isLeader);
});

it('lets every tab send where there are no locks', async () => {
  const tabs = [1, 2].map(() => openTab(createBrowserStorage('s', browser.window({ navigator: undefined }))));
  for (const tab of tabs) tab.seek();
  expect(tabs.map(({ isLeader }) => isLeader)).toEqual([true, true]);
});

it('lets every tab send where the browser has locks and gives none', async () => {
  const locks = { request: jest.fn(async () => Promise.reject(new DOMException('no', 'SecurityError'))) };
  const window = browser.window({ navigator: undefined });
  const parts = { ...window, navigator: { locks: locks as unknown as LockManager } };
  const tab = openTab(createBrowserStorage('s', parts));
  tab.seek();
  await until(() => tab.isLeader);
  // A page that asked again and again would do nothing else.
  expect(locks.request).toHaveBeenCalledTimes(1);
});

it('goes on in memory when the database keeps failing, and sends itself', async () => {
  const broken = { open: () => Object.assign({}, { error: new Error('no') }) } as unknown as IDBFactory;
  const failing = {
    open(...given: Parameters<IDBFactory['open']>) {
      const request = broken.open(...given);
      setImmediate(() => request.onerror?.(new Event('error')));
      return request;
    },
  } as unknown as IDBFactory;
  const clock: Clock = {
    ...systemClock,
    after: (delayMs, run) => systemClock.after(delayMs < 4_000 ? 0 : delayMs, run),
  };
  const storage = createBrowserStorage('s', { ...browser.window(), indexedDB: failing }, clock);
  const tab = openTab(storage);
  tab.seek();
  tab.change(add('a'), add('b'));
  await until(() => tab.done === 2);
  tab.change(settle('a'));
  await until(() => tab.done === 3);
  expect(idsIn(tab)).toEqual(['b']);
  expect(tab.isLeader).toBe(true);
  await storage.token.save({ token: 't', expiresAt: 5 });
  expect(await storage.token.load()).toEqual({ token: 't', expiresAt: 5 });
  // What is still in it the next page finds.
  expect([...browser.items.keys()].filter((key) => key.includes('tray')).map((key) => key.at(-1))).toEqual(['b']);
});

it('finds what is stored when the database was only slow to open', async () => {
  const before = openTab(createBrowserStorage('s', browser.window()));
  before.change(add('a'));
  await until(() => before.done === 1);
  let opened = 0;
  const slow = {
    open(...given: Parameters<IDBFactory['open']>) {
      opened += 1;
      return opened === 1 ? ({} as IDBOpenDBRequest) : browser.indexedDB.open(...given);
    },
  } as unknown as IDBFactory;
  // Only the first wait is cut short.
  const clock: Clock = {
    ...systemClock,
    after: (delayMs, run) => systemClock.after(opened === 0 ? 20 : delayMs < 4_000 ? 0 : delayMs, run),
  };
  const tab = openTab(createBrowserStorage('s', { ...browser.window(), indexedDB: slow }, clock));
  await until(() => idsIn(tab).length === 1);
  expect(idsIn(tab)).toEqual(['a']);
});

it('does without whatever the browser forbids', async () => {
  const forbidden = jest.fn(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const parts = Object.defineProperties({ addEventListener() {} } as unknown as BrowserParts, {
    indexedDB: { get: forbidden },
    localStorage: { get: forbidden },
  });
  const tab = openTab(createBrowserStorage('s', parts));
  tab.seek();
  tab.change(add('a'));
  expect(idsIn(tab)).toEqual(['a']);
  expect(tab.isLeader).toBe(true);
  expect(forbidden).toHaveBeenCalledTimes(2);
});
