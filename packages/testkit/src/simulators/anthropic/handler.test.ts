import Anthropic from '@anthropic-ai/sdk';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { collect } from '../collect.ts';
import { rawRequest } from '../raw-request.ts';
import type { Simulator } from '../simulator.ts';
import { startSimulator } from '../start-simulator.ts';

const MESSAGES = [{ role: 'user' as const, content: '怎么退货?' }];
const REQUEST = { model: 'claude-sonnet-4-6', max_tokens: 500, messages: MESSAGES };
let simulator: Simulator;
let client: Anthropic;

beforeEach(async () => {
  simulator = await startSimulator({ protocol: 'anthropic', answer: 'Hello 世界!', now: () => 1_800_000_000_000 });
  client = new Anthropic({ apiKey: 'key', baseURL: simulator.url, maxRetries: 0 });
});
afterEach(() => simulator.stop());

const stream = (signal?: AbortSignal) =>
  client.messages.create({ ...REQUEST, stream: true }, signal === undefined ? {} : { signal });

describe("with Anthropic's own client", () => {
  it('streams the answer, the stop reason and cumulative usage', async () => {
    simulator.set({ cachedPromptTokens: 3, reasoningTokens: 7 });
    const message = await client.messages.stream(REQUEST).finalMessage();
    expect(message.content).toMatchObject([{ type: 'text', text: 'Hello 世界!' }]);
    expect(message).toMatchObject({ stop_reason: 'end_turn', stop_details: null, model: 'claude-sonnet-4-6' });
    expect(message.usage).toMatchObject({ input_tokens: 6, cache_read_input_tokens: 3, output_tokens: 11 });
    expect(await simulator.settled(0)).toMatchObject({ textSent: 'Hello 世界!', tokensSent: 4, endedNormally: true });
    expect(simulator.requests[0]?.headers['anthropic-version']).toBe('2026-10-21');
  });

  it('gives the events in their order', async () => {
    const events = await collect(await stream());
    expect(events.map((event) => event.type)).toEqual([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_delta',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ]);
  });

  it('answers in one piece without streaming', async () => {
    const message = await client.messages.create(REQUEST);
    expect(message.content).toMatchObject([{ type: 'text', text: 'Hello 世界!' }]);
    expect(message.usage).toMatchObject({ input_tokens: 9, output_tokens: 4 });
  });

  it('ends at the token limit with stop reason max_tokens', async () => {
    const message = await client.messages.create({ ...REQUEST, max_tokens: 2 });
    expect(message).toMatchObject({ stop_reason: 'max_tokens', content: [{ text: 'Hell' }] });
  });

  it.each([
    [{ code: 401 }, 401, 'authentication_error'],
    [{ reason: 'billing' as const }, 402, 'billing_error'],
    [{ code: 400, reason: 'billing' as const }, 400, 'invalid_request_error'],
    [{ code: 429, retryAfter: 3600 }, 429, 'rate_limit_error'],
    [{ code: 500 }, 500, 'api_error'],
    [{ code: 529 }, 529, 'overloaded_error'],
  ])('refuses with the status of %j', async (status, code, type) => {
    simulator.set({ status });
    const failure = await stream().catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(Anthropic.APIError);
    const error = failure as InstanceType<typeof Anthropic.APIError>;
    expect(error.status).toBe(code);
    expect(error.error).toMatchObject({ type: 'error', error: { type }, request_id: error.requestID });
    expect(error.headers?.get('retry-after')).toBe('retryAfter' in status ? '3600' : null);
  });

  it('throws an error without a status for an error inside the stream', async () => {
    simulator.set({ fault: { kind: 'stream-error', afterChunks: 1, reason: 'overloaded' } });
    await expect(collect(await stream())).rejects.toMatchObject({
      status: undefined,
      type: 'overloaded_error',
    });
  });

  it('ends the loop without a word when the terminal marker is missing', async () => {
    simulator.set({ fault: { kind: 'cut', afterChunks: 2, how: 'end' } });
    const events = await collect(await stream());
    expect(events.at(-1)?.type).toBe('content_block_delta');
    expect(simulator.requests[0]?.endedNormally).toBe(false);
  });

  it('reports a refusal as stop reason, with details', async () => {
    simulator.set({ fault: { kind: 'refusal', afterChunks: 1 } });
    const message = await client.messages.stream(REQUEST).finalMessage();
    expect(message).toMatchObject({
      stop_reason: 'refusal',
      stop_details: { type: 'refusal' },
      content: [{ text: 'Hell' }],
    });
  });

  it('notices an abort and sends no more', async () => {
    simulator.set({ fault: { kind: 'hang', afterChunks: 1 } });
    const abort = new AbortController();
    for await (const event of await stream(abort.signal)) {
      if (event.type === 'content_block_delta') abort.abort();
    }
    expect(await simulator.settled(0)).toMatchObject({
      textSent: 'Hell',
      clientClosedAt: 1_800_000_000_000,
      bytesAfterAbort: 0,
      endedNormally: false,
    });
  });

  it('is read the same when writes are cut inside characters and line ends', async () => {
    for (const where of ['characters', 'line-ends', 'every-byte'] as const) {
      simulator.set({ lineEnd: '\r\n', fault: { kind: 'split-bytes', where } });
      const message = await client.messages.stream(REQUEST).finalMessage();
      expect(message.content).toMatchObject([{ text: 'Hello 世界!' }]);
    }
  });
});

describe('on the wire', () => {
  const HEADERS = { 'x-api-key': 'key', 'anthropic-version': '2026-10-21' };
  const post = (body: unknown, headers: Record<string, string> = HEADERS) =>
    rawRequest(`${simulator.url}/v1/messages`, { headers, body });

  it('writes message_start to message_stop, byte for byte', async () => {
    const reply = await post({ ...REQUEST, messages: [{ role: 'user', content: 'hi' }], stream: true });
    const id = /"id":"(msg_01[A-Za-z0-9]{22})"/.exec(reply.body)?.[1];
    const delta = (text: string) =>
      `event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"${text}"}}\n\n`;
    expect(reply.body).toBe(
      `event: message_start\ndata: {"type":"message_start","message":{"id":"${id}","type":"message","role":"assistant","model":"claude-sonnet-4-6","content":[],"container":null,"stop_reason":null,"stop_sequence":null,"stop_details":null,"usage":{"input_tokens":5,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"cache_creation":{"ephemeral_5m_input_tokens":0,"ephemeral_1h_input_tokens":0},"output_tokens":1,"service_tier":"standard"}}}\n\n` +
        'event: content_block_start\ndata: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}\n\n' +
        'event: ping\ndata: {"type": "ping"}\n\n' +
        delta('Hell') +
        delta('o 世界') +
        delta('!') +
        'event: content_block_stop\ndata: {"type":"content_block_stop","index":0}\n\n' +
        'event: message_delta\ndata: {"type":"message_delta","delta":{"container":null,"stop_reason":"end_turn","stop_sequence":null,"stop_details":null},"usage":{"input_tokens":5,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"output_tokens":4,"output_tokens_details":null,"server_tool_use":null}}\n\n' +
        'event: message_stop\ndata: {"type":"message_stop"}\n\n',
    );
    expect(reply.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(reply.headers['anthropic-ratelimit-tokens-reset']).toBe('2027-01-15T08:01:00Z');
    expect(reply.headers['request-id']).toMatch(/^req_011/);
  });

  it("refuses a missing and a wrong key with the vendor's 401", async () => {
    const strict = await startSimulator({ protocol: 'anthropic', apiKey: 'right' });
    const url = `${strict.url}/v1/messages`;
    const none = await rawRequest(url, { body: REQUEST });
    const wrong = await rawRequest(url, { body: REQUEST, headers: { 'x-api-key': 'wrong' } });
    expect([none.status, JSON.parse(none.body).error.type]).toEqual([401, 'authentication_error']);
    expect([wrong.status, JSON.parse(wrong.body).error.message]).toEqual([401, 'invalid x-api-key']);
    await strict.stop();
  });

  const PREFILL = [...MESSAGES, { role: 'assistant', content: 'You can' }];

  it.each([
    ['{', 'not valid JSON'],
    [{ ...REQUEST, model: undefined }, 'model: Field required'],
    [{ ...REQUEST, max_tokens: undefined }, 'max_tokens: Field required'],
    [{ ...REQUEST, max_tokens: 0 }, 'max_tokens: Input should be'],
    [{ ...REQUEST, messages: [] }, 'at least one message'],
    [{ ...REQUEST, messages: [{ role: 'system', content: 'x' }] }, 'messages.0.role'],
    [{ ...REQUEST, messages: [{ role: 'user', content: '' }] }, 'non-empty'],
    [{ ...REQUEST, messages: PREFILL }, 'does not support assistant message prefill'],
    [{ ...REQUEST, model: 'claude-opus-5', messages: PREFILL }, 'does not support assistant message prefill'],
    [{ ...REQUEST, temperature: 0.2 }, 'temperature'],
    [{ ...REQUEST, top_p: 0.2 }, 'top_p'],
    [{ ...REQUEST, top_k: 2 }, 'top_k'],
  ])('refuses the body %j', async (body, words) => {
    const reply = await post(body);
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.body).error.type).toBe('invalid_request_error');
    expect(JSON.parse(reply.body).error.message).toContain(words);
  });

  it.each(['claude-sonnet-4-5-20250929', 'claude-sonnet-4-20250514', 'claude-3-5-haiku-20241022'])(
    'takes a trailing assistant turn for %s',
    async (model) => {
      expect((await post({ ...REQUEST, model, messages: PREFILL })).status).toBe(200);
    },
  );

  it('takes sampling parameters under the older version, and no version it does not know', async () => {
    const body = { ...REQUEST, temperature: 0.2 };
    expect((await post(body, { ...HEADERS, 'anthropic-version': '2023-06-01' })).status).toBe(200);
    expect((await post(body, { ...HEADERS, 'anthropic-version': '1999-01-01' })).status).toBe(400);
    expect((await post(body, { 'x-api-key': 'key' })).status).toBe(400);
  });

  it('knows no other path and no other method', async () => {
    const path = await rawRequest(`${simulator.url}/v1/answers`, { headers: HEADERS, body: {} });
    const method = await rawRequest(`${simulator.url}/v1/messages`, { method: 'GET', headers: HEADERS });
    expect([path.status, method.status]).toEqual([404, 405]);
  });
});
