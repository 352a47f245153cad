import { beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { createLogger } from '@parley/telemetry';
import { createMemoryBus, type MemoryBus } from './memory-bus.ts';

const bytes = (value: string) => new TextEncoder().encode(value);
const text = ({ data }: { readonly data: Uint8Array }) => new TextDecoder().decode(data);

describe('the bus in memory, on a fake clock', () => {
  let clock: FakeClock;
  let bus: MemoryBus;
  let other: MemoryBus;

  beforeEach(() => {
    clock = new FakeClock();
    bus = createMemoryBus({ clock, log: createLogger('test', 'silent') });
    other = bus.connect();
  });

  it('refuses everything while cut off, and tells watchers', () => {
    const seen: boolean[] = [];
    bus.onConnectionChange((isConnected) => seen.push(isConnected));
    bus.setConnected(false);
    bus.setConnected(false);
    expect(() => bus.publish('a', bytes('x'))).toThrow('unavailable');
    expect(() => bus.subscribe('a', () => {})).toThrow('unavailable');
    expect(bus.isConnected).toBe(false);
    expect(other.isConnected).toBe(true);
    bus.setConnected(true);
    expect(seen).toEqual([false, true]);
  });

  it('misses what is published meanwhile, and hears again afterwards', async () => {
    const got: string[] = [];
    bus.subscribe('a', (message) => void got.push(text(message)));
    bus.setConnected(false);
    other.publish('a', bytes('missed'));
    await clock.settle();
    bus.setConnected(true);
    other.publish('a', bytes('heard'));
    await clock.settle();
    expect(got).toEqual(['heard']);
  });

  it('lets nobody answer for one who is cut off', async () => {
    bus.subscribe('service', (message) => bus.respond(message, bytes('here')));
    bus.setConnected(false);
    const request = other.request('service', bytes(''), { timeoutMs: 1_000 });
    await expect(request).rejects.toThrow('no_responders');
  });

  it('fails requests under way when the connection goes, and on time otherwise', async () => {
    other.subscribe('silent', () => {});
    const first = bus.request('silent', bytes(''), { timeoutMs: 1_000 });
    await clock.settle();
    bus.setConnected(false);
    await expect(first).rejects.toThrow('unavailable');
    bus.setConnected(true);
    const second = expect(bus.request('silent', bytes(''), { timeoutMs: 1_000 })).rejects.toThrow('deadline_exceeded');
    await clock.advanceAsync(1_000);
    await second;
    expect(clock.pendingTimers).toBe(0);
  });

  it('delivers again from a stream what one who was cut off had not acknowledged', async () => {
    const stream = {
      name: 's',
      subjects: ['e'],
      maxAgeMs: 60_000,
      maxBytes: 1_000,
      dedupeWindowMs: 1_000,
      replicas: 1,
    };
    const options = { durable: 'd', deliver: 'all', ackWaitMs: 5_000, maxInFlight: 10, maxDeliveries: 0 } as const;
    await bus.ensureStream(stream, 1_000);
    const got: string[] = [];
    await other.consume('s', options, (message) => {
      got.push(`${text(message)}:${message.delivery}`);
      if (message.delivery > 1) message.ack();
    });
    bus.publish('e', bytes('1'));
    await clock.settle();
    other.setConnected(false);
    bus.publish('e', bytes('2'));
    await clock.advanceAsync(6_000);
    expect(got).toEqual(['1:1']);
    other.setConnected(true);
    await clock.advanceAsync(6_000);
    expect([...got].sort()).toEqual(['1:1', '1:2', '2:1', '2:2']);
  });

  it('forgets what is too old in a stream, and message ids after the window', async () => {
    const stream = {
      name: 's',
      subjects: ['e'],
      maxAgeMs: 10_000,
      maxBytes: 1_000,
      dedupeWindowMs: 1_000,
      replicas: 1,
    };
    await bus.ensureStream(stream, 1_000);
    const capture = (messageId: string) => bus.publishCaptured('e', bytes('x'), { messageId, timeoutMs: 1_000 });
    expect(await capture('m')).toEqual({ sequence: 1, duplicate: false });
    clock.advance(999);
    expect(await capture('m')).toEqual({ sequence: 1, duplicate: true });
    clock.advance(1);
    expect(await capture('m')).toEqual({ sequence: 2, duplicate: false });
    clock.advance(9_500);
    const got: number[] = [];
    const options = { durable: 'd', deliver: 'all', ackWaitMs: 5_000, maxInFlight: 10, maxDeliveries: 0 } as const;
    await bus.consume('s', options, (message) => {
      got.push(message.delivery);
      message.ack();
    });
    await clock.settle();
    expect(got).toHaveLength(1);
  });

  it('lets timers and sockets have their turn in a storm of messages', async () => {
    let delivered = 0;
    // Each message makes the next: without a pause, nothing else would ever run again.
    const storm = bus.subscribe('storm', () => {
      delivered++;
      bus.publish('storm', bytes(''));
    });
    bus.publish('storm', bytes(''));
    await new Promise((resolve) => setTimeout(resolve, 1));
    storm.unsubscribe();
    expect(delivered).toBeGreaterThan(1);
  });
});
