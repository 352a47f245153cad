import { connect as connectTcp, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@parley/contract';
import { MAX_HOLDERS } from './adapters/conversations/conversation-hub.ts';
import type { TestClient } from './adapters/websocket/test-client.suite.ts';
import { GatewayBench } from './gateway-bench.suite.ts';

let bench: GatewayBench;
const binary = { subprotocol: 'parley.v1' };

beforeEach(async () => {
  bench = new GatewayBench();
  await bench.start();
});

// Whatever a client did, the gateway still serves the next one.
afterEach(async () => {
  await bench.chat();
  await bench.stop();
});

async function expectClosed(client: TestClient, closeCode: number, code: string): Promise<void> {
  expect(await client.closed).toBe(closeCode);
  expect(client.all('error').map((error) => error.code)).toEqual([code]);
}

describe('an upgrade', () => {
  const refused = (status: number) => expect.objectContaining({ status });

  it.each([
    ['no subprotocol', [], 400],
    ['a subprotocol of another kind', ['parley.v2', 'chat'], 400],
  ])('with %s is refused', async (_name, subprotocol, status) => {
    await expect(bench.connect({ subprotocol }).opened).rejects.toEqual(refused(status));
  });

  it('from a foreign page is refused', async () => {
    const headers = { origin: 'https://evil.example' };
    await expect(bench.connect({ headers }).opened).rejects.toEqual(refused(403));
  });

  it('at another path is refused', async () => {
    const status = await rawUpgrade('/v1/other');
    expect(status).toContain('404');
  });

  it('beyond the bound is refused with a time to come back', async () => {
    await bench.start({ config: { maxConnections: 1 } });
    const first = bench.connect();
    await first.opened;
    const error = await bench.connect().opened.catch((reason) => reason);
    expect(error).toMatchObject({ status: 503, headers: { 'retry-after': expect.stringMatching(/^([1-9]|10)$/) } });
    first.socket.terminate();
    await first.closed;
    await gone();
  });
});

describe('a hello', () => {
  it('that does not come in time closes with 4108', async () => {
    await bench.start({ tunables: { helloTimeoutMs: 60 } });
    await expectClosed(bench.connect(), 4108, 'hello_late');
  });

  it.each([
    ['no token', () => '', 'unauthorized'],
    ['nonsense for a token', () => 'a.b.c', 'unauthorized'],
    ['a megabyte of token', () => 'a'.repeat(60_000), 'unauthorized'],
    ['a token of an unknown key', () => bench.token({ keys: `k1:${'x'.repeat(32)}` }), 'unauthorized'],
    ['a token of an unknown kid', () => bench.token({ keys: `k9:${'s'.repeat(32)}` }), 'unauthorized'],
    ['a token of an unknown site', () => bench.token({ siteId: 'gone' }), 'unauthorized'],
    ['a token of an unknown tenant', () => bench.token({ tenantId: 'rival' }), 'unauthorized'],
    ['a token without signature', unsigned, 'unauthorized'],
    ['an expired token', () => bench.token({ lifetimeMs: -1_000 }), 'token_expired'],
    [
      "a token of a site that does not allow this client's origin",
      () => bench.token({ siteId: 'shop' }),
      'origin_not_allowed',
    ],
  ])('with %s closes with 4003', async (_name, token, code) => {
    const client = bench.connect();
    await client.opened;
    client.send({ hello: { token: await token() } });
    await expectClosed(client, 4003, code);
  });

  it('with a token of one site on the page of another closes with 4003', async () => {
    const client = bench.connect({ headers: { origin: 'https://other.example' } });
    await client.opened;
    client.send({ hello: { token: await bench.token({ siteId: 'shop' }) } });
    await expectClosed(client, 4003, 'origin_not_allowed');
  });

  it.each([
    ["another visitor's conversation", async () => (await bench.chat()).welcome.conversationId],
    ['a conversation that does not exist', async () => newId()],
    ['a dot', async () => 'a.b'],
    ['a star', async () => '*'],
    ['a greater-than sign', async () => '>'],
    ['a space', async () => 'a b'],
  ])('for %s closes with 4003', async (_name, conversationId) => {
    const client = bench.connect();
    await client.opened;
    client.send({ hello: { token: await bench.token(), conversationId: await conversationId() } });
    await expectClosed(client, 4003, 'forbidden');
  });

  it('twice closes with 4004, before and after the welcome', async () => {
    const hello = { hello: { token: await bench.token() } };
    const early = bench.connect();
    await early.opened;
    early.send(hello);
    early.send(hello);
    await expectClosed(early, 4004, 'protocol_error');
    const { client } = await bench.chat();
    client.send(hello);
    await expectClosed(client, 4004, 'protocol_error');
  });

  it('closes with 4150 while the store is out of reach', async () => {
    bench.house.isStoreAway = true;
    const client = bench.connect();
    await client.opened;
    client.send({ hello: { token: await bench.token() } });
    await expectClosed(client, 4150, 'unavailable');
    bench.house.isStoreAway = false;
  });

  it('closes with 4150 while the bus is away', async () => {
    bench.bus.setConnected(false);
    const client = bench.connect();
    await client.opened;
    client.send({ hello: { token: await bench.token() } });
    await expectClosed(client, 4150, 'unavailable');
    bench.bus.setConnected(true);
  });

  it('closes with 4129 when the conversation has more sockets than anybody has tabs', async () => {
    await bench.start({ config: { maxConnections: 2 * MAX_HOLDERS } });
    const visitorId = newId();
    const tabs = await Promise.all(Array.from({ length: MAX_HOLDERS }, () => bench.chat({ visitorId })));
    const client = bench.connect();
    await client.opened;
    client.send({ hello: { token: await bench.token({ visitorId }) } });
    await expectClosed(client, 4129, 'connection_rate_limited');
    tabs[0]?.client.socket.terminate();
    await tabs[0]?.client.closed;
    await bench.chat({ visitorId });
  });

  it('must be the first frame', async () => {
    const client = bench.connect();
    await client.opened;
    client.send({ send: { clientMessageId: newId(), text: 'hi' } });
    await expectClosed(client, 4004, 'protocol_error');
  });
});

describe('a frame', () => {
  it.each<[string, string | Uint8Array]>([
    ['JSON that is none', '{'],
    ['nothing in it', '{}'],
    ['an unknown kind', '{"shout":{}}'],
    ['a binary body', Uint8Array.of(0x52, 0x00)],
    ['an array', '[]'],
    ['deep nesting', `{"read":{"seq":${'['.repeat(60_000)}${']'.repeat(60_000)}}}`],
    ['a prototype in it', '{"__proto__":{"send":{}}}'],
  ])('with %s closes parley.v1.json with 4004', async (_name, data) => {
    const { client } = await bench.chat();
    client.socket.send(data);
    await expectClosed(client, 4004, 'protocol_error');
  });

  it.each<[string, string | Uint8Array]>([
    ['a text', '{"pong":{}}'],
    ['no protobuf', Uint8Array.of(0xff, 0xff, 0xff, 0xff)],
    ['nothing in it', new Uint8Array()],
    ['an unknown kind', Uint8Array.of(0xfa, 0x06, 0x00)],
    ['a text that is no UTF-8', Uint8Array.of(0x12, 0x03, 0x1a, 0x01, 0xff)],
    ['a length beyond its end', Uint8Array.of(0x12, 0x7f, 0x0a)],
  ])('with %s closes parley.v1 with 4004', async (_name, data) => {
    const { client } = await bench.chat(binary);
    client.socket.send(data);
    await expectClosed(client, 4004, 'protocol_error');
  });

  it.each([
    ['parley.v1', new Uint8Array(64 * 1024 + 1)],
    ['parley.v1', new Uint8Array(2 * 1024 * 1024)],
    ['parley.v1.json', 'x'.repeat(128 * 1024 + 1)],
    ['parley.v1.json', JSON.stringify({ send: { clientMessageId: newId(), text: 'x'.repeat(1024 * 1024) } })],
  ])('too large for %s closes with 4004', async (subprotocol, data) => {
    const { client } = await bench.chat({ subprotocol });
    client.socket.send(data);
    await expectClosed(client, 4004, 'payload_too_large');
  });

  it('of 64 KiB of text is answered, not closed', async () => {
    const { client } = await bench.chat(binary);
    client.send({ send: { clientMessageId: newId(), text: 'x'.repeat(60_000) } });
    expect((await client.frame('nack')).code).toBe('text_too_long');
  });

  it('after frame without a pause ends with 4129', async () => {
    // However slow this machine is, no further message is allowed meanwhile.
    await bench.start({ config: { messagesPerSecond: 0.01 } });
    const { client } = await bench.chat();
    for (let count = 0; count < 300; count++) client.send({ send: { clientMessageId: newId(), text: 'x' } });
    await expectClosed(client, 4129, 'connection_rate_limited');
    expect(bench.house.arrived).toHaveLength(20);
  });

  it('in a language the client reads is explained in it', async () => {
    const { client } = await bench.chat({ headers: { 'accept-language': 'zh-CN' } });
    client.socket.send('{');
    await client.closed;
    expect(client.all('error')[0]?.message).toMatch(/刷新/);
  });
});

describe('a client that does not read', () => {
  const closes = () => bench.registry.getSingleMetricAsString('parley_gateway_closes_total');
  const unread = async () => {
    const text = await bench.registry.getSingleMetricAsString('parley_queue_depth');
    return Number(/queue="unread_bytes"[^}]*} (\d+)/.exec(text)?.[1]);
  };

  it.each([[binary.subprotocol], ['parley.v1.json']])(
    'over %s is sent no more than its window, then let go with 4101',
    async (subprotocol) => {
      await bench.start({ tunables: { stallTimeoutMs: 300 } });
      const { client, welcome } = await bench.chat({ subprotocol });
      client.socket.pause();
      let largest = 0;
      for (let count = 0; count < 500 && !(await closes()).includes('too_slow'); count++) {
        bench.house.commit(welcome.conversationId, { message: { text: 'x'.repeat(16_000) } });
        largest = Math.max(largest, await unread());
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      expect(await closes()).toMatch(/code="too_slow"[^}]*} 1/);
      expect(largest).toBeGreaterThan(200 * 1024);
      expect(largest).toBeLessThanOrEqual(256 * 1024);
      client.socket.resume();
      expect([4101, 1006]).toContain(await client.closed);
    },
  );

  it('and asks for answers all the time is let go as well', async () => {
    await bench.start({
      config: { messagesPerSecond: 100_000, messagesBurst: 100_000 },
      tunables: { maxBufferedBytes: 20_000 },
    });
    const { client } = await bench.chat(binary);
    client.socket.pause();
    for (let count = 0; count < 400; count++) client.send({ send: { clientMessageId: newId(), text: '' } });
    for (let tries = 0; tries < 200 && !(await closes()).includes('too_slow'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await closes()).toMatch(/code="too_slow"[^}]*} 1/);
  });
});

