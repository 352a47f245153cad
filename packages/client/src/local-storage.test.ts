import { expect, it } from '@jest/globals';
import { createLocalStorage, type KeyValueStore } from './local-storage.ts';
import type { Entry } from './machine/outbox.ts';

function fakeStore(): KeyValueStore & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return { items, getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}
const entry = (clientMessageId: string): Entry => ({
  clientMessageId,
  conversationId: 'c',
  at: 1,
  command: { kind: 'send', text: 'hi', fileIds: [] },
});

it('keeps outbox and token for the next page', async () => {
  const store = fakeStore();
  await createLocalStorage('s', store).outbox.save([entry('a')]);
  await createLocalStorage('s', store).token.save({ token: 't', expiresAt: 5 });
  expect(await createLocalStorage('s', store).outbox.load()).toEqual([entry('a')]);
  expect(await createLocalStorage('s', store).token.load()).toEqual({ token: 't', expiresAt: 5 });
  expect(await createLocalStorage('other', store).outbox.load()).toEqual([]);
});

it('does not lose what another tab is sending', async () => {
  const store = fakeStore();
  const [one, two] = [createLocalStorage('s', store), createLocalStorage('s', store)];
  await one.outbox.save([entry('a')]);
  await two.outbox.save([entry('b')]);
  await one.outbox.save([]);
  expect(await createLocalStorage('s', store).outbox.load()).toEqual([entry('b')]);
});

it('reads what it did not write, or may not read, as empty', async () => {
  const store = fakeStore();
  store.items.set(
    'parley:s:outbox',
    '[{"clientMessageId":1},null,{"clientMessageId":"x","command":{"kind":"toString"}}]',
  );
  store.items.set('parley:s:token', '{');
  const storage = createLocalStorage('s', store);
  expect(await storage.outbox.load()).toEqual([]);
  expect(await storage.token.load()).toBeUndefined();
  const forbidden = () => {
    throw new Error('forbidden');
  };
  const closed = createLocalStorage('s', { getItem: forbidden, setItem: forbidden });
  await closed.outbox.save([entry('a')]);
  expect(await closed.outbox.load()).toEqual([]);
});
