import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, serverFrame, subjects } from '@parley/contract';
import { GatewayBench } from './gateway-bench.suite.ts';

let bench: GatewayBench;

beforeEach(async () => {
  bench = new GatewayBench();
  await bench.start({ tunables: { drainTimeoutMs: 2_000 } });
});

afterEach(() => bench.stop());

describe('a gateway that is told to stop', () => {
  it('sends its clients elsewhere and closes with 4200', async () => {
    const { client } = await bench.chat();
    await bench.gateway.stop();
    expect(client.all('drain')).toHaveLength(1);
    expect(client.all('error')).toEqual([]);
    expect(await client.closed).toBe(4200);
    await expect(fetch(bench.url('/'))).rejects.toThrow();
  });

  it('does not wait for a connection by which nothing was ever asked', async () => {
    const socket = connect(bench.gateway.port, '127.0.0.1');
    const closed = new Promise((resolve) => socket.on('error', () => undefined).once('close', resolve));
    await new Promise((resolve) => socket.once('connect', resolve));
    // The gateway knows of it.
    await fetch(bench.url('/'));
    await bench.gateway.stop();
    await closed;
  });

  it('gives up a file that stands still, and says so', async () => {
    await bench.start({ config: { drainSeconds: 0 }, tunables: { llmGraceMs: 50 } });
    const socket = connect(bench.gateway.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const head = `Host: x\r\nAuthorization: Bearer ${await bench.token()}\r\nContent-Length: 90000\r\n`;
    socket.write(`POST /v1/files HTTP/1.1\r\n${head}\r\nhello`);
    while (bench.house.files.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await bench.gateway.stop();
    await closed;
    expect(answer).toMatch(/^HTTP\/1.1 503 [\s\S]*draining/);
  });

  it('first tells who has sent something what became of it', async () => {
    bench.house.mood = 'silent';
    const { client } = await bench.chat();
    client.send({ send: { clientMessageId: newId(), text: 'in time?' } });
    while (bench.house.arrived.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const stopped = bench.gateway.stop();
    await client.frame('drain');
    bench.house.answerLate();
    await stopped;
    expect(client.all('sent')).toHaveLength(1);
  });

  it('does not send all of them at one moment', async () => {
    const chats = await Promise.all(Array.from({ length: 8 }, () => bench.chat()));
    await bench.gateway.stop();
    const delays = chats.map(({ client }) => client.all('drain')[0]?.reconnectAfterMs);
    expect(delays.every((delayMs) => delayMs !== undefined && delayMs >= 0 && delayMs <= 1_000)).toBe(true);
    expect(new Set(delays).size).toBeGreaterThan(1);
  });

  it('moves its clients one by one over the time it has, those with an answer on the way last', async () => {
    await bench.start({ config: { drainSeconds: 2 } });
    const begun = Date.now();
    const chats = await Promise.all(Array.from({ length: 10 }, () => bench.chat()));
    const [{ client: streaming, welcome } = {} as never] = chats;
    bench.house.commit(welcome.conversationId, { message: { text: 'question' } });
    await streaming.frame('event');
    const delta = { turnId: `${welcome.conversationId}-1-0`, attempt: 1, offset: 0, text: 'so far' };
    bench.bus.publish(subjects.live('demo', welcome.conversationId), serverFrame.encode({ delta }));
    await streaming.frame('delta');
    const toldAt: number[] = [];
    for (const { client } of chats) void client.frame('drain').then(() => toldAt.push(Date.now() - begun));
    const told = streaming.frame('drain').then(() => toldAt.length);
    await bench.gateway.stop();
    expect(await told).toBe(10);
    const gaps = toldAt.slice(1).map((at, index) => at - (toldAt[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(1_000);
    expect((toldAt.at(-1) ?? 0) - (toldAt[0] ?? 0)).toBeGreaterThan(1_500);
  });

  it('is not ready any more, and takes no further connection', async () => {
    bench.house.mood = 'silent';
    const { client } = await bench.chat();
    client.send({ send: { clientMessageId: newId(), text: 'keeps it open' } });
    while (bench.house.arrived.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const stopped = bench.gateway.stop();
    expect(bench.gateway.checks().find(({ name }) => name === 'accepting')).toMatchObject({ ok: false });
    await expect(bench.connect().opened).rejects.toMatchObject({ status: 503 });
    bench.house.answerLate();
    await stopped;
  });

  it('terminates clients that do not answer the close', async () => {
    const { client } = await bench.chat();
    client.socket.pause();
    const begun = Date.now();
    await bench.gateway.stop();
    expect(Date.now() - begun).toBeLessThan(6_000);
  });
});

describe('a connection of a certain age', () => {
  it('is told to move, then closed with 4200, and comes back as if nothing had been', async () => {
    await bench.start({ tunables: { heartbeatMs: 100 }, config: { maxConnectionAgeSeconds: 0.2 } });
    const { client } = await bench.chat();
    client.socket.on('message', () => client.send({ pong: {} }));
    expect((await client.frame('drain')).reconnectAfterMs).toBeLessThanOrEqual(1_000);
    expect(await client.closed).toBe(4200);
    expect(client.all('drain')).toHaveLength(1);
    await bench.chat();
  });
});

describe('too many handshakes in a second', () => {
  it('are refused with times to come back, and let in later', async () => {
    await bench.start({ config: { handshakesPerSecond: 5, maxConnections: 100 } });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => bench.connect().opened.catch((refusal: { status: number }) => refusal)),
    );
    const refused = outcomes.flatMap((outcome) => (outcome === undefined ? [] : [outcome]));
    expect(refused.length).toBeGreaterThanOrEqual(10);
    expect(refused.length).toBeLessThanOrEqual(15);
    for (const refusal of refused)
      expect(refusal).toMatchObject({ status: 503, headers: { 'retry-after': expect.stringMatching(/^([1-9]|10)$/) } });
    const counted = await bench.registry.getSingleMetricAsString('parley_gateway_handshakes_refused_total');
    expect(counted).toMatch(new RegExp(`reason="rate"[^}]*} ${refused.length}`));
    await new Promise((resolve) => setTimeout(resolve, 250));
    await bench.chat();
  });
});
