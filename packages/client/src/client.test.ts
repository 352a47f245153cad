import { expect, it } from '@jest/globals';
import type { Clock, Timer } from '@parley/flow';
import { type ClientOptions, createClient } from './client.ts';
import { MAX_ENTRIES } from './machine/outbox.ts';
import { createMemoryStorage } from './memory-storage.ts';
import type { SocketListener } from './socket.ts';

/** A clock whose timers run when told to. */
function manualClock(): Clock & { advance(byMs: number): void } {
  let nowMs = 0;
  const planned = new Set<{ atMs: number; run: () => void }>();
  return {
    now: () => nowMs,
    wallNow: () => 1_000_000 + nowMs,
    after(delayMs, run) {
      const timer = { atMs: nowMs + delayMs, run };
      planned.add(timer);
      return timer as unknown as Timer;
    },
    every: () => {
      throw new Error('not used');
    },
    clear: (timer) => void planned.delete(timer as unknown as { atMs: number; run: () => void }),
    advance(byMs) {
      const endMs = nowMs + byMs;
      for (;;) {
        const due = [...planned].filter(({ atMs }) => atMs <= endMs).sort((one, other) => one.atMs - other.atMs)[0];
        if (due === undefined) break;
        planned.delete(due);
        nowMs = due.atMs;
        due.run();
      }
      nowMs = endMs;
    },
  };
}

function setUp(more: Partial<ClientOptions> = {}) {
  const clock = manualClock();
  const sockets: { listener: SocketListener; sent: unknown[]; url: string; isClosed: boolean }[] = [];
  const requests: { authorization: string | undefined }[] = [];
  const storage = createMemoryStorage();
  let ids = 0;
  const client = createClient({
    url: 'http://gateway.test:8080',
    siteKey: 'demo',
    clock,
    storage,
    random: () => 0.5,
    newId: () => `id-${++ids}`,
    socket(url, _subprotocol, listener) {
      const socket = { listener, sent: [] as unknown[], url, isClosed: false };
      sockets.push(socket);
      return {
        send: (data) => socket.sent.push(JSON.parse(data as string)),
        close: () => {
          socket.isClosed = true;
        },
      };
    },
    async fetch(_url, init) {
      requests.push({ authorization: new Headers(init?.headers).get('authorization') ?? undefined });
      return Response.json({ visitorId: 'v', token: `t${requests.length}`, expiresAt: 90_000_000 }, { status: 201 });
    },
    ...more,
  });
  const welcome = (more: object = {}) =>
    JSON.stringify({ welcome: { conversationId: 'c', epoch: 'e', owner: 'ai', heartbeatMs: 25_000, ...more } });
  return { client, clock, sockets, requests, storage, welcome };
}

