import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@parley/contract';
import type { Bus, BusMessage, StreamMessage, StreamOptions } from './bus.ts';

/** Two connections to one bus. */
export interface BusUnderTest {
  readonly bus: Bus;
  readonly other: Bus;
  close(): Promise<void>;
}

/** What every implementation of the port must do. Uses real time; waits are for events, not for the clock. */
export function busSuite(name: string, setUp: () => Promise<BusUnderTest>): void {
  describe(name, () => {
    let under: BusUnderTest;
    let bus: Bus;
    let other: Bus;
    /** A root no other test uses. */
    let root: string;

    beforeEach(async () => {
      under = await setUp();
      ({ bus, other } = under);
      root = `test.${newId()}`;
    });
    afterEach(() => under.close());

    describe('publish and subscribe', () => {
      it('delivers to every subscriber, in the order of publishing', async () => {
        const mine = collect(bus, `${root}.a`);
        const theirs = collect(other, `${root}.a`);
        await settle(bus, other);
        for (let n = 0; n < 100; n++) bus.publish(`${root}.a`, bytes(String(n)));
        const expected = Array.from({ length: 100 }, (_, n) => String(n));
        await eventually(() => expect(texts(theirs)).toEqual(expected));
        await eventually(() => expect(texts(mine)).toEqual(expected));
      });

      it('calls no handler before publish has returned', async () => {
        const got = collect(bus, root);
        bus.publish(root, bytes('x'));
        expect(got).toEqual([]);
        await eventually(() => expect(texts(got)).toEqual(['x']));
      });

      it('lets * stand for one token and > for one or more', async () => {
        const star = collect(bus, `${root}.*.evt`);
        const rest = collect(bus, `${root}.>`);
        await settle(bus);
        for (const subject of ['a.evt', 'b.evt', 'a.b.evt', 'evt', 'a.other'])
          bus.publish(`${root}.${subject}`, bytes(subject));
        bus.publish(root, bytes('root itself'));
        await settle(bus);
        await eventually(() => expect(texts(rest)).toEqual(['a.evt', 'b.evt', 'a.b.evt', 'evt', 'a.other']));
        expect(texts(star)).toEqual(['a.evt', 'b.evt']);
      });

      it('gives each message to one subscriber of a queue group, and to every plain one', async () => {
        const one = collect(bus, root, 'workers');
        const two = collect(other, root, 'workers');
        const otherGroup = collect(other, root, 'auditors');
        const plain = collect(bus, root);
        await settle(bus, other);
        for (let n = 0; n < 200; n++) bus.publish(root, bytes(String(n)));
        await eventually(() => expect(plain).toHaveLength(200));
        await eventually(() => expect(otherGroup).toHaveLength(200));
        await eventually(() => expect(one.length + two.length).toBe(200));
        expect(new Set([...texts(one), ...texts(two)]).size).toBe(200);
        // Neither is left out.
        expect(Math.min(one.length, two.length)).toBeGreaterThan(0);
      });

      it('stops at once on unsubscribe, which may be called twice', async () => {
        const got: string[] = [];
        const subscription = bus.subscribe(root, (message) => {
          got.push(text(message));
          subscription.unsubscribe();
          subscription.unsubscribe();
        });
        await settle(bus);
        for (let n = 0; n < 10; n++) bus.publish(root, bytes(String(n)));
        await settle(bus);
        expect(got).toEqual(['0']);
      });

      it('carries headers, whose names come back in lower case', async () => {
        const got = collect(other, root);
        await settle(other);
        bus.publish(root, bytes(''), { headers: { TraceParent: '00-ab-cd-01', other: 'ä' }, messageId: 'm1' });
        await eventually(() => expect(got).toHaveLength(1));
        expect(got[0]?.headers).toEqual({ traceparent: '00-ab-cd-01', other: 'ä', 'nats-msg-id': 'm1' });
      });

      it('gives no headers as an empty object and no reply as undefined', async () => {
        const got = collect(other, root);
        await settle(other);
        bus.publish(root, bytes('x'));
        await eventually(() => expect(got).toHaveLength(1));
        expect(got[0]).toMatchObject({ subject: root, reply: undefined, headers: {}, noResponders: false });
      });

      it('goes on delivering after a handler threw', async () => {
        const got: string[] = [];
        bus.subscribe(root, (message) => {
          got.push(text(message));
          throw new Error('on purpose');
        });
        await settle(bus);
        bus.publish(root, bytes('1'));
        bus.publish(root, bytes('2'));
        await eventually(() => expect(got).toEqual(['1', '2']));
      });

      it('refuses more than 1 MiB', () => {
        expect(() => bus.publish(root, new Uint8Array(1024 * 1024 + 1))).toThrow(code('payload_too_large'));
      });

      it.each([['a b'], ['a\r\nPUB x 0'], ['']])('refuses the subject %j', (subject) => {
        expect(() => bus.publish(subject, bytes('x'))).toThrow(code('invalid_request'));
        expect(() => bus.subscribe(subject, () => {})).toThrow(code('invalid_request'));
      });

      it('refuses a header with a line break in it', () => {
        const headers = { traceparent: 'a\r\nNats-Msg-Id: x' };
        expect(() => bus.publish(root, bytes('x'), { headers })).toThrow(code('invalid_request'));
      });
    });

    describe('request and reply', () => {
      it('brings the answer back, with the headers sent along', async () => {
        other.subscribe(root, (message) => other.respond(message, bytes(`${text(message)} ${message.headers['k']}`)));
        await settle(other);
        const answer = await bus.request(root, bytes('ping'), { timeoutMs: 5_000, headers: { k: 'v' } });
        expect(text(answer)).toBe('ping v');
      });

      it('keeps many requests apart', async () => {
        other.subscribe(root, (message) => other.respond(message, message.data));
        await settle(other);
        const asked = Array.from({ length: 200 }, (_, n) => String(n));
        const answers = asked.map((n) => bus.request(root, bytes(n), { timeoutMs: 5_000 }));
        expect(texts(await Promise.all(answers))).toEqual(asked);
      });

      it('says at once when nobody is there', async () => {
        const startedAt = performance.now();
        await expect(bus.request(root, bytes(''), { timeoutMs: 20_000 })).rejects.toThrow(code('no_responders'));
        expect(performance.now() - startedAt).toBeLessThan(5_000);
      });

      it('gives up at the deadline', async () => {
        other.subscribe(root, () => {});
        await settle(other);
        await expect(bus.request(root, bytes(''), { timeoutMs: 50 })).rejects.toThrow(code('deadline_exceeded'));
      });

      it('gives up when told to', async () => {
        other.subscribe(root, () => {});
        await settle(other);
        const told = new AbortController();
        const request = bus.request(root, bytes(''), { timeoutMs: 20_000, signal: told.signal });
        told.abort();
        await expect(request).rejects.toThrow(code('cancelled'));
        const late = bus.request(root, bytes(''), { timeoutMs: 20_000, signal: told.signal });
        await expect(late).rejects.toThrow(code('cancelled'));
      });

      it('takes many answers on an inbox of its own', async () => {
        const inbox = bus.newInbox();
        const got = collect(bus, `${inbox}.>`);
        other.subscribe(root, (message) => {
          other.respond(message, bytes('one'));
          other.respond(message, bytes('two'));
        });
        await settle(bus, other);
        bus.publish(root, bytes(''), { reply: `${inbox}.7` });
        await eventually(() => expect(texts(got)).toEqual(['one', 'two']));
        expect(got[0]?.subject).toBe(`${inbox}.7`);
      });

      it('tells the inbox of a publisher that nobody is there', async () => {
        const inbox = bus.newInbox();
        const got = collect(bus, `${inbox}.>`);
        await settle(bus);
        bus.publish(root, bytes('x'), { reply: `${inbox}.p3` });
        await eventually(() => expect(got).toHaveLength(1));
        expect(got[0]).toMatchObject({ subject: `${inbox}.p3`, noResponders: true });
        expect(got[0]?.data).toHaveLength(0);
      });

      it('answers nothing to a message that wants no answer', async () => {
        const got = collect(bus, root);
        await settle(bus);
        bus.publish(root, bytes('x'));
        await eventually(() => expect(got).toHaveLength(1));
        const [message] = got;
        if (message) expect(() => bus.respond(message, bytes('y'))).not.toThrow();
      });
    });

    describe('streams', () => {
      const streamName = () => root.replaceAll('.', '_');
      const make = (more: Partial<StreamOptions> = {}) =>
        bus.ensureStream({ ...streamOf(streamName(), `${root}.evt.*`), ...more }, 5_000);
      const capture = (n: string, messageId = n) =>
        bus.publishCaptured(`${root}.evt.a`, bytes(n), { messageId, timeoutMs: 5_000 });

      it('captures what is published, and delivers it live as well', async () => {
        await make();
        const live = collect(other, `${root}.evt.*`);
        await settle(other);
        expect(await capture('1')).toEqual({ sequence: 1, duplicate: false });
        expect(await capture('2')).toEqual({ sequence: 2, duplicate: false });
        await eventually(() => expect(texts(live)).toEqual(['1', '2']));
      });

      it('stores one message id once', async () => {
        await make();
        await capture('1', 'same');
        expect(await capture('1', 'same')).toMatchObject({ duplicate: true });
        expect(await capture('2', 'another')).toEqual({ sequence: 2, duplicate: false });
      });

      it('captures a plain publish with a message id just as well', async () => {
        await make();
        bus.publish(`${root}.evt.a`, bytes('1'), { messageId: 'm1' });
        bus.publish(`${root}.evt.a`, bytes('1'), { messageId: 'm1' });
        expect(await capture('2', 'm2')).toEqual({ sequence: 2, duplicate: false });
      });

      it('leaves an existing stream as it is', async () => {
        await make();
        await capture('1');
        await make({ maxBytes: 2_000_000 });
        expect(await capture('2')).toEqual({ sequence: 2, duplicate: false });
      });

      it('says so when no stream captures the subject', async () => {
        await expect(capture('1')).rejects.toThrow(code('no_responders'));
      });

      it('waits in vain when live subscribers hide that there is no stream', async () => {
        collect(other, `${root}.evt.*`);
        await settle(other);
        const captured = bus.publishCaptured(`${root}.evt.a`, bytes('1'), { messageId: 'm', timeoutMs: 50 });
        await expect(captured).rejects.toThrow(code('deadline_exceeded'));
      });

      it('forgets the oldest beyond its size', async () => {
        await make({ maxBytes: 2_000 });
        for (let n = 1; n <= 20; n++)
          await bus.publishCaptured(`${root}.evt.a`, new Uint8Array(300).fill(n), {
            messageId: String(n),
            timeoutMs: 5_000,
          });
        const got: number[] = [];
        const consumer = await bus.consume(streamName(), durable('late'), (message) => {
          got.push(message.data[0] ?? 0);
          message.ack();
        });
        await eventually(() => expect(got.at(-1)).toBe(20));
        expect(got[0]).toBeGreaterThan(10);
        await consumer.stop();
      });

      it('refuses to consume a stream that is not there', async () => {
        await expect(bus.consume(streamName(), durable('d'), () => {})).rejects.toThrow(code('not_found'));
      });

      it('delivers from the oldest, and again what was not acknowledged', async () => {
        await make();
        await capture('1');
        await capture('2');
        const got: string[] = [];
        const consumer = await bus.consume(streamName(), durable('d', { ackWaitMs: 400 }), (message) => {
          got.push(`${text(message)}:${message.delivery}`);
          if (text(message) !== '1' || message.delivery === 2) message.ack();
        });
        await eventually(() => expect(got).toEqual(['1:1', '2:1', '1:2']));
        await consumer.stop();
      });

      it('delivers again at once on nak, on a throw and on a rejection', async () => {
        await make();
        const got: string[] = [];
        const consumer = await bus.consume(streamName(), durable('d'), async (message) => {
          got.push(`${text(message)}:${message.delivery}`);
          if (message.delivery > 1) message.ack();
          else if (text(message) === 'nak') message.nak();
          else throw new Error('on purpose');
        });
        await capture('nak');
        await capture('throw');
        await eventually(() => expect([...got].sort()).toEqual(['nak:1', 'nak:2', 'throw:1', 'throw:2']));
        await consumer.stop();
      });

      it('waits as long as a nak asks for', async () => {
        await make();
        const at: number[] = [];
        const consumer = await bus.consume(streamName(), durable('d'), (message) => {
          at.push(performance.now());
          if (message.delivery === 1) message.nak(300);
          else message.ack();
        });
        await capture('1');
        await eventually(() => expect(at).toHaveLength(2));
        expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(250);
        await consumer.stop();
      });

      it('never delivers again after term, nor after the last delivery allowed', async () => {
        await make();
        const got: string[] = [];
        const consumer = await bus.consume(streamName(), durable('d', { maxDeliveries: 2 }), (message) => {
          got.push(`${text(message)}:${message.delivery}`);
          if (text(message) === 'term') message.term();
          else if (text(message) === 'hopeless') message.nak();
          else message.ack();
        });
        await capture('term');
        await capture('hopeless');
        await eventually(() =>
          expect(got.filter((each) => each.startsWith('hopeless'))).toEqual(['hopeless:1', 'hopeless:2']),
        );
        await capture('end');
        await eventually(() => expect(got.at(-1)).toBe('end:1'));
        expect(got).toHaveLength(4);
        await consumer.stop();
      });

      it('holds back what is more than the bound on unacknowledged messages', async () => {
        await make();
        const held: StreamMessage[] = [];
        const consumer = await bus.consume(
          streamName(),
          durable('d', { maxInFlight: 2 }),
          (message) => void held.push(message),
        );
        for (let n = 1; n <= 5; n++) await capture(String(n));
        await eventually(() => expect(texts(held)).toEqual(['1', '2']));
        await settle(bus);
        expect(held).toHaveLength(2);
        held[0]?.ack();
        await eventually(() => expect(texts(held)).toEqual(['1', '2', '3']));
        for (const message of held) message.ack();
        await consumer.stop();
      });

      it('shares the work of one durable among its members, and remembers where it was', async () => {
        await make();
        const got: string[] = [];
        const handler = (message: StreamMessage) => {
          got.push(text(message));
          message.ack();
        };
        const first = await bus.consume(streamName(), durable('d'), handler);
        const second = await other.consume(streamName(), durable('d'), handler);
        for (let n = 0; n < 50; n++) await capture(String(n));
        await eventually(() => expect(got).toHaveLength(50));
        expect(new Set(got).size).toBe(50);
        await first.stop();
        await second.stop();
        await settle(bus, other);
        await capture('while nobody was there');
        const third = await other.consume(streamName(), durable('d'), handler);
        await eventually(() => expect(got).toHaveLength(51));
        await third.stop();
      });

      it('filters by subject, and begins at now when asked to', async () => {
        await make();
        await capture('before');
        const got: string[] = [];
        const options = durable('d', { deliver: 'new', filterSubject: `${root}.evt.b` });
        const consumer = await bus.consume(streamName(), options, (message) => {
          got.push(text(message));
          message.ack();
        });
        await capture('wrong subject');
        await bus.publishCaptured(`${root}.evt.b`, bytes('right'), { messageId: 'r', timeoutMs: 5_000 });
        await eventually(() => expect(got).toEqual(['right']));
        await consumer.stop();
      });

      it('waits on stop for handlers that run', async () => {
        await make();
        const gate = Promise.withResolvers<void>();
        let isDone = false;
        const entered = Promise.withResolvers<void>();
        const consumer = await bus.consume(streamName(), durable('d'), async (message) => {
          entered.resolve();
          await gate.promise;
          message.ack();
          isDone = true;
        });
        await capture('1');
        await entered.promise;
        const stopped = consumer.stop();
        gate.resolve();
        await stopped;
        expect(isDone).toBe(true);
      });
    });

    describe('the end', () => {
      it('sends what was published before drain, then refuses everything', async () => {
        const got = collect(other, root);
        await settle(other);
        bus.publish(root, bytes('last'));
        await bus.drain(5_000);
        await eventually(() => expect(texts(got)).toEqual(['last']));
        expect(bus.isConnected).toBe(false);
        expect(() => bus.publish(root, bytes('x'))).toThrow(code('unavailable'));
        expect(() => bus.subscribe(root, () => {})).toThrow(code('unavailable'));
        await expect(bus.request(root, bytes(''), { timeoutMs: 1_000 })).rejects.toThrow(code('unavailable'));
        await expect(bus.flush(1_000)).rejects.toThrow(code('unavailable'));
        await expect(bus.ensureStream(streamOf('s', 's.*'), 1_000)).rejects.toThrow(code('unavailable'));
        await expect(bus.consume('s', durable('d'), () => {})).rejects.toThrow(code('unavailable'));
        const captured = bus.publishCaptured(root, bytes('x'), { messageId: 'm', timeoutMs: 1_000 });
        await expect(captured).rejects.toThrow(code('unavailable'));
        await bus.drain(1_000);
      });

      it('delivers on drain what was on its way', async () => {
        const got = collect(other, root);
        await settle(other);
        bus.publish(root, bytes('x'));
        await settle(bus);
        await other.drain(5_000);
        expect(texts(got)).toEqual(['x']);
      });

      it('tells watchers of the connection', async () => {
        const seen: boolean[] = [];
        const stopped: boolean[] = [];
        bus.onConnectionChange((isConnected) => seen.push(isConnected));
        bus.onConnectionChange((isConnected) => stopped.push(isConnected))();
        expect(bus.isConnected).toBe(true);
        await bus.drain(5_000);
        expect(seen).toEqual([false]);
        expect(stopped).toEqual([]);
      });
    });
  });
}