describe('raw bytes', () => {
  const handshake = (extra = '') =>
    `GET /v1/ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
    `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: parley.v1\r\n${extra}\r\n`;

  it.each([
    ['a reset in the middle of the request', (socket: Socket) => void socket.write('GET /v1/ws HT')],
    ['a reset at once after the handshake', (socket: Socket) => void socket.write(handshake())],
    [
      'an upgrade to nothing',
      (socket: Socket) => void socket.write('GET /v1/ws HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
    ],
    ['a wrong key', (socket: Socket) => void socket.write(handshake().replace('dGhl', '!!!!'))],
    ['no HTTP at all', (socket: Socket) => void socket.write('\0\x01\x02\r\n\r\n')],
    [
      'frames with reserved bits',
      (socket: Socket) =>
        void socket.write(Buffer.concat([Buffer.from(handshake()), Buffer.from([0xf2, 0x80, 0, 0, 0, 0])])),
    ],
    [
      'an unmasked frame',
      (socket: Socket) => void socket.write(Buffer.concat([Buffer.from(handshake()), Buffer.from([0x82, 0x01, 0x00])])),
    ],
    [
      'an oversized control frame',
      (socket: Socket) =>
        void socket.write(Buffer.concat([Buffer.from(handshake()), Buffer.from([0x89, 0xfe, 0xff, 0xff])])),
    ],
  ])('survives %s', async (_name, misbehave) => {
    const socket = connectTcp(bench.gateway.port, '127.0.0.1');
    socket.on('error', () => {});
    await new Promise((resolve) => socket.once('connect', resolve));
    misbehave(socket);
    await new Promise((resolve) => setTimeout(resolve, 30));
    socket.resetAndDestroy();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it('that break the WebSocket protocol are told so and closed with 4004', async () => {
    const socket = connectTcp(bench.gateway.port, '127.0.0.1');
    socket.on('error', () => {});
    const received: Buffer[] = [];
    socket.on('data', (data) => received.push(data));
    socket.write(Buffer.concat([Buffer.from(handshake()), Buffer.from([0xf2, 0x80, 0, 0, 0, 0])]));
    await new Promise((resolve) => socket.once('close', resolve));
    const all = Buffer.concat(received);
    expect(all.includes('protocol_error')).toBe(true);
    // A close frame begins with 0x88, its length, then the code.
    expect(all.includes(Buffer.from([0x0f, 0xa4]))).toBe(true);
  });
});

/** The status line of the answer to an upgrade at `path`. */
function rawUpgrade(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connectTcp(bench.gateway.port, '127.0.0.1');
    socket.on('error', reject);
    socket.once('data', (data) => resolve(String(data).split('\r\n')[0] ?? ''));
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
  });
}

/** Until the gateway has noticed that a client is gone. */
async function gone(): Promise<void> {
  const text = () => bench.registry.getSingleMetricAsString('parley_gateway_connections');
  for (let tries = 0; tries < 100 && !/\} 0/.test(await text()); tries++) await new Promise((r) => setTimeout(r, 10));
}

async function unsigned(): Promise<string> {
  const [, payload] = (await bench.token()).split('.');
  const header = Buffer.from(JSON.stringify({ alg: 'none', kid: 'k1' })).toString('base64url');
  return `${header}.${payload}.`;
}
