import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, serverFrame, subjects, turnReply } from '@parley/contract';
import { GatewayBench } from './gateway-bench.suite.ts';

let bench: GatewayBench;

beforeEach(async () => {
  bench = new GatewayBench();
  await bench.start();
});

afterEach(() => bench.stop());

describe.each(['parley.v1', 'parley.v1.json'] as const)('a chat over %s', (subprotocol) => {
  it('begins, sends, and sees what it sent as an event', async () => {
    const { client, welcome } = await bench.chat({ subprotocol });
    expect(client.socket.protocol).toBe(subprotocol);
    expect(welcome).toMatchObject({ epoch: 'epoch-1', headSeq: 0, owner: 'ai', ownerEpoch: 1, resumed: true });
    const clientMessageId = newId();
    client.send({ send: { clientMessageId, text: '你好' } });
    expect(await client.frame('sent')).toMatchObject({ clientMessageId, seq: 1 });
    expect(await client.frame('event')).toMatchObject({ seq: 1, clientMessageId, message: { text: '你好' } });
  });

  it('gets everything again after a reload, in pages, then what comes', async () => {
    const visitorId = newId();
    const { welcome } = await bench.chat({ subprotocol, visitorId });
    const { conversationId } = welcome;
    for (let count = 0; count < 5; count++) bench.house.commit(conversationId, { message: { text: `m${count}` } });
    const { client, welcome: again } = await bench.chat({ subprotocol, visitorId });
    expect(again).toMatchObject({ conversationId, headSeq: 5 });
    await client.frame('event', 5);
    bench.house.commit(conversationId, { message: { text: 'm5' } });
    await client.frame('event', 6);
    expect(client.all('event').map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('goes on where it stopped, or begins anew in another history', async () => {
    const visitorId = newId();
    const { welcome } = await bench.chat({ subprotocol, visitorId });
    for (let count = 0; count < 3; count++) bench.house.commit(welcome.conversationId, { message: { text: 'x' } });
    const same = await bench.chat({ subprotocol, visitorId, lastSeq: 2, epoch: 'epoch-1' });
    const other = await bench.chat({ subprotocol, visitorId, lastSeq: 2, epoch: 'epoch-0' });
    await same.client.frame('event');
    await other.client.frame('event', 3);
    expect(same.welcome.resumed).toBe(true);
    expect(other.welcome.resumed).toBe(false);
    expect(same.client.all('event').map(({ seq }) => seq)).toEqual([3]);
    expect(other.client.all('event').map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('shows a draft to who was there and to who comes later', async () => {
    const visitorId = newId();
    const { client, welcome } = await bench.chat({ subprotocol, visitorId });
    const { conversationId } = welcome;
    const turnId = `${conversationId}-1-0`;
    const live = subjects.live('demo', conversationId);
    // Drafts are shown once the history is; the first event is the sign.
    bench.house.commit(conversationId, { message: { text: 'question' } });
    await client.frame('event');
    bench.bus.publish(live, serverFrame.encode({ turn: { turnId, attempt: 1 } }));
    bench.bus.publish(live, serverFrame.encode({ delta: { turnId, attempt: 1, offset: 0, text: '你' } }));
    bench.bus.publish(live, serverFrame.encode({ delta: { turnId, attempt: 1, offset: 1, text: '好' } }));
    bench.bus.publish(live, serverFrame.encode({ delta: { turnId: `${conversationId}-9-9`, attempt: 1, text: 'no' } }));
    await client.frame('delta', 2);
    const late = await bench.chat({ subprotocol, visitorId });
    expect(await late.client.frame('turn')).toMatchObject({ turnId, attempt: 1 });
    expect(await late.client.frame('delta')).toMatchObject({ turnId, offset: 0, text: '你好' });
    expect(client.all('delta').map(({ text }) => text)).toEqual(['你', '好']);
  });
});

describe('following a conversation', () => {
  it('fills a gap from the store when an event was lost', async () => {
    const { client, welcome } = await bench.chat();
    bench.house.commit(welcome.conversationId, { message: { text: 'lost' } }, { isPublished: false });
    bench.house.commit(welcome.conversationId, { message: { text: 'lost' } }, { isPublished: false });
    bench.house.commit(welcome.conversationId, { message: { text: 'seen' } });
    await client.frame('event', 3);
    expect(client.all('event').map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('drops what comes twice', async () => {
    const { client, welcome } = await bench.chat();
    const { conversationId } = welcome;
    bench.house.commit(conversationId, { message: { text: 'a' } });
    const first = await client.frame('event');
    bench.bus.publish(subjects.event('demo', conversationId, 'message'), serverFrame.encode({ event: first }));
    bench.house.commit(conversationId, { message: { text: 'b' } });
    await client.frame('event', 2);
    expect(client.all('event').map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('shows a visitor that there is a note, not what it says', async () => {
    const { client, welcome } = await bench.chat();
    bench.house.commit(welcome.conversationId, { note: { text: 'a difficult customer' } });
    const event = await client.frame('event');
    expect(event.seq).toBe(1);
    expect(event.note).toBeFalsy();
    expect(event.body).toBeUndefined();
  });

  it('asks the router for the draft of a turn that is open already', async () => {
    const visitorId = newId();
    const { welcome } = await bench.chat({ visitorId });
    const { conversationId } = welcome;
    bench.clients[0]?.socket.terminate();
    await bench.clients[0]?.closed;
    bench.house.commit(conversationId, { message: { text: 'question' } });
    Object.assign(bench.house.row(conversationId).state ?? {}, { lastVisitorSeq: 1 });
    const router = bench.bus.connect();
    let asked = 0;
    router.subscribe(subjects.turn(`${conversationId}-1-0`), (message) => {
      asked++;
      router.respond(message, turnReply.encode({ attempt: 4, text: 'so far' }));
    });
    const { client } = await bench.chat({ visitorId });
    expect(await client.frame('delta')).toMatchObject({ attempt: 4, offset: 0, text: 'so far' });
    expect(asked).toBe(1);
  });

  it('carries typing to the others, not back', async () => {
    const visitorId = newId();
    const one = await bench.chat({ visitorId });
    const other = await bench.chat({ visitorId });
    bench.house.commit(one.welcome.conversationId, { message: { text: 'caught up' } });
    await Promise.all([one.client.frame('event'), other.client.frame('event')]);
    one.client.send({ typing: { on: true } });
    expect(await other.client.frame('typing')).toMatchObject({ on: true, author: { id: visitorId } });
    expect(one.client.all('typing')).toEqual([]);
  });

  it('pings with the head, and takes any frame for life', async () => {
    await bench.start({ tunables: { heartbeatMs: 100 } });
    const { client, welcome } = await bench.chat();
    bench.house.commit(welcome.conversationId, { message: { text: 'a' } });
    await client.frame('event');
    const answer = setInterval(() => client.send({ pong: {} }), 50);
    await client.until(() => client.all('ping').filter(({ headSeq }) => headSeq === 1).length >= 4, 'fourth ping');
    clearInterval(answer);
    expect(await client.closed).toBe(1006);
  });
});

describe('a command', () => {
  it('waits while nobody holds the partition, and is answered once somebody does', async () => {
    bench.house.closeSession();
    const { client } = await bench.chat();
    const clientMessageId = newId();
    client.send({ send: { clientMessageId, text: 'hello' } });
    await new Promise((resolve) => setTimeout(resolve, 150));
    bench.house.openSession();
    expect(await client.frame('sent')).toMatchObject({ clientMessageId, seq: 1 });
    expect(await bench.registry.getSingleMetricAsString('parley_commands_repeated_total')).toMatch(/\} [1-9]/);
  });

  it('is repeated, then given up with a time to come back', async () => {
    await bench.start({ tunables: { commandRepeatMs: 100, commandGiveUpMs: 400 } });
    bench.house.mood = 'silent';
    const { client } = await bench.chat();
    const clientMessageId = newId();
    client.send({ send: { clientMessageId, text: 'hello' } });
    const nack = await client.frame('nack');
    expect(nack).toMatchObject({ clientMessageId, code: 'unavailable' });
    expect(nack.retryAfterMs).toBeGreaterThanOrEqual(1_000);
    expect(bench.house.arrived.length).toBeGreaterThanOrEqual(3);
    expect(new Set(bench.house.arrived.map(({ commandId }) => commandId))).toEqual(new Set([clientMessageId]));
  });

  it('sent again, on this socket and another, is answered everywhere and committed once', async () => {
    const visitorId = newId();
    const [one, other] = [await bench.chat({ visitorId }), await bench.chat({ visitorId })];
    const send = { send: { clientMessageId: newId(), text: 'hello' } };
    one.client.send(send);
    one.client.send(send);
    other.client.send(send);
    await Promise.all([one.client.frame('sent', 2), other.client.frame('sent')]);
    one.client.send(send);
    await one.client.frame('sent', 3);
    expect(one.client.all('sent').map(({ seq }) => seq)).toEqual([1, 1, 1]);
    expect(bench.house.row(one.welcome.conversationId).state?.headSeq).toBe(1);
  });

  it('that is refused says why, when to come back, and which predecessor is unknown', async () => {
    bench.house.mood = { refuses: 'unknown_predecessor' };
    const { client } = await bench.chat();
    const [clientMessageId, after] = [newId(), newId()];
    client.send({ send: { clientMessageId, after, text: 'hello' } });
    const nack = await client.frame('nack');
    expect(nack).toMatchObject({ clientMessageId, after, code: 'unknown_predecessor' });
    expect(nack.retryAfterMs).toBeGreaterThanOrEqual(500);
    expect(nack.retryAfterMs).toBeLessThanOrEqual(1_000);
  });

  it('travels with the others of its moment', async () => {
    const { client } = await bench.chat();
    client.socket.pause();
    for (let count = 0; count < 10; count++) client.send({ send: { clientMessageId: newId(), text: `m${count}` } });
    client.socket.resume();
    await client.frame('sent', 10);
    expect(bench.house.batches.length).toBeLessThan(10);
    expect(client.all('event').map(({ message }) => message?.text)).toEqual(
      bench.house.arrived.map((one) => one.sendMessage?.text),
    );
  });

  it('has to wait when it comes too fast, and there may be 32 under way', async () => {
    const fast = await bench.chat();
    for (let count = 0; count < 21; count++) fast.client.send({ send: { clientMessageId: newId(), text: 'x' } });
    const nack = await fast.client.frame('nack');
    expect(nack.code).toBe('rate_limited');
    expect(nack.retryAfterMs).toBeGreaterThan(0);

    await bench.start({ config: { messagesBurst: 100 } });
    bench.house.mood = 'silent';
    const full = await bench.chat();
    for (let count = 0; count < 33; count++) full.client.send({ send: { clientMessageId: newId(), text: 'x' } });
    expect((await full.client.frame('nack')).code).toBe('overloaded');
  });

  it.each([
    ['no text', { send: { clientMessageId: newId(), text: '' } }, 'invalid_text'],
    ['a NUL', { send: { clientMessageId: newId(), text: 'a\0b' } }, 'invalid_text'],
    ['a lone surrogate', { send: { clientMessageId: newId(), text: '\ud800' } }, 'invalid_text'],
    ['too much text', { send: { clientMessageId: newId(), text: 'x'.repeat(16_385) } }, 'text_too_long'],
    ['an id for a subject', { send: { clientMessageId: 'a.*.>', text: 'x' } }, 'invalid_id'],
    ['a foreign turn', { stopTurn: { clientMessageId: newId(), turnId: `${newId()}-1-0` } }, 'invalid_id'],
    ['no such score', { rate: { clientMessageId: newId(), score: 9 } }, 'invalid_request'],
  ])('with %s is refused, and the chat goes on', async (_name, frame, code) => {
    const { client } = await bench.chat();
    client.send(frame);
    expect((await client.frame('nack')).code).toBe(code);
    client.send({ send: { clientMessageId: newId(), text: 'still here' } });
    await client.frame('sent');
    expect(bench.house.arrived).toHaveLength(1);
  });
});
