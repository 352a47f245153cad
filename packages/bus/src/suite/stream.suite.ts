import { describe, expect, it } from '@jest/globals';
import type { StreamMessage, StreamOptions } from '../bus.ts';
import {
  bytes,
  code,
  collect,
  durable,
  eventually,
  settle,
  streamOf,
  text,
  texts,
  type Under,
} from './under-test.suite.ts';

export function streamSuite(under: Under): void {
  describe('streams', () => {
    const streamName = () => under.root.replaceAll('.', '_');
    const make = (more: Partial<StreamOptions> = {}) =>
      under.bus.ensureStream({ ...streamOf(streamName(), `${under.root}.evt.*`), ...more }, 5_000);
    const capture = (n: string, messageId = n) =>
      under.bus.publishCaptured(`${under.root}.evt.a`, bytes(n), { messageId, timeoutMs: 5_000 });

    it('captures what is published, and delivers it live as well', async () => {
      await make();
      const live = collect(under.other, `${under.root}.evt.*`);
      await settle(under.other);
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
      under.bus.publish(`${under.root}.evt.a`, bytes('1'), { messageId: 'm1' });
      under.bus.publish(`${under.root}.evt.a`, bytes('1'), { messageId: 'm1' });
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
      collect(under.other, `${under.root}.evt.*`);
      await settle(under.other);
      const captured = under.bus.publishCaptured(`${under.root}.evt.a`, bytes('1'), { messageId: 'm', timeoutMs: 50 });
      await expect(captured).rejects.toThrow(code('deadline_exceeded'));
    });

    it('forgets the oldest beyond its size', async () => {
      await make({ maxBytes: 2_000 });
      for (let n = 1; n <= 20; n++)
        await under.bus.publishCaptured(`${under.root}.evt.a`, new Uint8Array(300).fill(n), {
          messageId: String(n),
          timeoutMs: 5_000,
        });
      const got: number[] = [];
      const consumer = await under.bus.consume(streamName(), durable('late'), (message) => {
        got.push(message.data[0] ?? 0);
        message.ack();
      });
      await eventually(() => expect(got.at(-1)).toBe(20));
      expect(got[0]).toBeGreaterThan(10);
      await consumer.stop();
    });

    it('refuses to consume a stream that is not there', async () => {
      await expect(under.bus.consume(streamName(), durable('d'), () => {})).rejects.toThrow(code('not_found'));
    });

    it('delivers from the oldest, and again what was not acknowledged', async () => {
      await make();
      await capture('1');
      await capture('2');
      const got: string[] = [];
      const consumer = await under.bus.consume(streamName(), durable('d', { ackWaitMs: 400 }), (message) => {
        got.push(`${text(message)}:${message.delivery}`);
        if (text(message) !== '1' || message.delivery === 2) message.ack();
      });
      await eventually(() => expect(got).toEqual(['1:1', '2:1', '1:2']));
      await consumer.stop();
    });

    it('delivers again at once on nak, on a throw and on a rejection', async () => {
      await make();
      const got: string[] = [];
      const consumer = await under.bus.consume(streamName(), durable('d'), async (message) => {
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
      const consumer = await under.bus.consume(streamName(), durable('d'), (message) => {
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
      const consumer = await under.bus.consume(streamName(), durable('d', { maxDeliveries: 2 }), (message) => {
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
      const consumer = await under.bus.consume(
        streamName(),
        durable('d', { maxInFlight: 2 }),
        (message) => void held.push(message),
      );
      for (let n = 1; n <= 5; n++) await capture(String(n));
      await eventually(() => expect(texts(held)).toEqual(['1', '2']));
      await settle(under.bus);
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
      const first = await under.bus.consume(streamName(), durable('d'), handler);
      const second = await under.other.consume(streamName(), durable('d'), handler);
      for (let n = 0; n < 50; n++) await capture(String(n));
      await eventually(() => expect(got).toHaveLength(50));
      expect(new Set(got).size).toBe(50);
      await first.stop();
      await second.stop();
      await settle(under.bus, under.other);
      await capture('while nobody was there');
      const third = await under.other.consume(streamName(), durable('d'), handler);
      await eventually(() => expect(got).toHaveLength(51));
      await third.stop();
    });

    it('filters by subject, and begins at now when asked to', async () => {
      await make();
      await capture('before');
      const got: string[] = [];
      const options = durable('d', { deliver: 'new', filterSubject: `${under.root}.evt.b` });
      const consumer = await under.bus.consume(streamName(), options, (message) => {
        got.push(text(message));
        message.ack();
      });
      await capture('wrong subject');
      await under.bus.publishCaptured(`${under.root}.evt.b`, bytes('right'), { messageId: 'r', timeoutMs: 5_000 });
      await eventually(() => expect(got).toEqual(['right']));
      await consumer.stop();
    });

    it('waits on stop for handlers that run', async () => {
      await make();
      const gate = Promise.withResolvers<void>();
      let isDone = false;
      const entered = Promise.withResolvers<void>();
      const consumer = await under.bus.consume(streamName(), durable('d'), async (message) => {
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
}
