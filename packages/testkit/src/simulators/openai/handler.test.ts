import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import OpenAI from 'openai';
import { collect } from '../collect.ts';
import { rawRequest } from '../raw-request.ts';
import type { Simulator } from '../simulator.ts';
import { startSimulator } from '../start-simulator.ts';

const QUESTION = [{ role: 'user' as const, content: '怎么退货?' }];
const KEY = { authorization: 'Bearer key' };
let simulator: Simulator;
let client: OpenAI;

beforeEach(async () => {
  simulator = await startSimulator({ protocol: 'openai', answer: 'Hello 世界!', now: () => 1_800_000_000_000 });
  client = new OpenAI({ apiKey: 'key', baseURL: simulator.url, maxRetries: 0 });
});
afterEach(() => simulator.stop());

const stream = (signal?: AbortSignal) =>
  client.chat.completions.create(
    { model: 'gpt-4o-mini', messages: QUESTION, stream: true, stream_options: { include_usage: true } },
    signal === undefined ? {} : { signal },
  );

describe("with OpenAI's own client", () => {
  it('streams the answer, the finish reason and the usage', async () => {
    simulator.set({ cachedPromptTokens: 3, reasoningTokens: 7 });
    const chunks = await collect(await stream());
    expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe('Hello 世界!');
    expect(chunks.map((chunk) => chunk.choices[0]?.finish_reason).filter(Boolean)).toEqual(['stop']);
    const usage = chunks.at(-1)?.usage;
    expect(usage).toMatchObject({ prompt_tokens: 9, completion_tokens: 11, total_tokens: 20 });
    expect(usage?.prompt_tokens_details?.cached_tokens).toBe(3);
    expect(usage?.completion_tokens_details?.reasoning_tokens).toBe(7);
    expect(await simulator.settled(0)).toMatchObject({
      textSent: 'Hello 世界!',
      chunksSent: 3,
      tokensSent: 4,
      endedNormally: true,
    });
  });

  it('answers in one piece without streaming', async () => {
    const completion = await client.chat.completions.create({ model: 'gpt-4o-mini', messages: QUESTION });
    expect(completion.choices[0]?.message.content).toBe('Hello 世界!');
    expect(completion.usage?.total_tokens).toBe(13);
  });

  it('lists models', async () => {
    expect((await client.models.list()).data.map((model) => model.id)).toContain('gpt-5');
  });

  it('ends at the token limit with finish reason length', async () => {
    const completion = await client.chat.completions.create({
      model: 'gpt-4o-mini',
      messages: QUESTION,
      max_tokens: 2,
    });
    expect(completion.choices[0]).toMatchObject({ finish_reason: 'length', message: { content: 'Hell' } });
  });

  it.each([
    [{ code: 401 }, 401, 'invalid_api_key'],
    [{ code: 429, retryAfter: 7 }, 429, 'rate_limit_exceeded'],
    [{ reason: 'billing' as const }, 429, 'credit_balance_exhausted'],
    [{ code: 503 }, 503, 'server_is_overloaded'],
    [{ code: 500 }, 500, null],
  ])('refuses with the status of %j', async (status, code, errorCode) => {
    simulator.set({ status });
    const failure = await stream().catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(OpenAI.APIError);
    expect(failure).toMatchObject({ status: code, code: errorCode });
    const { headers } = failure as InstanceType<typeof OpenAI.APIError>;
    expect(headers?.get('retry-after')).toBe('retryAfter' in status ? '7' : null);
  });

  it('throws an error without a status for an error inside the stream', async () => {
    simulator.set({ fault: { kind: 'stream-error', afterChunks: 1, reason: 'overloaded' } });
    const read = collect(await stream());
    await expect(read).rejects.toMatchObject({ status: undefined, code: 'server_is_overloaded' });
    expect(await simulator.settled(0)).toMatchObject({ textSent: 'Hell', endedNormally: false });
  });

  it('ends the loop without a word when the terminal marker is missing', async () => {
    simulator.set({ fault: { kind: 'cut', afterChunks: 2, how: 'end' } });
    const chunks = await collect(await stream());
    expect(chunks.map((chunk) => chunk.choices[0]?.finish_reason).filter(Boolean)).toEqual([]);
    expect(simulator.requests[0]?.endedNormally).toBe(false);
  });

  it('reports a content filter as finish reason', async () => {
    simulator.set({ fault: { kind: 'refusal', afterChunks: 1 } });
    const chunks = await collect(await stream());
    expect(chunks.map((chunk) => chunk.choices[0]?.finish_reason).filter(Boolean)).toEqual(['content_filter']);
  });

  it('notices an abort and sends no more', async () => {
    simulator.set({ fault: { kind: 'hang', afterChunks: 1 } });
    const abort = new AbortController();
    for await (const chunk of await stream(abort.signal)) {
      if (chunk.choices[0]?.delta.content) abort.abort();
    }
    const request = await simulator.settled(0);
    expect(request.clientClosedAt).toBe(1_800_000_000_000);
    expect(request).toMatchObject({ textSent: 'Hell', bytesAfterAbort: 0, endedNormally: false });
    expect(simulator.openStreams()).toBe(0);
  });

  it('is read the same when writes are cut inside characters and line ends', async () => {
    for (const where of ['characters', 'line-ends', 'every-byte'] as const) {
      simulator.set({ lineEnd: '\r\n', fault: { kind: 'split-bytes', where } });
      const chunks = await collect(await stream());
      expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe('Hello 世界!');
    }
  });
});

