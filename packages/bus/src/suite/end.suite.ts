import { describe, expect, it } from '@jest/globals';
import { bytes, code, collect, durable, eventually, settle, streamOf, texts, type Under } from './under-test.suite.ts';

export function endSuite(under: Under): void {
  describe('the end', () => {
    it('sends what was published before drain, then refuses everything', async () => {
      const got = collect(under.other, under.root);
      await settle(under.other);
      under.bus.publish(under.root, bytes('last'));
      await under.bus.drain(5_000);
      await eventually(() => expect(texts(got)).toEqual(['last']));
      expect(under.bus.isConnected).toBe(false);
      expect(() => under.bus.publish(under.root, bytes('x'))).toThrow(code('unavailable'));
      expect(() => under.bus.subscribe(under.root, () => {})).toThrow(code('unavailable'));
      await expect(under.bus.request(under.root, bytes(''), { timeoutMs: 1_000 })).rejects.toThrow(code('unavailable'));
      await expect(under.bus.flush(1_000)).rejects.toThrow(code('unavailable'));
      await expect(under.bus.ensureStream(streamOf('s', 's.*'), 1_000)).rejects.toThrow(code('unavailable'));
      await expect(under.bus.consume('s', durable('d'), () => {})).rejects.toThrow(code('unavailable'));
      const captured = under.bus.publishCaptured(under.root, bytes('x'), { messageId: 'm', timeoutMs: 1_000 });
      await expect(captured).rejects.toThrow(code('unavailable'));
      await under.bus.drain(1_000);
    });

    it('delivers on drain what was on its way', async () => {
      const got = collect(under.other, under.root);
      await settle(under.other);
      under.bus.publish(under.root, bytes('x'));
      await settle(under.bus);
      await under.other.drain(5_000);
      expect(texts(got)).toEqual(['x']);
    });

    it('tells watchers of the connection', async () => {
      const seen: boolean[] = [];
      const stopped: boolean[] = [];
      under.bus.onConnectionChange((isConnected) => seen.push(isConnected));
      under.bus.onConnectionChange((isConnected) => stopped.push(isConnected))();
      expect(under.bus.isConnected).toBe(true);
      await under.bus.drain(5_000);
      expect(seen).toEqual([false]);
      expect(stopped).toEqual([]);
    });
  });
}
