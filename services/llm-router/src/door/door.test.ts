import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { ProviderError, type ProviderErrorKind } from '../ports.ts';
import { DoorBench, finish, hangsAfter, keys, plays, says, text } from './door-bench.suite.ts';

let bench: DoorBench;

beforeEach(async () => {
  bench = new DoorBench();
  await bench.start();
});
afterEach(() => bench.stop());

/** The frames of a stream, `[DONE]` as text. */
const framesOf = async (response: Response) =>
  (await response.text())
    .split('\n\n')
    .filter((frame) => frame !== '')
    .map((frame) => {
      expect(frame.startsWith('data: ')).toBe(true);
      const data = frame.slice('data: '.length);
      return data === '[DONE]' ? data : JSON.parse(data);
    });

describe('a streamed answer', () => {
  it('has the frames that OpenAI sends, in their order', async () => {
    bench.engine.script = says('您', '好');
    const response = await bench.post({ stream: true, stream_options: { include_usage: true } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const frames = await framesOf(response);
    const chunk = (choices: unknown, usage: unknown = null) => ({
      ...{ id: frames[0].id, object: 'chat.completion.chunk', created: frames[0].created, model: 'auto' },
      ...{ service_tier: 'default', system_fingerprint: null, choices, usage },
    });
    const choice = (delta: unknown, reason: string | null = null) => [
      { index: 0, delta, logprobs: null, finish_reason: reason },
    ];
    expect(frames[0].id).toMatch(/^chatcmpl-[0-9a-f]{32}$/);
    expect(frames[0].created).toBeGreaterThan(1_700_000_000);
    expect(frames).toEqual([
      chunk(choice({ role: 'assistant', content: '', refusal: null })),
      chunk(choice({ content: '您' })),
      chunk(choice({ content: '好' })),
      chunk(choice({}, 'stop')),
      chunk([], {
        ...{ prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 },
        prompt_tokens_details: { cached_tokens: 2 },
      }),
      '[DONE]',
    ]);
  });

  it('says nothing of usage to who did not ask', async () => {
    const frames = await framesOf(await bench.post({ stream: true }));
    expect(frames).toHaveLength(4);
    for (const frame of frames.slice(0, -1)) expect(frame).not.toHaveProperty('usage');
  });

  it('names a tool call first, then gives its arguments', async () => {
    bench.engine.script = plays(
      { type: 'tool-call-delta', index: 0, id: 'call_1', name: 'track', argumentsText: '{"id"' },
      { type: 'tool-call-delta', index: 0, argumentsText: ':7}' },
      { type: 'tool-call-delta', index: 1, id: 'call_2', name: 'now', argumentsText: '' },
      finish({ reason: 'tool-calls' }),
    );
    const frames = await framesOf(await bench.post({ stream: true }));
    const deltas = frames.slice(0, -1).map(({ choices }) => choices[0].delta);
    const call = (index: number, more: object) => ({ tool_calls: [{ index, ...more }] });
    expect(deltas).toEqual([
      { role: 'assistant', content: null, refusal: null },
      call(0, { id: 'call_1', type: 'function', function: { name: 'track', arguments: '' } }),
      call(0, { function: { arguments: '{"id"' } }),
      call(0, { function: { arguments: ':7}' } }),
      call(1, { id: 'call_2', type: 'function', function: { name: 'now', arguments: '' } }),
      {},
    ]);
    expect(frames.at(-2).choices[0].finish_reason).toBe('tool_calls');
  });

  it('that breaks off ends with an error in the stream, and no [DONE]', async () => {
    bench.engine.script = plays(text('Hel'), new ProviderError('overloaded'));
    const frames = await framesOf(await bench.post({ stream: true }));
    expect(frames).toHaveLength(3);
    expect(frames[2]).toEqual({
      error: expect.objectContaining({ type: 'service_unavailable_error', code: 'server_is_overloaded', param: null }),
    });
  });

  it('whose engine ends without a finish counts as broken off', async () => {
    bench.engine.script = plays(text('Hel'));
    expect((await framesOf(await bench.post({ stream: true }))).at(-1)).toHaveProperty('error.code', 'provider_failed');
    expect((await bench.post()).status).toBe(502);
  });

  it('goes on where another provider continues', async () => {
    bench.engine.script = plays(text('Hel'), { type: 'rewind', length: 3 }, text('lo'), finish());
    const frames = await framesOf(await bench.post({ stream: true }));
    expect(frames.slice(1, 3).map(({ choices }) => choices[0].delta.content)).toEqual(['Hel', 'lo']);
    expect(frames.at(-1)).toBe('[DONE]');
  });

  it('ends with an error where text would have to be taken back, and cancels the rest', async () => {
    bench.engine.script = plays(text('Hello'), { type: 'rewind', length: 2 }, text('y!'), finish());
    const frames = await framesOf(await bench.post({ stream: true }));
    expect(frames.at(-1)).toHaveProperty('error.code', 'provider_failed');
    expect(JSON.stringify(frames)).not.toContain('y!');
    expect(bench.engine.signals[0]?.aborted).toBe(true);
  });
});

describe('a whole answer', () => {
  it('is a completion as OpenAI has it', async () => {
    bench.engine.script = says('Hel', 'lo');
    const response = await bench.post();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await response.json()).toEqual({
      ...{ id: expect.stringMatching(/^chatcmpl-/), object: 'chat.completion', created: expect.any(Number) },
      ...{ model: 'auto', service_tier: 'default', system_fingerprint: null },
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'Hello', refusal: null, annotations: [] },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
      usage: {
        ...{ prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 },
        prompt_tokens_details: { cached_tokens: 2 },
      },
    });
  });

  it('takes back what nobody has seen, and joins the pieces of calls', async () => {
    bench.engine.script = plays(text('Wrong'), { type: 'rewind', length: 0 }, text('Right'), finish());
    expect(await (await bench.post()).json()).toHaveProperty('choices.0.message.content', 'Right');
    bench.engine.script = plays(
      { type: 'tool-call-delta', index: 0, id: 'c', name: 'f', argumentsText: '{"a"' },
      { type: 'tool-call-delta', index: 0, argumentsText: ':1}' },
      finish({ reason: 'tool-calls', usage: undefined }),
    );
    const body = (await (await bench.post()).json()) as Record<string, unknown>;
    expect(body).not.toHaveProperty('usage');
    expect(body).toMatchObject({
      choices: [
        {
          message: {
            content: null,
            tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{"a":1}' } }],
          },
          finish_reason: 'tool_calls',
        },
      ],
    });
  });

  it.each([
    ['length', 'length'],
    ['refused', 'content_filter'],
  ] as const)('that ended by %s says so', async (reason, expected) => {
    bench.engine.script = plays(text('x'), finish({ reason }));
    expect(await (await bench.post()).json()).toMatchObject({ choices: [{ finish_reason: expected }] });
  });

  it('without an end is given up', async () => {
    await bench.stop();
    await bench.start({ limits: { maxAnswerCharacters: 10 } });
    bench.engine.script = hangsAfter(text('0123456789'), text('0'));
    expect((await bench.post()).status).toBe(502);
  });
});

