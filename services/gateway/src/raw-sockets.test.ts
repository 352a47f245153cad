import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clientFrame } from '@parley/contract';
import { GatewayBench } from './gateway-bench.suite.ts';
import { opcode, type RawFrame, RawSocket } from './raw-socket.suite.ts';

let bench: GatewayBench;
const sockets: RawSocket[] = [];

beforeEach(async () => {
  bench = new GatewayBench();
  await bench.start();
});

// Whatever a client did, nothing of it is left, and the gateway serves the next one.
afterEach(async () => {
  for (const { socket } of sockets.splice(0)) socket.destroy();
  const connections = () => bench.registry.getSingleMetricAsString('parley_gateway_connections');
  for (let tries = 0; tries < 100 && !/\} 0$/m.test(await connections()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await connections()).toMatch(/\} 0$/m);
  await bench.chat();
  await bench.stop();
});

function open(subprotocol?: string): RawSocket {
  const raw = new RawSocket(bench.gateway.port);
  sockets.push(raw);
  raw.handshake(subprotocol);
  return raw;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const part = (payload: Uint8Array, isFinal = false): RawFrame => ({ opcode: opcode.continuation, payload, isFinal });

describe('what the WebSocket protocol allows is understood', () => {
  it('a hello in pieces, one of them empty, with a ping between them', async () => {
    const raw = open();
    const hello = clientFrame.encode({ hello: { token: await bench.token() } });
    raw.write(
      { opcode: opcode.binary, payload: hello.subarray(0, 5), isFinal: false },
      { opcode: opcode.ping, payload: utf8('alive?') },
      part(new Uint8Array()),
      part(hello.subarray(5), true),
    );
    await raw.until(() => raw.received.includes('epoch-1'), 'welcome');
    expect(raw.received.includes(Buffer.concat([bytes(0x8a, 6), utf8('alive?')]))).toBe(true);
  });

  it('a text whose character is cut in two between frames', async () => {
    const raw = open('parley.v1.json');
    raw.write({ opcode: opcode.text, payload: utf8(JSON.stringify({ hello: { token: await bench.token() } })) });
    await raw.until(() => raw.received.includes('"welcome"'), 'welcome');
    const frame = utf8(
      JSON.stringify({ send: { clientMessageId: '01890a5d-ac96-774b-bcce-b302099a8057', text: '界' } }),
    );
    const middle = frame.indexOf(0xe7) + 1;
    raw.write(
      { opcode: opcode.text, payload: frame.subarray(0, middle), isFinal: false },
      part(frame.subarray(middle), true),
    );
    await raw.until(() => raw.received.includes('"sent"'), 'sent');
    expect(bench.house.arrived[0]?.sendMessage?.text).toBe('界');
  });

  it('a client that closes is answered, and what it sends after that counts for nothing', async () => {
    const raw = open();
    raw.hello(await bench.token());
    await raw.until(() => raw.received.includes('epoch-1'), 'welcome');
    raw.write({ opcode: opcode.close, payload: bytes(0x03, 0xe8) }, { opcode: opcode.binary, payload: bytes(0xff) });
    await raw.closed;
    expect(raw.closeCode).toBe(1000);
  });
});

describe('what it does not allow is told so and closed with 4004', () => {
  it.each<[string, RawFrame[]]>([
    ['a reserved bit', [{ opcode: opcode.binary, reserved: 4 }]],
    ['another reserved bit', [{ opcode: opcode.binary, reserved: 1 }]],
    [
      'a reserved bit in a later piece',
      [
        { opcode: opcode.binary, isFinal: false, payload: bytes(1) },
        { ...part(bytes(1)), reserved: 2 },
      ],
    ],
    ['a reserved opcode', [{ opcode: 0x3 }]],
    ['a reserved control opcode', [{ opcode: 0xb }]],
    ['no mask', [{ opcode: opcode.binary, payload: bytes(1), isMasked: false }]],
    ['a continuation of nothing', [part(bytes(1), true)]],
    [
      'a new message inside another',
      [{ opcode: opcode.binary, isFinal: false, payload: bytes(1) }, { opcode: opcode.binary }],
    ],
    ['a ping in pieces', [{ opcode: opcode.ping, isFinal: false }]],
    ['a ping of 126 bytes', [{ opcode: opcode.ping, payload: new Uint8Array(126) }]],
    ['a close of 126 bytes', [{ opcode: opcode.close, payload: new Uint8Array(126) }]],
    ['a close of one byte', [{ opcode: opcode.close, payload: bytes(3) }]],
    ['a close with a code that is none', [{ opcode: opcode.close, payload: bytes(0, 1) }]],
    ['a close whose reason is no UTF-8', [{ opcode: opcode.close, payload: bytes(0x03, 0xe8, 0xff) }]],
    ['a length beyond all numbers', [{ opcode: opcode.binary, claimedLength: Number.MAX_SAFE_INTEGER }]],
    ['a length beyond the limit, before its first byte', [{ opcode: opcode.binary, claimedLength: 10_000_000 }]],
    [
      'pieces that are too large together',
      Array.from({ length: 9 }, (_, index) => ({
        ...part(new Uint8Array(8 * 1024)),
        opcode: index === 0 ? opcode.binary : opcode.continuation,
      })),
    ],
  ])('%s', async (_name, frames) => {
    const raw = open();
    raw.write(...frames);
    await raw.closed;
    expect(raw.received.includes('_')).toBe(true);
    expect(raw.received.toString('latin1')).toMatch(/protocol_error|payload_too_large/);
    expect(raw.closeCode).toBe(4004);
  });

  it.each<[string, RawFrame[]]>([
    ['a text that is no UTF-8', [{ opcode: opcode.text, payload: bytes(0x7b, 0xff, 0x7d) }]],
    ['a surrogate as UTF-8', [{ opcode: opcode.text, payload: bytes(0xed, 0xa0, 0x80) }]],
    ['an overlong form', [{ opcode: opcode.text, payload: bytes(0xc0, 0x80) }]],
    [
      'half a character at the end',
      [{ opcode: opcode.text, payload: bytes(0xe7, 0x95), isFinal: false }, part(new Uint8Array(), true)],
    ],
  ])('%s', async (_name, frames) => {
    const raw = open('parley.v1.json');
    raw.write(...frames);
    await raw.closed;
    expect(raw.closeCode).toBe(4004);
  });
});

describe('a client that takes its time', () => {
  it('with the request is told 408', async () => {
    await bench.start({ tunables: { requestTimeoutMs: 100 } });
    const raw = new RawSocket(bench.gateway.port);
    sockets.push(raw);
    const dripping = setInterval(() => raw.socket.write('X'), 20);
    raw.socket.write('GET /v1/ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nX-');
    await raw.closed;
    clearInterval(dripping);
    expect(raw.received.toString()).toMatch(/^HTTP\/1.1 408/);
  });

  it.each<[string, RawFrame]>([
    ['bytes of one frame', { opcode: opcode.binary, claimedLength: 60_000 }],
    ['pieces of one message', { opcode: opcode.binary, isFinal: false, payload: bytes(1) }],
  ])('with %s of its hello is closed with 4108', async (_name, first) => {
    await bench.start({ tunables: { helloTimeoutMs: 150 } });
    const raw = open();
    raw.write(first);
    const dripping = setInterval(() => raw.write(part(bytes(1))), 10);
    await raw.closed;
    clearInterval(dripping);
    expect(raw.received.includes('hello_late')).toBe(true);
    expect(raw.closeCode).toBe(4108);
  });
});

describe('a flood', () => {
  it.each<[string, RawFrame]>([
    ['of empty pieces', part(new Uint8Array())],
    ['of pieces of a byte', part(bytes(1))],
  ])('%s ends with 4004, and is kept in bounds until then', async (_name, piece) => {
    const raw = open();
    raw.write({ opcode: opcode.binary, isFinal: false, payload: bytes(1) });
    for (let count = 0; count < 20 && !raw.socket.destroyed; count++)
      raw.write(...Array.from({ length: 1_000 }, () => piece));
    await raw.closed;
    expect(raw.received.toString('latin1')).toMatch(/protocol_error|payload_too_large/);
  });

  it.each<[string, RawFrame]>([
    ['that are empty', { opcode: opcode.ping }],
    ['of 125 bytes', { opcode: opcode.ping, payload: new Uint8Array(125) }],
  ])('of pings %s is answered for a while, then ends with 4129', async (_name, ping) => {
    const raw = open();
    for (let count = 0; count < 1_000; count++) raw.write(ping);
    await raw.closed;
    expect(raw.received.includes('connection_rate_limited')).toBe(true);
    expect(raw.closeCode).toBe(4129);
  });
});