describe('on the wire', () => {
  const post = (body: unknown, headers: Record<string, string> = KEY) =>
    rawRequest(`${simulator.url}/chat/completions`, { headers, body });

  it('writes role, text, finish, usage and [DONE], byte for byte', async () => {
    const reply = await post({
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: 'hi' }],
      stream: true,
      stream_options: { include_usage: true, include_obfuscation: false },
    });
    const id = /"id":"(chatcmpl-[A-Za-z0-9]{29})"/.exec(reply.body)?.[1];
    const head = `data: {"id":"${id}","object":"chat.completion.chunk","created":1800000000,"model":"gpt-4o-mini","service_tier":"default","system_fingerprint":"fp_50cad350e4",`;
    const choice = (delta: string, finish: string) =>
      `${head}"choices":[{"index":0,"delta":${delta},"logprobs":null,"finish_reason":${finish}}],"usage":null}\n\n`;
    expect(reply.body).toBe(
      choice('{"role":"assistant","content":"","refusal":null}', 'null') +
        choice('{"content":"Hell"}', 'null') +
        choice('{"content":"o 世界"}', 'null') +
        choice('{"content":"!"}', 'null') +
        choice('{}', '"stop"') +
        `${head}"choices":[],"usage":{"prompt_tokens":5,"completion_tokens":4,"total_tokens":9,"prompt_tokens_details":{"cached_tokens":0,"audio_tokens":0},"completion_tokens_details":{"reasoning_tokens":0,"audio_tokens":0,"accepted_prediction_tokens":0,"rejected_prediction_tokens":0}}}\n\n` +
        'data: [DONE]\n\n',
    );
    expect(reply.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(reply.headers['x-ratelimit-reset-requests']).toBe('6ms');
  });

  it('says nothing of usage unless asked, and pads chunks with random letters unless told not to', async () => {
    const { body } = await post({ model: 'gpt-4o-mini', messages: QUESTION, stream: true });
    expect(body).not.toContain('"usage"');
    expect(body.match(/"obfuscation":"[A-Za-z0-9]{1,16}"/g)).toHaveLength(5);
  });

  it("refuses a missing and a wrong key with the vendor's 401", async () => {
    const strict = await startSimulator({ protocol: 'openai', apiKey: 'right' });
    const url = `${strict.url}/chat/completions`;
    const none = await rawRequest(url, { body: {} });
    const wrong = await rawRequest(url, { body: {}, headers: { authorization: 'Bearer wrong' } });
    expect([none.status, JSON.parse(none.body).error.code]).toEqual([401, null]);
    expect([wrong.status, JSON.parse(wrong.body).error.code]).toEqual([401, 'invalid_api_key']);
    await strict.stop();
  });

  it('asks for no key when it stands for a local server', async () => {
    const local = await startSimulator({ protocol: 'openai', apiKey: { kind: 'none' } });
    expect((await rawRequest(`${local.url}/models`, { method: 'GET' })).status).toBe(200);
    await local.stop();
  });

  it.each([
    ['{', null],
    [{ messages: QUESTION }, null],
    [{ model: 'gpt-5' }, 'messages'],
    [{ model: 'gpt-5', messages: [] }, 'messages'],
    [{ model: 'gpt-5', messages: [{ role: 'robot', content: 'x' }] }, 'messages[0].role'],
    [{ model: 'gpt-5', messages: QUESTION, max_tokens: 9 }, 'max_tokens'],
    [{ model: 'gpt-5', messages: QUESTION, stream_options: {} }, 'stream_options'],
  ])('refuses the body %j', async (body, parameter) => {
    const reply = await post(body);
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.body).error).toMatchObject({ type: 'invalid_request_error', param: parameter });
  });

  it('knows no other path', async () => {
    const reply = await rawRequest(`${simulator.url}/answers`, { headers: KEY, body: {} });
    expect([reply.status, JSON.parse(reply.body).error.message]).toEqual([404, 'Invalid URL (POST /v1/answers)']);
  });
});
