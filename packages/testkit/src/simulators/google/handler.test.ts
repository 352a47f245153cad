import { GoogleGenerativeAI, GoogleGenerativeAIFetchError } from '@google/generative-ai';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { collect } from '../collect.ts';
import { rawRequest } from '../raw-request.ts';
import type { Simulator } from '../simulator.ts';
import { startSimulator } from '../start-simulator.ts';

const QUESTION = '怎么退货?';
let simulator: Simulator;

beforeEach(async () => {
  simulator = await startSimulator({ protocol: 'google', answer: 'Hello 世界!', now: () => 1_800_000_000_000 });
});
afterEach(() => simulator.stop());

const model = (generationConfig = {}) =>
  new GoogleGenerativeAI('key').getGenerativeModel(
    { model: 'gemini-2.5-flash', generationConfig },
    { baseUrl: simulator.url },
  );

async function read(signal?: AbortSignal) {
  const { stream } = await model().generateContentStream(QUESTION, signal === undefined ? {} : { signal });
  return collect(stream);
}

describe("with Google's own client", () => {
  it.each(['\n', '\r\n'] as const)(
    'streams the answer, the finish reason and usage with line end %j',
    async (lineEnd) => {
      simulator.set({ lineEnd, cachedPromptTokens: 3, reasoningTokens: 7 });
      const chunks = await read();
      expect(chunks.map((chunk) => chunk.text()).join('')).toBe('Hello 世界!');
      expect(chunks.map((chunk) => chunk.candidates?.[0]?.finishReason)).toEqual([
        undefined,
        undefined,
        undefined,
        'STOP',
      ]);
      expect(chunks.map((chunk) => chunk.usageMetadata?.candidatesTokenCount)).toEqual([1, 4, 4, 4]);
      expect(chunks.at(-1)?.usageMetadata).toMatchObject({
        promptTokenCount: 5,
        cachedContentTokenCount: 3,
        thoughtsTokenCount: 7,
        totalTokenCount: 16,
      });
      expect(await simulator.settled(0)).toMatchObject({ textSent: 'Hello 世界!', tokensSent: 4, endedNormally: true });
    },
  );

  it('answers in one piece without streaming', async () => {
    const { response } = await model().generateContent(QUESTION);
    expect(response.text()).toBe('Hello 世界!');
    expect(response.usageMetadata?.totalTokenCount).toBe(9);
  });

  it('ends at the token limit with finish reason MAX_TOKENS', async () => {
    const { response } = await model({ maxOutputTokens: 2 }).generateContent(QUESTION);
    expect(response.candidates?.[0]).toMatchObject({
      finishReason: 'MAX_TOKENS',
      content: { parts: [{ text: 'Hell' }] },
    });
  });

  it.each([
    [{ code: 429, retryAfter: 22 }, 429, 'PerMinute'],
    [{ reason: 'billing' as const }, 429, 'PerDay'],
    [{ reason: 'authentication' as const }, 400, 'API_KEY_INVALID'],
    [{ code: 403 }, 403, undefined],
    [{ code: 500 }, 500, undefined],
    [{ code: 503 }, 503, undefined],
  ])('refuses with the status of %j', async (status, code, detail) => {
    simulator.set({ status });
    const failure = await read().catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(GoogleGenerativeAIFetchError);
    const { status: seen, errorDetails } = failure as GoogleGenerativeAIFetchError;
    expect(seen).toBe(code);
    const details = JSON.stringify(errorDetails ?? []);
    expect(details).toContain(detail ?? '[]');
    expect(details.includes('"retryDelay":"22s"')).toBe('retryAfter' in status);
  });

  it('gives an error inside the stream as an ordinary chunk', async () => {
    simulator.set({ fault: { kind: 'stream-error', afterChunks: 1, reason: 'overloaded' } });
    const chunks = await read();
    expect(chunks.at(-1)).toMatchObject({ error: { code: 503, status: 'UNAVAILABLE' } });
  });

  it('ends the loop without a word when no finish reason came', async () => {
    simulator.set({ fault: { kind: 'cut', afterChunks: 2, how: 'end' } });
    const chunks = await read();
    expect(chunks.map((chunk) => chunk.candidates?.[0]?.finishReason)).toEqual([undefined, undefined]);
    expect(simulator.requests[0]?.endedNormally).toBe(false);
  });

  it('reports a safety stop, and a blocked prompt when nothing was said yet', async () => {
    simulator.next({ fault: { kind: 'refusal', afterChunks: 1 } }, { fault: { kind: 'refusal', afterChunks: 0 } });
    expect((await read()).at(-1)?.candidates?.[0]?.finishReason).toBe('SAFETY');
    const blocked = await read();
    expect(blocked).toHaveLength(1);
    expect(blocked[0]).toMatchObject({ promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } });
    expect(blocked[0]?.candidates).toBeUndefined();
  });

  it('notices an abort, and goes on generating for nobody as the vendor does', async () => {
    simulator.set({ answer: '退货请在三十天内申请', chunkCharacters: 1, chunkDelayMs: 30 });
    const abort = new AbortController();
    const { stream, response } = await model().generateContentStream(QUESTION, { signal: abort.signal });
    // The client reads the stream twice; the second reading fails too, and nobody else would hear of it.
    response.catch(() => undefined);
    const reading = (async () => {
      for await (const _ of stream) abort.abort();
    })();
    await expect(reading).rejects.toThrow('Error reading from the stream');
    const request = await simulator.settled(0);
    expect(request).toMatchObject({ clientClosedAt: 1_800_000_000_000, endedNormally: false });
    expect(request.tokensAfterAbort).toBeGreaterThan(0);
    expect(request.tokensSent + request.tokensAfterAbort).toBe(10);
    expect(request.bytesAfterAbort).toBeGreaterThan(0);
  });

  it('is read the same when writes are cut inside characters and line ends', async () => {
    for (const where of ['characters', 'line-ends', 'every-byte'] as const) {
      simulator.set({ fault: { kind: 'split-bytes', where } });
      expect((await read()).map((chunk) => chunk.text()).join('')).toBe('Hello 世界!');
    }
  });
});

