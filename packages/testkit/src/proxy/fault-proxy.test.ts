import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { MAX_HELD_BYTES } from './lane.ts';

let server: Server;
let proxy: FaultProxy;
/** The server's ends, in the order of arrival. */
let accepted: Socket[];
/** What the server got, over all its connections. */
let heard: Buffer[];
let heardBytes: number;
/** The server's errors and ends. */
let endings: string[];
const clients: Socket[] = [];

beforeEach(async () => {
  accepted = [];
  heard = [];
  heardBytes = 0;
  endings = [];
  server = createServer((socket) => {
    accepted.push(socket);
    socket.on('data', (bytes) => {
      heard.push(bytes as Buffer);
      heardBytes += bytes.length;
      socket.write(bytes); // an echo
    });
    socket.on('end', () => endings.push('end'));
    socket.on('error', (error: NodeJS.ErrnoException) => endings.push(String(error.code)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  proxy = await startFaultProxy({ target: { port: typeof address === 'object' && address ? address.port : 0 } });
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  for (const socket of accepted) socket.destroy();
  await proxy.stop();
  server.close();
});

const text = () => Buffer.concat(heard).toString('latin1');

/** Resolves with whether it was broken off. */
const closing = (socket: Socket) => new Promise<boolean>((resolve) => socket.once('close', resolve));

interface Dialled {
  readonly socket: Socket;
  received(): string;
  /** When each piece came, in milliseconds since the connection. */
  readonly arrivals: number[];
  readonly pieces: string[];
}

async function dial(): Promise<Dialled> {
  const socket = connect(proxy.port, '127.0.0.1');
  clients.push(socket);
  const pieces: string[] = [];
  const arrivals: number[] = [];
  await once(socket, 'connect');
  const startedAt = performance.now();
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    arrivals.push(performance.now() - startedAt);
    pieces.push(bytes.toString('latin1'));
  });
  return { socket, pieces, arrivals, received: () => pieces.join('') };
}

async function until(isSo: () => boolean, timeoutMs = 5_000): Promise<void> {
  const giveUpAt = performance.now() + timeoutMs;
  while (!isSo()) {
    if (performance.now() > giveUpAt) throw new Error('not in time');
    await delay(5);
  }
}

it('passes bytes, ends and resets on as they come', async () => {
  const { socket, received } = await dial();
  socket.write('hello');
  await until(() => received() === 'hello');
  socket.end();
  await until(() => endings.includes('end') && proxy.connections === 0);
  const second = await dial();
  second.socket.write('again');
  await until(() => second.received() === 'again');
  second.socket.resetAndDestroy();
  await until(() => endings.includes('ECONNRESET') && proxy.connections === 0);
});

it('breaks the client off when there is no server', async () => {
  server.close();
  const { socket } = await dial();
  expect(await closing(socket)).toBe(true);
});

it('latency: each way adds its own, and keeps the order', async () => {
  const toxic = proxy.add({ kind: 'latency', ms: 60, jitterMs: 30 }, 'up');
  const { socket, received, arrivals } = await dial();
  const sent = Array.from({ length: 30 }, (_, index) => `${index},`);
  for (const text of sent) socket.write(text);
  await until(() => received().length === sent.join('').length);
  expect(received()).toBe(sent.join(''));
  expect(arrivals[0]).toBeGreaterThan(29);
  expect(toxic.hits).toBeGreaterThan(0);
});

it('bandwidth: takes its time, and holds the sender back', async () => {
  const rate = 400_000;
  proxy.add({ kind: 'bandwidth', bytesPerSecond: rate }, 'up');
  const { socket } = await dial();
  const bytes = 8 * MAX_HELD_BYTES;
  const startedAt = performance.now();
  socket.write(Buffer.alloc(bytes, 'x'));
  await delay(250);
  expect(proxy.heldBytes).toBeGreaterThan(0);
  // The bound, and one read of a socket on top.
  expect(proxy.heldBytes).toBeLessThanOrEqual(MAX_HELD_BYTES + 64 * 1024);
  const passed = heardBytes;
  expect(passed).toBeGreaterThan(0);
  expect(passed).toBeLessThan((rate * (performance.now() - startedAt)) / 1_000 + 64 * 1024);
  proxy.clear();
  await until(() => heardBytes === bytes);
});

it('slicer: small pieces, apart', async () => {
  const toxic = proxy.add({ kind: 'slicer', bytes: 2, delayMs: 15 }, 'down');
  // Where this process stands still for a moment, two pieces are read as one: then once more.
  for (let attempts = 1; ; attempts++) {
    const { socket, received, pieces, arrivals } = await dial();
    socket.write('abcdef');
    await until(() => received() === 'abcdef');
    expect(toxic.hits).toBe(attempts);
    if (pieces.length < 3 && attempts < 10) continue;
    expect(pieces).toEqual(['ab', 'cd', 'ef']);
    expect((arrivals[2] ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThan(20);
    return;
  }
});

it('reset: for what is open and for who comes, until it is removed', async () => {
  const { socket } = await dial();
  socket.write('x');
  await until(() => heardBytes === 1);
  const closed = closing(socket);
  const toxic = proxy.add({ kind: 'reset' });
  expect(await closed).toBe(true);
  await until(() => endings.includes('ECONNRESET'));
  const refused = connect(proxy.port, '127.0.0.1').on('error', () => {}); // before or after it is connected
  clients.push(refused);
  expect(await closing(refused)).toBe(true);
  expect(toxic.hits).toBe(2);
  proxy.remove(toxic);
  const { socket: third, received } = await dial();
  third.write('back');
  await until(() => received() === 'back');
});

it('black hole: takes connections, passes nothing, and goes on when it heals, the end of a peer included', async () => {
  const { socket, received } = await dial();
  socket.write('before ');
  await until(() => received() === 'before ');
  const toxic = proxy.add({ kind: 'black-hole' });
  const during = await dial();
  socket.write('held');
  during.socket.end('new');
  await delay(100);
  expect([received(), text(), endings]).toEqual(['before ', 'before ', []]);
  expect(toxic.hits).toBeGreaterThan(0);
  proxy.remove(toxic);
  await until(() => received() === 'before held' && during.received() === 'new' && endings.includes('end'));
});

it('black hole: is bounded, and the sender waits', async () => {
  proxy.add({ kind: 'black-hole' }, 'up');
  const { socket } = await dial();
  const bytes = 64 * MAX_HELD_BYTES;
  socket.write(Buffer.alloc(bytes));
  await delay(150);
  expect(proxy.heldBytes).toBeGreaterThanOrEqual(MAX_HELD_BYTES);
  expect(proxy.heldBytes).toBeLessThanOrEqual(MAX_HELD_BYTES + 64 * 1024);
  expect(socket.writableLength).toBeGreaterThan(0);
  proxy.clear();
  await until(() => heardBytes === bytes);
});

it('half-open: one way is dead for good, the other lives, and nobody is told of an end', async () => {
  const { socket, received } = await dial();
  socket.write('before ');
  await until(() => received() === 'before ');
  const toxic = proxy.add({ kind: 'half-open' }, 'up');
  socket.write('lost');
  accepted[0]?.write('still here');
  await until(() => received() === 'before still here');
  proxy.remove(toxic);
  socket.end('lost, too');
  await delay(100);
  expect(text()).toBe('before ');
  expect(endings).toEqual([]);
  const fresh = await dial();
  fresh.socket.write('whole');
  await until(() => fresh.received() === 'whole');
  expect(toxic.hits).toBe(1);
});

it('half-open: forgets the connection when the other side gives it up', async () => {
  const { socket } = await dial();
  socket.write('x');
  await until(() => heardBytes === 1);
  proxy.add({ kind: 'half-open' }, 'up');
  socket.destroy();
  await delay(50);
  expect(proxy.connections).toBe(1);
  accepted[0]?.destroy();
  await until(() => proxy.connections === 0);
});

it('limit-data: passes so many bytes of a connection and closes it', async () => {
  const toxic = proxy.add({ kind: 'limit-data', bytes: 10 }, 'up');
  const { socket } = await dial();
  socket.write('0123456');
  await until(() => heardBytes === 7);
  socket.write('789ab');
  await closing(socket);
  await until(() => endings.length > 0);
  expect(text()).toBe('0123456789');
  expect(toxic.hits).toBe(1);
});
