import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Fault, type ProtocolName, type Simulator, startSimulator } from '@parley/testkit';
import { type CompletionPart, type CompletionRequest, type Provider, ProviderError } from '../ports.ts';
import { createVendorPool, type VendorPool } from './http/vendor-pool.ts';
import type { Line, Transport } from './transport.ts';

const request = {
  system: 'You are kind.',
  messages: [
    { role: 'visitor', text: 'Hello' },
    { role: 'assistant', text: 'Hi!' },
    { role: 'visitor', text: 'Where is my parcel?' },
  ],
  model: 'model-1',
  maxOutputTokens: 200,
} as const satisfies CompletionRequest;

const ANSWER = '您的包裹在路上 📦, it arrives tomorrow.';

/** What every provider promises, over both transports, against a simulator of the vendor's protocol. */
export function providerSuite(protocol: ProtocolName, createProvider: (baseUrl: string, line: Line) => Provider): void {
  describe.each<Transport>(['sdk', 'raw'])(`a provider that speaks ${protocol} over %s`, (transport) => {
    let simulator: Simulator;
    let pool: VendorPool;
    let provider: Provider;
    let malformed: number;

    beforeEach(async () => {
      simulator = await startSimulator({ protocol, answer: ANSWER, chunkCharacters: 5, cachedPromptTokens: 3 });
      malformed = 0;
      pool = createVendorPool();
      const onMalformed = (count: number) => {
        malformed += count;
      };
      provider = createProvider(simulator.url, { transport, pool, onMalformed });
    });
    afterEach(async () => {
      await simulator.stop();
      await pool.close();
    });

    const collect = async (signal = new AbortController().signal, asked: CompletionRequest = request) => {
      const parts: CompletionPart[] = [];
      for await (const part of provider.complete(asked, signal)) parts.push(part);
      return parts;
    };
    const textOf = (parts: readonly CompletionPart[]) =>
      parts.map((part) => (part.type === 'text-delta' ? part.text : '')).join('');
    const failure = () =>
      collect().then(
        () => undefined,
        (error: unknown) => error,
      );

    it('streams the answer in pieces and ends it with reason and usage', async () => {
      simulator.set({ chunkDelayMs: 5 });
      const parts = await collect();
      expect(textOf(parts)).toBe(ANSWER);
      expect(parts.filter(({ type }) => type === 'text-delta').length).toBeGreaterThan(3);
      const finish = parts.at(-1);
      expect(finish).toMatchObject({ type: 'finish', reason: 'stop', usage: { cachedInputTokens: 3 } });
      if (finish?.type === 'finish') expect(finish.usage?.outputTokens).toBe(simulator.requests[0]?.tokensSent);
    });

    it("sends the system text and the talk in the vendor's form", async () => {
      await collect();
      const body = JSON.stringify(simulator.requests[0]?.body);
      for (const text of ['You are kind.', 'Hello', 'Hi!', 'Where is my parcel?']) expect(body).toContain(text);
      expect(body).toContain('200');
    });

    it('never asks twice by itself', async () => {
      simulator.set({ status: { reason: 'overloaded' } });
      await failure();
      expect(simulator.requests).toHaveLength(1);
    });

    it.each([
      ['rate-limit', 'rate_limited'],
      ['overloaded', 'overloaded'],
      ['internal', 'overloaded'],
      ['authentication', 'credentials'],
      ['not-found', 'invalid_request'],
    ] as const)('says what a refusal for %s means', async (reason, kind) => {
      simulator.set({ status: { reason, retryAfter: 7 } });
      const error = await failure();
      expect(error).toBeInstanceOf(ProviderError);
      expect(error).toMatchObject({ kind, ...(reason === 'rate-limit' ? { retryAfterMs: 7_000 } : {}) });
    });

    it.each<[string, Fault, ...string[]]>([
      ['a clean end without the terminal marker', { kind: 'cut', afterChunks: 2, how: 'end' }, 'cut'],
      ['a closed socket', { kind: 'cut', afterChunks: 2, how: 'fin' }, 'network', 'cut'],
      ['a reset socket', { kind: 'cut', afterChunks: 2, how: 'reset' }, 'network', 'cut'],
      ['an error inside the stream', { kind: 'stream-error', afterChunks: 2, reason: 'overloaded' }, 'overloaded'],
      ['an error before the first text', { kind: 'stream-error', afterChunks: 0, reason: 'overloaded' }, 'overloaded'],
    ])('never takes %s for a whole answer', async (_name, fault, ...kinds) => {
      simulator.set({ fault });
      const error = await failure();
      expect(error).toBeInstanceOf(ProviderError);
      expect(kinds).toContain((error as ProviderError).kind);
    });

    it('ends a withheld answer as refused', async () => {
      simulator.set({ fault: { kind: 'refusal', afterChunks: 1 } });
      expect((await collect()).at(-1)).toMatchObject({ type: 'finish', reason: 'refused' });
    });

    it('reads bytes however they are cut', async () => {
      simulator.set({ fault: { kind: 'split-bytes', where: 'every-byte' } });
      expect(textOf(await collect())).toBe(ANSWER);
    });

    it.each<[string, Fault | undefined]>([
      ['before the headers', { kind: 'hang-before-headers' }],
      ['before the first text', { kind: 'silent-body' }],
      ['in the middle of the answer', { kind: 'hang', afterChunks: 2 }],
    ])('closes the upstream socket when it is cancelled %s', async (_name, fault) => {
      if (fault) simulator.set({ fault });
      const controller = new AbortController();
      const ended = collect(controller.signal).then(
        () => undefined,
        (error: unknown) => error,
      );
      while (simulator.openStreams() === 0) await new Promise((resolve) => setImmediate(resolve));
      setTimeout(() => controller.abort(new ProviderError('cancelled')), 50);
      expect(await ended).toMatchObject({ kind: 'cancelled' });
      const seen = await simulator.settled(0, 1_000);
      expect(seen.clientClosedAt).toBeDefined();
    });
  });
}
