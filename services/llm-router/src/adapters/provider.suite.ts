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

const TOOLS = [
  {
    name: 'find_parcel',
    description: 'Where a parcel is.',
    parameters: { type: 'object', properties: { number: { type: 'string' } }, additionalProperties: false },
  },
  { name: 'opening_hours', parameters: { type: 'object', properties: {} } },
] as const;

const CALLS = [
  { name: 'find_parcel', argumentsText: '{"number":"包裹-17"}' },
  { name: 'opening_hours', argumentsText: '{}' },
] as const;

const ANSWER = '您的包裹在路上 📦, it arrives tomorrow.';

/** The calls that the pieces make. */
function callsOf(parts: readonly CompletionPart[]) {
  const calls: { name: string; argumentsText: string }[] = [];
  for (const part of parts) {
    if (part.type !== 'tool-call-delta') continue;
    const before = calls[part.index] ?? { name: '', argumentsText: '' };
    calls[part.index] = {
      name: before.name + (part.name ?? ''),
      argumentsText: before.argumentsText + part.argumentsText,
    };
  }
  return calls;
}

function idsOf(parts: readonly CompletionPart[]): readonly string[] {
  return parts.flatMap((part) => (part.type === 'tool-call-delta' && part.id ? [part.id] : []));
}

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
      ['a socket reset before the headers', { kind: 'reset-before-headers' }, 'network'],
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

    it.each(['characters', 'line-ends', 'every-byte'] as const)(
      'reads bytes however they are cut: %s',
      async (where) => {
        simulator.set({ fault: { kind: 'split-bytes', where } });
        expect(textOf(await collect())).toBe(ANSWER);
      },
    );

    it('knows no usage where the vendor reports none', async () => {
      simulator.set({ fault: { kind: 'missing-usage' } });
      expect((await collect()).at(-1)).toEqual({ type: 'finish', reason: 'stop', usage: undefined });
    });

    it('reads events that come together', async () => {
      simulator.set({ fault: { kind: 'coalesce', frames: 100 } });
      expect(textOf(await collect())).toBe(ANSWER);
    });

    it('begins with what the vendor says is left of its limits', async () => {
      const [opened, ...rest] = await collect();
      expect(opened).toMatchObject({ type: 'opened' });
      expect(rest.some(({ type }) => type === 'opened')).toBe(false);
      if (opened?.type !== 'opened') return;
      if (protocol === 'google') expect(opened.limits).toBeUndefined();
      else expect(opened.limits?.remainingRequests).toBeGreaterThan(3_000);
    });

    it('learns what is left from one answer to the next', async () => {
      if (protocol === 'google') return;
      const scarce = await startSimulator({ protocol, rateLimit: { requests: 2, tokens: 50_000, windowMs: 60_000 } });
      const asked = createProvider(scarce.url, { transport, pool, onMalformed: () => {} });
      const left: unknown[] = [];
      for (let index = 0; index < 2; index += 1)
        for await (const part of asked.complete(request, AbortSignal.timeout(5_000)))
          if (part.type === 'opened') left.push(part.limits?.remainingRequests);
      expect(left).toEqual([1, 0]);
      const refused = await asked
        .complete(request, AbortSignal.timeout(5_000))
        [Symbol.asyncIterator]()
        .next()
        .catch((error: unknown) => error);
      expect(refused).toMatchObject({ kind: 'rate_limited', retryAfterMs: expect.any(Number) });
      await scarce.stop();
    });

    it('streams calls of tools, in pieces that make JSON', async () => {
      simulator.set({ answer: 'Let me look. ', toolCalls: CALLS });
      const parts = await collect(undefined, { ...request, tools: TOOLS, toolChoice: 'auto' });
      expect(callsOf(parts)).toEqual(CALLS);
      expect(textOf(parts)).toBe('Let me look. ');
      expect(parts.at(-1)).toMatchObject({ type: 'finish', reason: 'tool-calls' });
      expect(new Set(idsOf(parts)).size).toBe(CALLS.length);
    });

    it('gives the results of tools back in the form that the vendor asks for', async () => {
      simulator.set({ toolCalls: CALLS });
      const called = await collect(undefined, { ...request, tools: TOOLS });
      const ids = idsOf(called);
      const parts = await collect(undefined, {
        ...request,
        tools: TOOLS,
        messages: [
          ...request.messages,
          {
            role: 'assistant',
            text: textOf(called),
            toolCalls: CALLS.map((call, index) => ({ ...call, id: ids[index] ?? '' })),
          },
          ...ids.map((toolCallId) => ({ role: 'tool', toolCallId, text: '{"status":"on its way"}' }) as const),
        ],
      });
      expect(parts.at(-1)).toMatchObject({ type: 'finish', reason: 'stop' });
      expect(textOf(parts)).toBe(ANSWER);
      expect(JSON.stringify(simulator.requests[1]?.body)).toContain('on its way');
    });

    it('goes on from another model’s beginning', async () => {
      const parts = await collect(undefined, { ...request, answerSoFar: 'Your parcel is on its ' });
      expect(parts.at(-1)).toMatchObject({ type: 'finish', reason: 'stop' });
      expect(JSON.stringify(simulator.requests[0]?.body)).toContain('Your parcel is on its ');
    });

    it('sends a temperature and stop words where they are taken, and is refused nowhere', async () => {
      const parts = await collect(undefined, { ...request, temperature: 0.2, stop: ['END'] });
      expect(parts.at(-1)).toMatchObject({ type: 'finish' });
      const body = JSON.stringify(simulator.requests[0]?.body);
      expect(body).toContain('END');
      expect(body.includes('temperature')).toBe(protocol !== 'anthropic');
    });

    it('passes over a line that is broken, or gives the answer up: never takes a part for the whole', async () => {
      simulator.set({ fault: { kind: 'malformed-line', afterChunks: 2 } });
      if (transport === 'sdk') {
        expect(await failure()).toMatchObject({ kind: 'cut' });
        return;
      }
      expect(textOf(await collect())).toBe(ANSWER);
      expect(malformed).toBe(1);
    });

    it('tells a lack of money, which no waiting cures, from a rate limit', async () => {
      simulator.set({ status: { reason: 'billing' } });
      expect(await failure()).toMatchObject({ kind: 'billing' });
      if (protocol !== 'anthropic') return;
      simulator.set({ status: { reason: 'billing', code: 400 } });
      expect(await failure()).toMatchObject({ kind: 'billing' });
    });

    it('tells a prompt that is too long from one that is wrong', async () => {
      simulator.set({ status: { reason: 'context-length' } });
      expect(await failure()).toMatchObject({ kind: 'context_too_long' });
    });

    it('says for how long it was asked to wait: not at all, until a date, for an hour', async () => {
      simulator.set({ status: { reason: 'rate-limit' } });
      expect(await failure()).toMatchObject({ kind: 'rate_limited', retryAfterMs: undefined });
      simulator.set({ status: { reason: 'rate-limit', retryAfter: 3_600 } });
      expect(await failure()).toMatchObject({ retryAfterMs: 3_600_000 });
      if (protocol === 'google') return;
      simulator.set({ status: { reason: 'rate-limit', retryAfter: new Date(Date.now() + 90_000).toUTCString() } });
      const { retryAfterMs = 0 } = (await failure()) as ProviderError;
      expect(retryAfterMs).toBeGreaterThan(60_000);
      expect(retryAfterMs).toBeLessThan(90_001);
    });

    it("takes a proxy's page for a failure of the vendor", async () => {
      simulator.set({ status: { code: 502, body: '<html>Bad gateway</html>' } });
      expect(await failure()).toMatchObject({ kind: 'overloaded', status: 502 });
      simulator.set({ status: { code: 408, body: '' } });
      expect(await failure()).toMatchObject({ kind: 'timeout' });
    });

    it('uses one connection for calls one after the other', async () => {
      simulator.set({ chunkDelayMs: 1 });
      for (let index = 0; index < 3; index += 1) {
        await collect();
        // Whoever asks in the very moment of the last byte meets a connection that is not yet free.
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(simulator.connectionsAccepted).toBe(1);
    });

    it('says under which of the keys it calls, and what a stop is good for', () => {
      expect(provider.keyId).toBe('key-1');
      expect(provider.whenStopped).toBe(protocol === 'google' ? 'drain' : 'abort');
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
