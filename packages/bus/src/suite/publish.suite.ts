import { describe, expect, it } from '@jest/globals';
import { bytes, code, collect, eventually, settle, text, texts, type Under } from './under-test.suite.ts';

export function publishSuite(under: Under): void {
  describe('publish and subscribe', () => {
    it('delivers to every subscriber, in the order of publishing', async () => {
      const mine = collect(under.bus, `${under.root}.a`);
      const theirs = collect(under.other, `${under.root}.a`);
      await settle(under.bus, under.other);
      for (let n = 0; n < 100; n++) under.bus.publish(`${under.root}.a`, bytes(String(n)));
      const expected = Array.from({ length: 100 }, (_, n) => String(n));
      await eventually(() => expect(texts(theirs)).toEqual(expected));
      await eventually(() => expect(texts(mine)).toEqual(expected));
    });

    it('calls no handler before publish has returned', async () => {
      const got = collect(under.bus, under.root);
      under.bus.publish(under.root, bytes('x'));
      expect(got).toEqual([]);
      await eventually(() => expect(texts(got)).toEqual(['x']));
    });

    it('lets * stand for one token and > for one or more', async () => {
      const star = collect(under.bus, `${under.root}.*.evt`);
      const rest = collect(under.bus, `${under.root}.>`);
      await settle(under.bus);
      for (const subject of ['a.evt', 'b.evt', 'a.b.evt', 'evt', 'a.other'])
        under.bus.publish(`${under.root}.${subject}`, bytes(subject));
      under.bus.publish(under.root, bytes('root itself'));
      await settle(under.bus);
      await eventually(() => expect(texts(rest)).toEqual(['a.evt', 'b.evt', 'a.b.evt', 'evt', 'a.other']));
      expect(texts(star)).toEqual(['a.evt', 'b.evt']);
    });

    it('gives each message to one subscriber of a queue group, and to every plain one', async () => {
      const one = collect(under.bus, under.root, 'workers');
      const two = collect(under.other, under.root, 'workers');
      const otherGroup = collect(under.other, under.root, 'auditors');
      const plain = collect(under.bus, under.root);
      await settle(under.bus, under.other);
      for (let n = 0; n < 200; n++) under.bus.publish(under.root, bytes(String(n)));
      await eventually(() => expect(plain).toHaveLength(200));
      await eventually(() => expect(otherGroup).toHaveLength(200));
      await eventually(() => expect(one.length + two.length).toBe(200));
      expect(new Set([...texts(one), ...texts(two)]).size).toBe(200);
      // Neither is left out.
      expect(Math.min(one.length, two.length)).toBeGreaterThan(0);
    });

    it('stops at once on unsubscribe, which may be called twice', async () => {
      const got: string[] = [];
      const subscription = under.bus.subscribe(under.root, (message) => {
        got.push(text(message));
        subscription.unsubscribe();
        subscription.unsubscribe();
      });
      await settle(under.bus);
      for (let n = 0; n < 10; n++) under.bus.publish(under.root, bytes(String(n)));
      await settle(under.bus);
      expect(got).toEqual(['0']);
    });

    it('carries headers, whose names come back in lower case', async () => {
      const got = collect(under.other, under.root);
      await settle(under.other);
      under.bus.publish(under.root, bytes(''), {
        headers: { TraceParent: '00-ab-cd-01', other: 'ä' },
        messageId: 'm1',
      });
      await eventually(() => expect(got).toHaveLength(1));
      expect(got[0]?.headers).toEqual({ traceparent: '00-ab-cd-01', other: 'ä', 'nats-msg-id': 'm1' });
    });

    it('gives no headers as an empty object and no reply as undefined', async () => {
      const got = collect(under.other, under.root);
      await settle(under.other);
      under.bus.publish(under.root, bytes('x'));
      await eventually(() => expect(got).toHaveLength(1));
      expect(got[0]).toMatchObject({ subject: under.root, reply: undefined, headers: {}, noResponders: false });
    });

    it('goes on delivering after a handler threw', async () => {
      const got: string[] = [];
      under.bus.subscribe(under.root, (message) => {
        got.push(text(message));
        throw new Error('on purpose');
      });
      await settle(under.bus);
      under.bus.publish(under.root, bytes('1'));
      under.bus.publish(under.root, bytes('2'));
      await eventually(() => expect(got).toEqual(['1', '2']));
    });

    it('refuses more than 1 MiB', () => {
      expect(() => under.bus.publish(under.root, new Uint8Array(1024 * 1024 + 1))).toThrow(code('payload_too_large'));
    });

    it.each([['a b'], ['a\r\nPUB x 0'], ['']])('refuses the subject %j', (subject) => {
      expect(() => under.bus.publish(subject, bytes('x'))).toThrow(code('invalid_request'));
      expect(() => under.bus.subscribe(subject, () => {})).toThrow(code('invalid_request'));
    });

    it('refuses a header with a line break in it', () => {
      const headers = { traceparent: 'a\r\nNats-Msg-Id: x' };
      expect(() => under.bus.publish(under.root, bytes('x'), { headers })).toThrow(code('invalid_request'));
    });
  });
}
