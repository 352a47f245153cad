import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DoorBench, keys } from './door-bench.suite.ts';

const bench = new DoorBench();
beforeAll(() => bench.start({ limits: { maxBodyBytes: 10_000 } }));
afterAll(() => bench.stop());

const user = { role: 'user', content: 'Hi' };
const call = { id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } };
const tool = { type: 'function', function: { name: 'f' } };

/** The status and the error, which has OpenAI's form. */
async function refusalOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/json');
  const { error, ...others } = (await response.json()) as { error: Record<string, unknown> };
  expect(others).toEqual({});
  expect(Object.keys(error)).toEqual(['message', 'type', 'param', 'code']);
  expect(error['type']).toBe('invalid_request_error');
  return { status: response.status, param: error['param'], code: error['code'], message: String(error['message']) };
}

describe('a completion is refused, with the name of the field', () => {
  it.each<[string, unknown, number, string | null, string | null]>([
    ['no JSON', '{"model":', 400, null, null],
    ['a list', '[]', 400, null, null],
    ['null', 'null', 400, null, null],
    ['nothing', '', 400, null, null],
    ['no model', { model: undefined }, 400, null, null],
    ['a model that is a number', { model: 5 }, 400, 'model', 'invalid_type'],
    ['an unknown model', { model: 'gpt-9' }, 404, 'model', 'model_not_found'],
    ['a model of another tenant', { model: 'local/qwen' }, 404, 'model', 'model_not_found'],
    ['a site of another tenant', { model: 'other' }, 404, 'model', 'model_not_found'],
    ['a model named like a method of objects', { model: 'constructor' }, 404, 'model', 'model_not_found'],
    ['a field nobody knows', { colour: 'red' }, 400, 'colour', 'unknown_parameter'],
    ['a field named like a method of objects', { valueOf: 1 }, 400, 'valueOf', 'unknown_parameter'],
    [
      'a prototype',
      `{"model":"auto","messages":[{"role":"user","content":"x"}],"__proto__":{"a":1}}`,
      400,
      '__proto__',
      'unknown_parameter',
    ],
    ['several answers', { n: 2 }, 400, 'n', 'unsupported_parameter'],
    ['audio', { audio: { voice: 'alloy' } }, 400, 'audio', 'unsupported_parameter'],
    ['another modality', { modalities: ['text', 'audio'] }, 400, 'modalities', 'unsupported_parameter'],
    ['probabilities', { logprobs: true }, 400, 'logprobs', 'unsupported_parameter'],
    ['a format', { response_format: { type: 'json_object' } }, 400, 'response_format', 'unsupported_parameter'],
    ['a seed', { seed: 1 }, 400, 'seed', 'unsupported_parameter'],
    ['old functions', { functions: [] }, 400, 'functions', 'unsupported_parameter'],
    ['storing', { store: true }, 400, 'store', 'unsupported_parameter'],
    ['one call at a time', { parallel_tool_calls: false }, 400, 'parallel_tool_calls', 'unsupported_parameter'],
    ['no messages', { messages: undefined }, 400, 'messages', 'missing_required_parameter'],
    ['messages that are none', { messages: 'Hi' }, 400, 'messages', 'invalid_type'],
    ['an empty list of messages', { messages: [] }, 400, 'messages', 'empty_array'],
    ['a message that is a text', { messages: ['Hi'] }, 400, 'messages[0]', 'invalid_type'],
    [
      'a message without a role',
      { messages: [{ content: 'Hi' }] },
      400,
      'messages[0].role',
      'missing_required_parameter',
    ],
    ['an unknown role', { messages: [{ role: 'robot', content: 'Hi' }] }, 400, 'messages[0].role', 'invalid_value'],
    [
      'a message without content',
      { messages: [{ role: 'user' }] },
      400,
      'messages[0].content',
      'missing_required_parameter',
    ],
    [
      'content that is a number',
      { messages: [{ role: 'user', content: 1 }] },
      400,
      'messages[0].content',
      'invalid_type',
    ],
    ['no parts', { messages: [{ role: 'user', content: [] }] }, 400, 'messages[0].content', 'empty_array'],
    [
      'an image',
      {
        messages: [
          {
            role: 'user',
            content: [
              { type: 'text', text: 'x' },
              { type: 'image_url', image_url: {} },
            ],
          },
        ],
      },
      ...([400, 'messages[0].content[1].type', 'invalid_value'] as const),
    ],
    ['only a system message', { messages: [{ role: 'system', content: 'x' }] }, 400, 'messages', 'invalid_value'],
    [
      'an assistant that has the last word',
      { messages: [user, { role: 'assistant', content: 'x' }] },
      400,
      'messages',
      'invalid_value',
    ],
    [
      'an assistant that says nothing',
      { messages: [{ role: 'assistant' }, user] },
      400,
      'messages[0].content',
      'missing_required_parameter',
    ],
    [
      'an assistant that speaks',
      { messages: [{ role: 'assistant', content: 'x', audio: { id: 'a' } }, user] },
      400,
      'messages[0].audio',
      'unsupported_parameter',
    ],
    [
      'a result without a call',
      { messages: [user, { role: 'tool', tool_call_id: 'c1', content: 'x' }] },
      400,
      'messages[1]',
      'invalid_value',
    ],
    [
      'a result without an id',
      { messages: [user, { role: 'tool', content: 'x' }] },
      400,
      'messages[1].tool_call_id',
      'missing_required_parameter',
    ],
    [
      'a call without a result',
      { messages: [user, { role: 'assistant', tool_calls: [call] }] },
      400,
      'messages',
      'invalid_value',
    ],
    [
      'a call that is passed over',
      { messages: [user, { role: 'assistant', tool_calls: [call] }, user] },
      400,
      'messages[2]',
      'invalid_value',
    ],
    [
      'a call of another type',
      { messages: [user, { role: 'assistant', tool_calls: [{ ...call, type: 'custom' }] }] },
      400,
      'messages[1].tool_calls[0].type',
      'invalid_value',
    ],
    [
      'two calls of one id',
      {
        messages: [
          user,
          { role: 'assistant', tool_calls: [call, call] },
          { role: 'tool', tool_call_id: 'c1', content: 'x' },
        ],
      },
      400,
      'messages[1].tool_calls[1].id',
      'invalid_value',
    ],
    [
      'arguments that go deeper than can be written',
      {
        messages: [
          user,
          {
            role: 'assistant',
            tool_calls: [{ ...call, function: { name: 'f', arguments: '[1,'.repeat(2_000) + 1 + ']'.repeat(2_000) } }],
          },
          { role: 'tool', tool_call_id: 'c1', content: 'x' },
        ],
      },
      ...([400, 'messages[1].tool_calls[0].function.arguments', 'invalid_value'] as const),
    ],
    ['tools that are none', { tools: {} }, 400, 'tools', 'invalid_type'],
    ['a tool of another type', { tools: [{ type: 'custom', custom: {} }] }, 400, 'tools[0].type', 'invalid_value'],
    [
      'a tool without a name',
      { tools: [{ type: 'function', function: {} }] },
      400,
      'tools[0].function.name',
      'missing_required_parameter',
    ],
    [
      'a tool with a wrong name',
      { tools: [{ type: 'function', function: { name: 'a b' } }] },
      400,
      'tools[0].function.name',
      'invalid_value',
    ],
    [
      'parameters that go deeper than can be written',
      `{"model":"auto","messages":[{"role":"user","content":"x"}],"tools":[{"type":"function","function":{"name":"f","parameters":{"a":${'['.repeat(2_000)}${']'.repeat(2_000)}}}}]}`,
      ...([400, 'tools[0].function.parameters', 'invalid_value'] as const),
    ],
    ['two tools of one name', { tools: [tool, tool] }, 400, 'tools[1].function.name', 'invalid_value'],
    ['a choice without tools', { tool_choice: 'auto' }, 400, 'tool_choice', null],
    [
      'a choice of a tool that is not there',
      { tools: [tool], tool_choice: { type: 'function', function: { name: 'g' } } },
      400,
      'tool_choice',
      'invalid_value',
    ],
    ['a choice that is none', { tools: [tool], tool_choice: 'any' }, 400, 'tool_choice', 'invalid_value'],
    ['a temperature that is a text', { temperature: '1' }, 400, 'temperature', 'invalid_type'],
    ['a temperature too high', { temperature: 2.1 }, 400, 'temperature', 'decimal_above_max_value'],
    ['no tokens', { max_tokens: 0 }, 400, 'max_tokens', 'integer_below_min_value'],
    ['too many tokens', { max_completion_tokens: 10_000 }, 400, 'max_completion_tokens', 'integer_above_max_value'],
    ['half a token', { max_tokens: 1.5 }, 400, 'max_tokens', 'invalid_type'],
    ['two limits', { max_tokens: 1, max_completion_tokens: 2 }, 400, 'max_tokens', null],
    ['too many stops', { stop: ['a', 'b', 'c', 'd', 'e'] }, 400, 'stop', 'array_above_max_length'],
    ['a stop that is nothing', { stop: '' }, 400, 'stop[0]', 'empty_string'],
    ['a stream that is a text', { stream: 'yes' }, 400, 'stream', 'invalid_type'],
    ['options of a stream that is none', { stream_options: { include_usage: true } }, 400, 'stream_options', null],
    ['too much', { user: 'x'.repeat(20_000) }, 413, null, 'request_too_large'],
  ])('%s', async (_name, body, status, param, code) => {
    expect(await refusalOf(await bench.post(body))).toMatchObject({ status, param, code });
    expect(bench.engine.requests).toEqual([]);
  });

  it.each([
    ['another type', { 'content-type': 'text/plain' }],
    ['compression', { 'content-encoding': 'gzip' }],
  ])('%s of the body', async (_name, headers) => {
    expect(await refusalOf(await bench.post({}, headers))).toMatchObject({ status: 415 });
  });

  it('far too much, and the connection carries the next request', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const answerTo = (body: string) =>
      new Promise<{ status: number | undefined; port: number | undefined }>((resolve, reject) => {
        const headers = { authorization: `Bearer ${keys.acme}`, 'content-type': 'application/json' };
        const sent = request(`${bench.url}/chat/completions`, { method: 'POST', agent, headers });
        sent.on('error', reject).on('response', (answer) => {
          const { statusCode: status } = answer;
          const port = answer.socket.localPort;
          answer.resume().on('end', () => resolve({ status, port }));
        });
        sent.end(body);
      });
    const { status, port } = await answerTo(JSON.stringify({ user: 'x'.repeat(4_000_000) }));
    expect(status).toBe(413);
    expect(await answerTo('{')).toEqual({ status: 400, port });
    agent.destroy();
  });

  it('bytes that are no text', async () => {
    const response = await fetch(`${bench.url}/chat/completions`, {
      method: 'POST',
      body: Buffer.from([0x7b, 0xff, 0x7d]),
      headers: { authorization: `Bearer ${keys.acme}`, 'content-type': 'application/json' },
    });
    expect(await refusalOf(response)).toMatchObject({ status: 400 });
  });

  it('never by repeating what was sent', async () => {
    const { message } = await refusalOf(
      await bench.post({ messages: [{ role: 'user', content: [{ type: 'x'.repeat(500) }] }] }),
    );
    expect(message.length).toBeLessThan(200);
  });
});