function collect(bus: Bus, subject: string, queue?: string): BusMessage[] {
  const got: BusMessage[] = [];
  bus.subscribe(subject, (message) => void got.push(message), queue === undefined ? {} : { queue });
  return got;
}

/** What these connections have asked for, the server knows. */
async function settle(...buses: readonly Bus[]): Promise<void> {
  for (const bus of buses) await bus.flush(5_000);
}

function streamOf(name: string, subject: string): StreamOptions {
  return { name, subjects: [subject], maxAgeMs: 600_000, maxBytes: 1_000_000, dedupeWindowMs: 120_000, replicas: 1 };
}

function durable(name: string, more: Partial<Parameters<Bus['consume']>[1]> = {}): Parameters<Bus['consume']>[1] {
  return { durable: name, deliver: 'all', ackWaitMs: 30_000, maxInFlight: 100, maxDeliveries: 0, ...more };
}

/** For `toThrow` and `rejects.toThrow`: an error of this row of the table. */
function code(expected: string): RegExp {
  return new RegExp(`^${expected}\\b`);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const bytes = (value: string) => encoder.encode(value);
const text = (message: BusMessage) => decoder.decode(message.data);
const texts = (messages: readonly BusMessage[]) => messages.map(text);

/** Tries until it does not throw; what it threw last, after 10 s. */
async function eventually(assertion: () => void): Promise<void> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    try {
      return assertion();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
