import { describe, expect, it } from '@jest/globals';
import { bytes, code, collect, eventually, settle, text, texts, type Under } from './under-test.suite.ts';

export function requestSuite(under: Under): void {
  describe('request and reply', () => {
    it('brings the answer back, with the headers sent along', async () => {
      under.other.subscribe(under.root, (message) =>
        under.other.respond(message, bytes(`${text(message)} ${message.headers['k']}`)),
      );
      await settle(under.other);
      const answer = await under.bus.request(under.root, bytes('ping'), { timeoutMs: 5_000, headers: { k: 'v' } });
      expect(text(answer)).toBe('ping v');
    });

    it('keeps many requests apart', async () => {
      under.other.subscribe(under.root, (message) => under.other.respond(message, message.data));
      await settle(under.other);
      const asked = Array.from({ length: 200 }, (_, n) => String(n));
      const answers = asked.map((n) => under.bus.request(under.root, bytes(n), { timeoutMs: 5_000 }));
      expect(texts(await Promise.all(answers))).toEqual(asked);
    });

    it('says at once when nobody is there', async () => {
      const startedAt = performance.now();
      await expect(under.bus.request(under.root, bytes(''), { timeoutMs: 20_000 })).rejects.toThrow(
        code('no_responders'),
      );
      expect(performance.now() - startedAt).toBeLessThan(5_000);
    });

    it('gives up at the deadline', async () => {
      under.other.subscribe(under.root, () => {});
      await settle(under.other);
      await expect(under.bus.request(under.root, bytes(''), { timeoutMs: 50 })).rejects.toThrow(
        code('deadline_exceeded'),
      );
    });

    it('gives up when told to', async () => {
      under.other.subscribe(under.root, () => {});
      await settle(under.other);
      const told = new AbortController();
      const request = under.bus.request(under.root, bytes(''), { timeoutMs: 20_000, signal: told.signal });
      told.abort();
      await expect(request).rejects.toThrow(code('cancelled'));
      const late = under.bus.request(under.root, bytes(''), { timeoutMs: 20_000, signal: told.signal });
      await expect(late).rejects.toThrow(code('cancelled'));
    });

    it('takes many answers on an inbox of its own', async () => {
      const inbox = under.bus.newInbox();
      const got = collect(under.bus, `${inbox}.>`);
      under.other.subscribe(under.root, (message) => {
        under.other.respond(message, bytes('one'));
        under.other.respond(message, bytes('two'));
      });
      await settle(under.bus, under.other);
      under.bus.publish(under.root, bytes(''), { reply: `${inbox}.7` });
      await eventually(() => expect(texts(got)).toEqual(['one', 'two']));
      expect(got[0]?.subject).toBe(`${inbox}.7`);
    });

    it('tells the inbox of a publisher that nobody is there', async () => {
      const inbox = under.bus.newInbox();
      const got = collect(under.bus, `${inbox}.>`);
      await settle(under.bus);
      under.bus.publish(under.root, bytes('x'), { reply: `${inbox}.p3` });
      await eventually(() => expect(got).toHaveLength(1));
      expect(got[0]).toMatchObject({ subject: `${inbox}.p3`, noResponders: true });
      expect(got[0]?.data).toHaveLength(0);
    });

    it('answers nothing to a message that wants no answer', async () => {
      const got = collect(under.bus, under.root);
      await settle(under.bus);
      under.bus.publish(under.root, bytes('x'));
      await eventually(() => expect(got).toHaveLength(1));
      const [message] = got;
      if (message) expect(() => under.bus.respond(message, bytes('y'))).not.toThrow();
    });
  });
}