describe('when nobody can answer', () => {
  it.each<[ProviderErrorKind, number, string]>([
    ['rate_limited', 429, 'rate_limit_exceeded'],
    ['overloaded', 503, 'server_is_overloaded'],
    ['budget', 429, 'project_spend_limit_exceeded'],
    ['billing', 503, 'provider_unavailable'],
    ['credentials', 503, 'provider_unavailable'],
    ['context_too_long', 400, 'context_length_exceeded'],
    ['invalid_request', 400, 'provider_refused_request'],
    ['refused', 400, 'content_filter'],
    ['cut', 502, 'provider_failed'],
    ['network', 502, 'provider_failed'],
    ['unknown', 502, 'provider_failed'],
    ['timeout', 504, 'provider_timeout'],
  ])('%s is told as %i %s, streamed or not', async (kind, status, code) => {
    bench.engine.script = plays(new ProviderError(kind, { retryAfterMs: 1_200 }));
    for (const stream of [false, true]) {
      const response = await bench.post({ stream });
      expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/json']);
      expect(response.headers.get('retry-after')).toBe('2');
      const { error } = (await response.json()) as { error: Record<string, unknown> };
      expect(error).toEqual({ message: expect.any(String), type: expect.any(String), param: null, code });
    }
  });

  it('keeps a client from asking again for what a budget refuses', async () => {
    bench.engine.script = plays(new ProviderError('budget'));
    expect((await bench.post()).headers.get('x-should-retry')).toBe('false');
  });

  it('shows nothing of a defect inside', async () => {
    bench.engine.script = plays(new Error('secret detail'));
    const response = await bench.post();
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
  });

  it('says in the log what went wrong, and nothing in a vendor’s words', async () => {
    const cause = new Error('cannot parse: "my card is 4111", key sk-secret');
    bench.engine.script = plays(new ProviderError('overloaded', { status: 500, cause }));
    await bench.post();
    expect(bench.logged).toHaveLength(1);
    expect(JSON.parse(bench.logged[0] ?? '')).toMatchObject({ failure: 'overloaded', vendorStatus: 500, status: 503 });
    expect(bench.logged.join()).not.toMatch(/4111|secret/);
  });

  it('is told so by a tenant without a model', async () => {
    const response = await bench.post({}, { authorization: `Bearer ${keys.poor}` });
    expect([response.status, bench.engine.requests.length]).toEqual([503, 0]);
  });
});

