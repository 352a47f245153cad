import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLogger, type Logger } from '@parley/telemetry';
import { findNatsServer, type Server, startNats } from '@parley/testkit/servers';
import { connect, type NatsConnection } from 'nats';
import type { StreamMessage } from './bus.ts';
import { connectNats } from './connect-nats.ts';
import type { NatsBus } from './nats-bus.ts';

const isThere = findNatsServer() !== undefined;
const stream = {
  name: 'S',
  subjects: ['evt.*'],
  maxAgeMs: 600_000,
  maxBytes: 10_000_000,
  dedupeWindowMs: 60_000,
  replicas: 1,
};
const durable = { durable: 'd', deliver: 'all', ackWaitMs: 5_000, maxInFlight: 100, maxDeliveries: 0 } as const;

/** Each test has a server of its own, and treats it badly. */
(isThere ? describe : describe.skip)('the bus over NATS, when the server fails (needs nats-server)', () => {
  let server: Server;
  let bus: NatsBus;

  beforeEach(async () => {
    server = await startNats();
    bus = await connectNats({ url: server.url, name: 'test', log: createLogger('test', 'silent') });
  });
  afterEach(async () => {
    await bus.drain(1_000);
    await server.stop();
  });

  it('refuses to publish from the moment it knows until it is connected again', async () => {
    await server.kill('SIGKILL');
    await connection(bus, false);
    for (let n = 0; n < 10; n++) expect(() => bus.publish('a', bytes('x'))).toThrow(/^unavailable/);
    await expect(bus.request('a', bytes('x'), { timeoutMs: 1_000 })).rejects.toThrow(/^unavailable/);
    await server.restart();
    await connection(bus, true);
    expect(() => bus.publish('a', bytes('x'))).not.toThrow();
  });

  it('has its subscriptions back after a restart, without anybody subscribing again', async () => {
    const got: string[] = [];
    bus.subscribe('a.*', (message) => void got.push(text(message.data)));
    bus.subscribe('service', (message) => bus.respond(message, bytes('answer')), { queue: 'q' });
    await server.kill('SIGKILL');
    await connection(bus, false);
    await server.restart();
    await connection(bus, true);
    bus.publish('a.b', bytes('after'));
    await eventually(() => expect(got).toEqual(['after']));
    expect(text((await bus.request('service', bytes(''), { timeoutMs: 5_000 })).data)).toBe('answer');
  });

  it('fails requests that wait, as soon as the connection is lost', async () => {
    bus.subscribe('silent', () => {});
    await bus.flush(5_000);
    const startedAt = performance.now();
    const request = bus.request('silent', bytes(''), { timeoutMs: 60_000 });
    await Promise.all([expect(request).rejects.toThrow(/^unavailable/), server.kill('SIGKILL')]);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  it('consumes on after kills, and everything captured arrives', async () => {
    await bus.ensureStream(stream, 5_000);
    const got = new Set<string>();
    await bus.consume('S', durable, (message) => {
      got.add(text(message.data));
      message.ack();
    });
    const captured: string[] = [];
    let isPublishing = true;
    const publishing = (async () => {
      for (let n = 0; isPublishing; n++) {
        try {
          await bus.publishCaptured('evt.a', bytes(String(n)), { messageId: String(n), timeoutMs: 1_000 });
          captured.push(String(n));
        } catch {
          await pause(50);
        }
      }
    })();
    for (let kill = 0; kill < 3; kill++) {
      const before = captured.length;
      await eventually(() => expect(captured.length).toBeGreaterThan(before + 50));
      await server.kill('SIGKILL');
      await server.restart();
    }
    const before = captured.length;
    await eventually(() => expect(captured.length).toBeGreaterThan(before + 50));
    isPublishing = false;
    await publishing;
    await eventually(() => expect(captured.filter((n) => !got.has(n))).toEqual([]));
  }, 60_000);

  describe('with the server meddled with', () => {
    let operator: NatsConnection;
    let got: StreamMessage[];

    beforeEach(async () => {
      operator = await connect({ servers: server.url });
      await bus.ensureStream(stream, 5_000);
      got = [];
      await bus.consume('S', durable, (message) => {
        got.push(message);
        message.ack();
      });
      await capture('before');
      await eventually(() => expect(texts(got)).toContain('before'));
    });
    afterEach(() => operator.close());

    const capture = (value: string) =>
      bus.publishCaptured('evt.a', bytes(value), { messageId: value, timeoutMs: 5_000 });

    it('goes on when its consumer was deleted', async () => {
      const manager = await operator.jetstreamManager();
      await manager.consumers.delete('S', 'd');
      await capture('after');
      await eventually(() => expect(texts(got)).toContain('after'));
    });

    it('goes on from the start when the stream was deleted and made again', async () => {
      const manager = await operator.jetstreamManager();
      await manager.streams.delete('S');
      await expect(capture('lost')).rejects.toThrow(/^no_responders/);
      await bus.ensureStream(stream, 5_000);
      await capture('after');
      await eventually(() => expect(texts(got)).toContain('after'));
    });
  });

  it('says that it has failed when the connection is closed for good, but not after a drain', async () => {
    const drained = await connectNats({ url: server.url, name: 'drained', log: createLogger('test', 'silent') });
    await drained.drain(5_000);
    const first = await Promise.race([drained.failed.then(() => 'failed'), bus.flush(5_000).then(() => 'still there')]);
    expect(first).toBe('still there');
  });
});

(isThere ? describe : describe.skip)('connecting to NATS (needs nats-server)', () => {
  it('waits for a server that is not there yet, and says so', async () => {
    const server = await startNats();
    await server.kill('SIGKILL');
    const { log, messages } = recordingLog();
    const connecting = connectNats({ url: server.url, name: 'test', log });
    await eventually(() => expect(messages()).toContain('waiting for the bus (PARLEY_NATS_URL)'));
    await server.restart();
    const bus = await connecting;
    expect(bus.isConnected).toBe(true);
    await bus.drain(5_000);
    await server.stop();
  });

  it('stops waiting when told to', async () => {
    const told = new AbortController();
    const { log, messages } = recordingLog();
    const connecting = connectNats({ url: 'nats://127.0.0.1:1', name: 'test', log, signal: told.signal });
    const refused = expect(connecting).rejects.toThrow(/^cancelled/);
    await eventually(() => expect(messages()).toContain('waiting for the bus (PARLEY_NATS_URL)'));
    told.abort();
    await refused;
  });
});

function recordingLog(): { readonly log: Logger; messages(): string[] } {
  const lines: string[] = [];
  const log = createLogger('test', 'info', { write: (line) => void lines.push(line) });
  return { log, messages: () => lines.map((line) => (JSON.parse(line) as { msg: string }).msg) };
}

async function connection(bus: NatsBus, wanted: boolean): Promise<void> {
  if (bus.isConnected === wanted) return;
  await new Promise<void>((resolve) => {
    const stop = bus.onConnectionChange((isConnected) => {
      if (isConnected !== wanted) return;
      stop();
      resolve();
    });
  });
}

const bytes = (value: string) => new TextEncoder().encode(value);
const text = (data: Uint8Array) => new TextDecoder().decode(data);
const texts = (messages: readonly StreamMessage[]) => messages.map(({ data }) => text(data));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function eventually(assertion: () => void): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    try {
      return assertion();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await pause(10);
    }
  }
}
