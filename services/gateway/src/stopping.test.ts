import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@parley/contract';
import { GatewayBench } from './gateway-bench.suite.ts';

let bench: GatewayBench;

beforeEach(async () => {
  bench = new GatewayBench();
  await bench.start({ tunables: { drainTimeoutMs: 2_000 } });
});

afterEach(() => {
  for (const { socket } of bench.clients) socket.terminate();
});

describe('a gateway that is told to stop', () => {
  it('sends its clients elsewhere and closes with 4200', async () => {
    const { client } = await bench.chat();
    await bench.gateway.stop();
    expect(client.all('drain')).toHaveLength(1);
    expect(client.all('error')).toEqual([]);
    expect(await client.closed).toBe(4200);
    await expect(fetch(bench.url('/'))).rejects.toThrow();
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