describe('time', () => {
  it('ends an answer that does not end', async () => {
    await bench.stop();
    const clock = new FakeClock();
    await bench.start({ clock, limits: { answerMs: 1_000 } });
    const asked = Promise.withResolvers<void>();
    bench.engine.script = (request, signal) => {
      asked.resolve();
      return hangsAfter()(request, signal);
    };
    const response = bench.post();
    await asked.promise;
    clock.advance(1_000);
    expect((await response).status).toBe(504);
    expect(bench.engine.signals[0]?.aborted).toBe(true);
  });

  it('ends what is under way when the door closes, and takes nothing new', async () => {
    bench.engine.script = hangsAfter(text('Hel'));
    const response = await bench.post({ stream: true });
    await bench.door.stop(0);
    expect((await framesOf(response)).at(-1)).toHaveProperty('error.code', 'shutting_down');
    expect((await bench.post()).status).toBe(503);
  });
});

describe('a client that leaves', () => {
  it.each([
    ['before the first text', hangsAfter()],
    ['in the middle', hangsAfter(text('Hel'))],
  ])('%s stops the answer at once', async (_name, script) => {
    const aborted = Promise.withResolvers<void>();
    bench.engine.script = (request, signal) => {
      signal.addEventListener('abort', () => aborted.resolve());
      setImmediate(() => controller.abort());
      return script(request, signal);
    };
    const controller = new AbortController();
    const left = fetch(`${bench.url}/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ model: 'auto', stream: true, messages: [{ role: 'user', content: 'Hi' }] }),
      headers: { authorization: `Bearer ${keys.acme}`, 'content-type': 'application/json' },
      signal: controller.signal,
    }).then((response) => response.text());
    await expect(left).rejects.toThrow();
    await aborted.promise;
    await bench.door.stop(1_000);
    expect(await bench.outcomes()).toMatchObject({ gone: 1 });
  });

  it('while it still sends its request is no error', async () => {
    const socket = connect(bench.port, '127.0.0.1');
    socket.write(
      `POST /llm/v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${keys.acme}\r\nContent-Length: 100\r\n\r\n{`,
      () => setTimeout(() => socket.destroy(), 20),
    );
    socket.on('error', () => undefined);
    while ((await bench.outcomes())['gone'] !== 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(bench.engine.requests).toEqual([]);
  });
});

describe('a tenant', () => {
  it('has so many requests under way, and is told when to come back; others are not touched', async () => {
    await bench.stop();
    await bench.start({ config: { maxRequestsPerTenant: 1 } });
    bench.engine.script = hangsAfter(text('Hel'));
    const first = await bench.post({ stream: true });
    bench.engine.script = says('Hello');
    const second = await bench.post();
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '1']);
    const other = await bench.post({}, { authorization: `Bearer ${keys.rival}` });
    expect(other.status).toBe(200);
    await first.body?.cancel();
    while ((await bench.outcomes())['gone'] !== 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await bench.post()).status).toBe(200);
  });
});

it('passes on what was asked, in the engine’s words', async () => {
  await bench.post({
    messages: [
      { role: 'system', content: 'Be kind.' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Where is ' },
          { type: 'text', text: 'it?' },
        ],
      },
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'c1', type: 'function', function: { name: 'track', arguments: '{}' } }],
      },
      { role: 'tool', tool_call_id: 'c1', content: 'In Hamburg' },
      { role: 'developer', content: 'Be brief.' },
    ],
    ...{ temperature: 0.5, stop: 'END', max_tokens: 50 },
    tools: [
      { type: 'function', function: { name: 'track', description: 'd', parameters: { type: 'object' }, strict: true } },
    ],
    tool_choice: { type: 'function', function: { name: 'track' } },
    ...{ user: 'u', n: 1, top_p: 1, presence_penalty: 0, response_format: { type: 'text' }, seed: null },
  });
  const [request] = bench.engine.requests;
  expect(request).toMatchObject({ tenantId: 'acme', siteId: 'shop', visitorId: undefined });
  expect(request?.prompt).toEqual({
    system: 'Be kind.\n\nBe brief.',
    messages: [
      { role: 'visitor', text: 'Where is it?' },
      { role: 'assistant', text: '', toolCalls: [{ id: 'c1', name: 'track', argumentsText: '{}' }] },
      { role: 'tool', toolCallId: 'c1', text: 'In Hamburg' },
    ],
    ...{ maxOutputTokens: 50, temperature: 0.5, stop: ['END'], toolChoice: { name: 'track' } },
    tools: [{ name: 'track', description: 'd', parameters: { type: 'object' } }],
  });
});