/** Lets promises that are already settled run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function connected(more: Partial<ClientOptions> = {}) {
  const world = setUp(more);
  world.client.connect();
  await settled();
  const [socket] = world.sockets;
  if (socket === undefined) throw new Error('no socket was opened');
  socket.listener.opened();
  socket.listener.received(world.welcome());
  return { ...world, socket };
}

it('signs in, connects, greets and is synced', async () => {
  const { client, socket, storage } = await connected();
  expect(socket.url).toBe('ws://gateway.test:8080/v1/ws');
  expect(socket.sent).toEqual([{ hello: { token: 't1', conversationId: '' } }]);
  expect(client.state).toMatchObject({ connection: 'synced', conversationId: 'c', owner: 'ai' });
  expect(await storage.token.load()).toEqual({ token: 't1', expiresAt: 90_000_000 });
});

it('shows a message as sending, then sent, then as the event, under one key', async () => {
  const { client, socket } = await connected();
  const { clientMessageId } = client.send('hello');
  const shown = () => client.state.items.map((item) => [item.key, item.kind === 'pending' ? item.status : 'event']);
  expect(shown()).toEqual([[clientMessageId, 'sending']]);
  socket.listener.received(JSON.stringify({ sent: { clientMessageId, seq: 1, at: 5 } }));
  expect(shown()).toEqual([[clientMessageId, 'sent']]);
  const author = { kind: 'VISITOR' };
  socket.listener.received(
    JSON.stringify({ event: { conversationId: 'c', seq: 1, clientMessageId, author, message: { text: 'hello' } } }),
  );
  expect(shown()).toEqual([[clientMessageId, 'event']]);
  expect(client.state.openTurnId).toBe('c-0-0');
});

it('tells listeners of changes only, until they leave', async () => {
  const { client, socket } = await connected();
  const seen: string[] = [];
  const leave = client.subscribe(({ owner }) => seen.push(owner));
  socket.listener.received('{"ping":{"headSeq":0}}');
  expect(seen).toEqual([]);
  client.send('a');
  leave();
  client.send('b');
  expect(seen).toEqual(['ai']);
});

it('comes back after a lost connection and sends what is unanswered again', async () => {
  const { client, clock, socket, sockets, requests } = await connected();
  const { clientMessageId } = client.send('hello');
  socket.listener.closed(1006);
  expect(client.state.connection).toBe('reconnecting');
  clock.advance(2_000);
  await settled();
  const next = sockets[1];
  next?.listener.opened();
  next?.listener.received(JSON.stringify({ welcome: { conversationId: 'c', epoch: 'e', owner: 'ai' } }));
  expect(next?.sent).toMatchObject([{ hello: { conversationId: 'c' } }, { send: { clientMessageId } }]);
  // The token is good for hours: nobody was asked for another.
  expect(requests).toHaveLength(1);
});

it('takes nothing more from a socket it has left', async () => {
  const { client, socket } = await connected();
  client.close();
  expect(socket.isClosed).toBe(true);
  socket.listener.received('{"event":{"conversationId":"c","seq":1,"message":{"text":"late"}}}');
  socket.listener.closed(1006);
  expect(client.state).toMatchObject({ connection: 'stopped', stopReason: 'closed', items: [] });
});

it('leaves a connection that speaks gibberish', async () => {
  const { client, socket } = await connected();
  socket.listener.received('{');
  expect(socket.isClosed).toBe(true);
  expect(client.state.connection).toBe('reconnecting');
});

it('renews a token that is about to expire with itself as proof', async () => {
  const world = setUp();
  await world.storage.token.save({ token: 'old', expiresAt: 1_000_000 + 59 * 60_000 });
  world.client.connect();
  await settled();
  expect(world.requests).toEqual([{ authorization: 'Bearer old' }]);
});

it('becomes a new visitor when its old token is not accepted any more', async () => {
  const asked: (string | null)[] = [];
  const world = setUp({
    async fetch(_url, init) {
      const proof = new Headers(init?.headers).get('authorization');
      asked.push(proof);
      if (proof !== null) return Response.json({ code: 'unauthorized' }, { status: 401 });
      return Response.json({ token: 'new', expiresAt: 90_000_000 }, { status: 201 });
    },
  });
  await world.storage.token.save({ token: 'ancient', expiresAt: 1 });
  world.client.connect();
  await settled();
  expect(asked).toEqual(['Bearer ancient', null]);
  expect(world.sockets).toHaveLength(1);
});

it('stops when the site is refused, and tries again when the gateway is only away', async () => {
  const refused = setUp({ fetch: async () => Response.json({ code: 'unknown_site' }, { status: 404 }) });
  refused.client.connect();
  await settled();
  expect(refused.client.state).toMatchObject({ connection: 'stopped', stopReason: 'unknown_site' });

  let calls = 0;
  const away = setUp({
    fetch: async () => {
      calls += 1;
      throw new TypeError('fetch failed');
    },
  });
  away.client.connect();
  await settled();
  away.clock.advance(1_000);
  await settled();
  expect(calls).toBe(2);
});

it.each([
  [408, 'request_late'],
  [425, ''],
  [429, 'rate_limited'],
  [503, 'unavailable'],
])('asks again when %d only means later', async (status, code) => {
  let calls = 0;
  const world = setUp({
    fetch: async () => {
      calls += 1;
      return calls === 1
        ? Response.json({ code }, { status })
        : Response.json({ token: 'mine', expiresAt: 90_000_000 }, { status: 201 });
    },
  });
  world.client.connect();
  await settled();
  expect([calls, world.client.state.stopReason]).toEqual([1, undefined]);
  world.clock.advance(1_000);
  await settled();
  expect(calls).toBe(2);
  expect(world.sockets).toHaveLength(1);
});

it('refuses a command it cannot keep', async () => {
  const { client } = setUp();
  for (let count = 0; count < MAX_ENTRIES; count++) client.send('x');
  expect(() => client.send('one more')).toThrow('outbox_full');
  expect(() => client.stop()).toThrow('no_open_turn');
});

it('takes no comment that would end every connection it is sent on', async () => {
  const { client } = await connected();
  expect(() => client.rate(5, 'x'.repeat(200_000))).toThrow('text_too_long');
  expect(() => client.rate(5, 'a\0b')).toThrow('invalid_text');
  expect(client.state.items).toEqual([]);
  client.rate(5);
  expect(client.state.items).toHaveLength(1);
});

it('survives a page that forbids the connection', async () => {
  const { client, clock } = setUp({
    socket: () => {
      throw new Error('blocked by policy');
    },
  });
  client.connect();
  await settled();
  expect(client.state.connection).toBe('connecting');
  clock.advance(5_000);
});
