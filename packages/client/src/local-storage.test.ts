import { expect, it } from '@jest/globals';
import { createLocalStorage, type KeyValueStore } from './local-storage.ts';
import type { Entry } from './machine/entry.ts';
import type { OutboxChange } from './machine/outbox-record.ts';
import type { ClientStorage } from './storage.ts';

function fakeStore(): KeyValueStore & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
const entry = (clientMessageId: string): Entry => ({
  clientMessageId,
  conversationId: 'c',
  at: 1,
  command: { kind: 'send', text: 'hi', fileIds: [] },
});
const add = (id: string): OutboxChange => ({ kind: 'add', entry: entry(id) });
const settle = (id: string): OutboxChange => ({
  ...{ kind: 'settle', clientMessageId: id, conversationId: 'c', seq: 1, at: 1 },
});

/** What the outbox holds after the changes, as its client is told. */
function outboxOf({ outbox }: ClientStorage, ...changes: OutboxChange[]): readonly Entry[] {
  let entries: readonly Entry[] = [];
  const opened = outbox.open({
    changed: (record) => {
      entries = record.entries;
    },
    led: () => {},
  });
  if (changes.length > 0) opened.change(changes);
  return entries;
}

it('keeps outbox and token for the next page', async () => {
  const store = fakeStore();
  outboxOf(createLocalStorage('s', store), add('a'));
  await createLocalStorage('s', store).token.save({ token: 't', expiresAt: 5 });
  expect(outboxOf(createLocalStorage('s', store))).toEqual([entry('a')]);
  expect(await createLocalStorage('s', store).token.load()).toEqual({ token: 't', expiresAt: 5 });
  expect(outboxOf(createLocalStorage('other', store))).toEqual([]);
});

it('does not lose what another tab is sending', () => {
  const store = fakeStore();
  const [one, two] = [createLocalStorage('s', store), createLocalStorage('s', store)];
  outboxOf(one, add('a'));
  outboxOf(two, add('b'));
  outboxOf(one, settle('a'));
  expect(outboxOf(createLocalStorage('s', store))).toEqual([entry('b')]);
});

it('gives its one client the lead', () => {
  const led: boolean[] = [];
  const opened = createLocalStorage('s', fakeStore()).outbox.open({ changed() {}, led: (is) => led.push(is) });
  expect(led).toEqual([]);
  opened.seekLead();
  expect(led).toEqual([true]);
});

it('reads what it did not write, or may not read, as empty', async () => {
  const store = fakeStore();
  store.items.set(
    'parley:s:outbox',
    '[{"clientMessageId":1},null,{"clientMessageId":"x","command":{"kind":"toString"}}]',
  );
  store.items.set('parley:s:token', '{');
  const storage = createLocalStorage('s', store);
  expect(outboxOf(storage)).toEqual([]);
  expect(await storage.token.load()).toBeUndefined();
  const forbidden = () => {
    throw new Error('forbidden');
  };
  const closed = createLocalStorage('s', { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
  expect(outboxOf(closed, add('a'))).toEqual([entry('a')]);
  expect(outboxOf(createLocalStorage('s', store))).toEqual([]);
});