describe('nobody comes in', () => {
  it.each<[string, Record<string, string>, string | null]>([
    ['without a key', { authorization: '' }, null],
    ['with another scheme', { authorization: `Basic ${keys.acme}` }, null],
    ['with a wrong key', { authorization: 'Bearer parley-wrong' }, 'invalid_api_key'],
    ['with the beginning of a key', { authorization: `Bearer ${keys.acme.slice(0, -1)}` }, 'invalid_api_key'],
    ['with the name of a key', { authorization: 'Bearer ci' }, 'invalid_api_key'],
    ['with an empty key', { authorization: 'Bearer ' }, null],
  ])('%s', async (_name, headers, code) => {
    const response = await bench.post({}, headers);
    expect(response.headers.get('www-authenticate')).toMatch('Bearer');
    expect(await refusalOf(response)).toMatchObject({ status: 401, param: null, code });
    expect((await fetch(`${bench.url}/models`, { headers })).status).toBe(401);
  });
});

describe('an address that is none', () => {
  it.each([
    ['GET', '/chat/completions', 405, 'method_not_supported'],
    ['DELETE', '/models', 405, 'method_not_supported'],
    ['POST', '/models', 405, 'method_not_supported'],
    ['POST', '/completions', 404, 'unknown_url'],
    ['POST', '/embeddings', 404, 'unknown_url'],
    ['GET', '/models/gpt-9', 404, 'model_not_found'],
    ['GET', '/models/%zz', 404, 'unknown_url'],
  ])('%s %s is told so', async (method, path, status, code) => {
    const response = await fetch(`${bench.url}${path}`, { method, headers: { authorization: `Bearer ${keys.acme}` } });
    expect(await refusalOf(response)).toMatchObject({ status, code });
    if (status === 405) expect(response.headers.get('allow')).toMatch(/^(GET|POST)$/);
  });
});

describe('models', () => {
  const get = async (path: string, key: string) =>
    (await fetch(`${bench.url}${path}`, { headers: { authorization: `Bearer ${key}` } })).json() as Promise<{
      data: { id: string }[];
    }>;

  it.each([
    ['acme', ['auto', 'shop', 'blog', 'openai/gpt', 'anthropic/claude', 'faq', 'google/gemini/flash']],
    ['rival', ['auto', 'other', 'local/qwen', 'faq']],
  ] as const)('of %s are its own', async (tenant, names) => {
    const list = await get('/models', keys[tenant]);
    expect(list).toMatchObject({ object: 'list' });
    expect(list.data.map(({ id }) => id)).toEqual(names);
  });

  it('can be asked for one by one', async () => {
    const expected = { id: 'google/gemini/flash', object: 'model', created: expect.any(Number), owned_by: 'parley' };
    expect(await get('/models/google/gemini/flash', keys.acme)).toEqual(expected);
    expect(await get('/models/google%2Fgemini%2Fflash', keys.acme)).toEqual(expected);
  });
});