describe('on the wire', () => {
  const PATH = '/v1beta/models/gemini-2.5-flash:streamGenerateContent';
  const CONTENTS = [{ role: 'user', parts: [{ text: 'hi' }] }];
  const post = (path: string, body: unknown, headers: Record<string, string> = { 'x-goog-api-key': 'key' }) =>
    rawRequest(`${simulator.url}${path}`, { headers, body });
  const event = (responseId: string, text: string, tokens: number, finish = '') =>
    `{"candidates":[{"content":{"parts":[{"text":"${text}"}],"role":"model"},${finish}"index":0}],"usageMetadata":{"promptTokenCount":1,"candidatesTokenCount":${tokens},"totalTokenCount":${tokens + 1},"promptTokensDetails":[{"modality":"TEXT","tokenCount":1}]},"modelVersion":"gemini-2.5-flash","responseId":"${responseId}"}`;
  const events = (body: string) => {
    const id = /"responseId":"([A-Za-z0-9]{22})"/.exec(body)?.[1] ?? '';
    return [
      event(id, 'Hell', 1),
      event(id, 'o 世界', 4),
      event(id, '!', 4),
      event(id, '', 4, '"finishReason":"STOP",'),
    ];
  };

  it('writes server-sent events without names and without a marker, byte for byte', async () => {
    const { body, headers } = await post(`${PATH}?alt=sse`, { contents: CONTENTS });
    expect(body).toBe(
      events(body)
        .map((data) => `data: ${data}\r\n\r\n`)
        .join(''),
    );
    expect(headers['content-type']).toBe('text/event-stream');
    simulator.set({ lineEnd: '\n' });
    const feeds = await post(`${PATH}?alt=sse`, { contents: CONTENTS });
    expect(feeds.body).toBe(
      events(feeds.body)
        .map((data) => `data: ${data}\n\n`)
        .join(''),
    );
  });

  it('writes a JSON array when alt=sse is missing', async () => {
    const { body, headers } = await post(PATH, { contents: CONTENTS });
    expect(body).toBe(`[${events(body).join('\n,\r\n')}\n]\n`);
    expect(headers['content-type']).toBe('application/json; charset=UTF-8');
  });

  it('takes a key in the query, and refuses a missing and a wrong one as the vendor does', async () => {
    const strict = await startSimulator({ protocol: 'google', apiKey: 'right' });
    const send = (query: string) =>
      rawRequest(`${strict.url}${PATH}?alt=sse${query}`, { body: { contents: CONTENTS } });
    expect((await send('&key=right')).status).toBe(200);
    const none = await send('');
    expect([none.status, JSON.parse(none.body).error.status]).toEqual([403, 'PERMISSION_DENIED']);
    const wrong = await send('&key=wrong');
    expect([wrong.status, JSON.parse(wrong.body).error.details[0].reason]).toEqual([400, 'API_KEY_INVALID']);
    await strict.stop();
  });

  it.each([
    ['{', 'Invalid JSON payload'],
    [{}, 'contents is not specified'],
    [{ contents: CONTENTS, temperature: 1 }, 'Unknown name "temperature"'],
    [{ contents: [{ role: 'assistant', parts: [{ text: 'x' }] }] }, 'valid role: user, model'],
    [{ contents: [{ role: 'user', parts: [] }] }, 'must not be empty'],
  ])('refuses the body %j', async (body, words) => {
    const reply = await post(`${PATH}?alt=sse`, body);
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.body).error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
    expect(JSON.parse(reply.body).error.message).toContain(words);
  });

  it('knows no other method', async () => {
    const reply = await post('/v1beta/models/gemini-2.5-flash:countTokens', { contents: CONTENTS });
    expect([reply.status, JSON.parse(reply.body).error.status]).toEqual([404, 'NOT_FOUND']);
  });
});
