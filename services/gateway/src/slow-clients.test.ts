import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, serverFrame, subjects } from '@parley/contract';
import type { TestClient } from './adapters/websocket/test-client.suite.ts';
import { GatewayBench } from './gateway-bench.suite.ts';

let bench: GatewayBench;
const credit = { draftBytes: 4_000, windowBytes: 64_000, windowFrames: 512 };

beforeEach(async () => {
  bench = new GatewayBench();
  await bench.start({ tunables: { credit } });
});

afterEach(() => bench.stop());

/** A chat with its first answer open; `stream` adds to the answer. */
async function answering(visitorId = newId()) {
  const { client, welcome } = await bench.chat({ subprotocol: 'parley.v1', visitorId });
  const { conversationId } = welcome;
  const turnId = `${conversationId}-1-0`;
  let text = '';
  const stream = (piece: string) => {
    const frame = { delta: { turnId, attempt: 1, offset: text.length, text: piece } };
    bench.bus.publish(subjects.live('demo', conversationId), serverFrame.encode(frame));
    text += piece;
  };
  bench.house.commit(conversationId, { message: { text: 'question' } });
  await client.frame('event');
  return { client, welcome, conversationId, turnId, stream, visitorId, text: () => text };
}

const pieceOf = (index: number) => `${index} `.padEnd(50, 'x');

/** What the client shows of the answer; every piece has to fit. */
function shown(client: TestClient): string {
  return client.all('delta').reduce((held, { offset, text }) => {
    expect(offset).toBeLessThanOrEqual(held.length);
    return held.slice(0, offset) + text;
  }, '');
}

const draftBytes = (client: TestClient) =>
  client.frames
    .filter(({ frame }) => frame === 'turn' || frame === 'delta')
    .reduce((sum, frame) => sum + serverFrame.encode(frame).length, 0);

describe('a client that acknowledges nothing and answers no ping', () => {
  it('is sent drafts up to its credit, then none; its events come all the same, the end of the answer too', async () => {
    const { client, conversationId, turnId, stream } = await answering();
    for (let index = 0; index < 200; index++) stream(pieceOf(index));
    bench.house.commit(conversationId, { turnId, answeredTo: 1, message: { text: 'the answer' } });
    await client.frame('event', 2);
    expect(draftBytes(client)).toBeLessThanOrEqual(credit.draftBytes);
    expect(draftBytes(client)).toBeGreaterThan(credit.draftBytes * 0.9);
    expect(client.all('event')[1]?.message?.text).toBe('the answer');
    // It was asked once.
    expect(client.all('ping')).toHaveLength(1);
  });
});

describe('a client that says what it has read', () => {
  it.each<[string, (client: TestClient, turnId: string) => void]>([
    ['by ack', (client, turnId) => client.send({ ack: { seq: 1, turnId, offset: shown(client).length } })],
    ['by pong', (client) => client.send({ pong: {} })],
  ])('%s goes on from where it stands, with what there is by then, in few pieces', async (_name, prove) => {
    const { client, turnId, stream, text } = await answering();
    for (let index = 0; index < 60; index++) stream(pieceOf(index));
    await client.frame('ping');
    await client.until(() => draftBytes(client) > credit.draftBytes * 0.9, 'most of the credit');
    const [before, held] = [client.all('delta').length, shown(client)];
    expect(held.length).toBeLessThan(text().length);
    for (let proofs = 0; proofs < 50 && shown(client) !== text(); proofs++) {
      const pieces = client.all('delta').length;
      prove(client, turnId);
      await client.until(() => client.all('delta').length > pieces, 'another delta');
    }
    expect(client.all('delta')[before]).toMatchObject({ offset: held.length });
    expect(shown(client)).toBe(text());
    expect(client.all('delta').length - before).toBeLessThan((60 - before) / 2);
  });

  it('holds up nobody else', async () => {
    const visitorId = newId();
    const { turnId, stream, text } = await answering(visitorId);
    const { client: reader } = await bench.chat({ subprotocol: 'parley.v1', visitorId });
    await reader.frame('event');
    const read = setInterval(() => reader.send({ ack: { seq: 1, turnId, offset: shown(reader).length } }), 5);
    for (let index = 0; index < 200; index++) {
      stream(pieceOf(index));
      if (index % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await reader.until(() => shown(reader) === text(), 'all of the answer');
    clearInterval(read);
  });

  it('has all its credit again on a new connection, where what the old one was sent counts for nothing', async () => {
    const { client, turnId, stream, visitorId, text } = await answering();
    // So that the draft is known when the client comes again.
    await bench.chat({ visitorId });
    for (let index = 0; index < 60; index++) stream(pieceOf(index));
    await client.until(() => draftBytes(client) > credit.draftBytes * 0.9, 'most of the credit');
    client.socket.terminate();
    const again = (await bench.chat({ subprotocol: 'parley.v1', visitorId, lastSeq: 1 })).client;
    await again.until(() => draftBytes(again) > credit.draftBytes * 0.5, 'a new credit');
    const before = draftBytes(again);
    expect(before).toBeLessThanOrEqual(credit.draftBytes);
    // Of the old connection; here it names what was not sent yet, or was sent in another piece.
    again.send({ ack: { seq: 0, turnId: `${turnId}0`, offset: text().length } });
    stream(pieceOf(60));
    again.send({ typing: { on: true } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(draftBytes(again)).toBeLessThanOrEqual(credit.draftBytes);
  });
});

it('a client that only answers pings gets a history of any length', async () => {
  const visitorId = newId();
  const { welcome } = await bench.chat({ visitorId });
  for (let count = 0; count < 500; count++)
    bench.house.commit(welcome.conversationId, { message: { text: 'x'.repeat(1_000) } });
  const { client } = await bench.chat({ subprotocol: 'parley.v1', visitorId });
  let answered = 0;
  const answer = () => {
    for (; answered < client.all('ping').length; answered++) client.send({ pong: {} });
  };
  client.socket.on('message', answer);
  answer();
  await client.frame('event', 500);
  expect(client.all('event').map(({ seq }) => seq)).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
  expect(answered).toBeGreaterThan(5);
});

it('says how full its queues are, and how full they may be', async () => {
  bench.house.mood = 'silent';
  const { client } = await bench.chat();
  client.send({ send: { clientMessageId: newId(), text: '12345' } });
  while (bench.house.arrived.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const depths = await bench.registry.getSingleMetricAsString('parley_queue_depth');
  const bounds = await bench.registry.getSingleMetricAsString('parley_queue_bound');
  const queues = (text: string) => [...text.matchAll(/queue="(\w+)"/g)].map(([, queue]) => queue);
  expect(queues(depths)).toEqual(queues(bounds));
  expect(depths).toMatch(/queue="commands"[^}]*} 1\n/);
  expect(depths).toMatch(/queue="command_bytes"[^}]*} 5\n/);
  expect(depths).toMatch(/queue="unread_bytes"[^}]*} [1-9]/);
});

it.each([
  ['many', { maxPendingCommands: 3 }],
  ['large', { maxPendingBytes: 3 }],
])('answers what comes beyond too %s commands without an outcome with a time to come back', async (_name, tunables) => {
  await bench.start({ tunables });
  bench.house.mood = 'silent';
  const { client } = await bench.chat();
  for (let count = 0; count < 5; count++) client.send({ send: { clientMessageId: newId(), text: 'x' } });
  await client.frame('nack', 2);
  for (const { code, retryAfterMs } of client.all('nack')) {
    expect(code).toBe('overloaded');
    expect(retryAfterMs).toBeGreaterThanOrEqual(1_000);
  }
  await bench.gateway.stop();
});
