import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '@parley/testkit';
import OpenAI, {
  APIConnectionError,
  APIError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  RateLimitError,
} from 'openai';
import { createProviders } from '../adapters/providers.ts';
import { ProviderError, type ProviderErrorKind } from '../ports.ts';
import { asks, DoorBench, hangsAfter, keys, plays, text } from './door-bench.suite.ts';

const tools: OpenAI.ChatCompletionTool[] = [
  {
    type: 'function',
    function: {
      name: 'track',
      description: 'Where a parcel is.',
      parameters: { type: 'object', properties: { parcel: { type: 'string' } }, required: ['parcel'] },
    },
  },
];
const question: OpenAI.ChatCompletionMessageParam[] = [
  { role: 'system', content: 'Be kind.' },
  { role: 'user', content: '包裹 7 在哪里？' },
];

let bench: DoorBench;
let client: OpenAI;

beforeEach(async () => {
  bench = new DoorBench();
  await bench.start();
  client = new OpenAI({ baseURL: bench.url, apiKey: keys.acme, maxRetries: 0 });
});
afterEach(() => bench.stop());

describe.each(['sdk', 'raw'] as const)("OpenAI's own client, with a vendor behind the door (%s)", (transport) => {
  let vendor: Simulator;

  beforeEach(async () => {
    vendor = await startSimulator({ protocol: 'openai', chunkCharacters: 3 });
    const settings = { openaiApiKeys: ['simulated'], openaiBaseUrl: vendor.url, egress: 'allow', transport } as const;
    const [provider] = createProviders(settings).get('openai') ?? [];
    if (!provider) throw new Error('no provider');
    bench.engine.script = asks(provider);
  });
  afterEach(() => vendor.stop());

  it('streams a chat in which the model calls a tool and then answers from its result', async () => {
    vendor.set({ answer: '', toolCalls: [{ name: 'track', argumentsText: '{"parcel":"7"}' }] });
    const first = client.chat.completions.stream({ model: 'auto', messages: question, tools });
    const { choices } = await first.finalChatCompletion();
    const [choice] = choices;
    expect(choice?.finish_reason).toBe('tool_calls');
    const [call] = choice?.message.tool_calls ?? [];
    if (call?.type !== 'function') throw new Error('no call');
    expect(call.function).toMatchObject({ name: 'track', arguments: '{"parcel":"7"}' });

    vendor.set({ answer: '它在汉堡，明天到。' });
    const pieces: string[] = [];
    const second = await client.chat.completions.create({
      model: 'auto',
      messages: [
        ...question,
        { role: 'assistant', content: null, tool_calls: [call] },
        { role: 'tool', tool_call_id: call.id, content: 'in Hamburg' },
      ],
      ...{ tools, stream: true, stream_options: { include_usage: true } },
    });
    let usage: OpenAI.CompletionUsage | null | undefined;
    for await (const chunk of second) {
      pieces.push(chunk.choices[0]?.delta.content ?? '');
      usage = chunk.usage ?? usage;
    }
    expect(pieces.join('')).toBe('它在汉堡，明天到。');
    expect(usage?.completion_tokens).toBeGreaterThan(0);
    expect(vendor.requests.at(-1)?.body).toMatchObject({
      messages: expect.arrayContaining([
        expect.objectContaining({ role: 'tool', tool_call_id: call.id, content: 'in Hamburg' }),
      ]),
    });
  });

  it('gets an answer in one piece', async () => {
    vendor.set({ answer: 'Tomorrow.' });
    const { choices, usage } = await client.chat.completions.create({ model: 'openai/gpt', messages: question });
    expect(choices[0]).toMatchObject({ finish_reason: 'stop', message: { role: 'assistant', content: 'Tomorrow.' } });
    expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0));
  });

  it('closes the vendor’s connection by leaving', async () => {
    vendor.set({ answer: 'A long answer', fault: { kind: 'hang', afterChunks: 1 } });
    const stream = await client.chat.completions.create({ model: 'auto', messages: question, stream: true });
    for await (const chunk of stream) if (chunk.choices[0]?.delta.content) break;
    expect((await vendor.settled(0)).clientClosedAt).toBeDefined();
  });
});

it('runs tools by itself until there is an answer', async () => {
  const vendor = await startSimulator({
    protocol: 'openai',
    answer: 'In Hamburg.',
    toolCalls: [{ name: 'track', argumentsText: '{"parcel":"7"}' }],
  });
  const settings = { openaiApiKeys: ['x'], openaiBaseUrl: vendor.url, egress: 'allow', transport: 'raw' } as const;
  const [provider] = createProviders(settings).get('openai') ?? [];
  if (provider) bench.engine.script = asks(provider);
  const asked: unknown[] = [];
  const runner = client.chat.completions.runTools({
    ...{ model: 'auto', messages: question, stream: true },
    tools: [
      {
        type: 'function',
        function: {
          name: 'track',
          description: 'Where a parcel is.',
          parameters: { type: 'object', properties: { parcel: { type: 'string' } } },
          parse: JSON.parse,
          function: (parameters: unknown) => {
            asked.push(parameters);
            return 'Hamburg';
          },
        },
      },
    ],
  });
  expect(await runner.finalContent()).toBe('In Hamburg.');
  expect(asked).toEqual([{ parcel: '7' }]);
  await vendor.stop();
});

it('lists and shows models', async () => {
  const names: string[] = [];
  for await (const model of client.models.list()) names.push(model.id);
  expect(names).toContain('openai/gpt');
  expect((await client.models.retrieve('openai/gpt')).id).toBe('openai/gpt');
});

describe('errors are those of its classes', () => {
  const ask = (options: { readonly model?: string; readonly apiKey?: string; readonly n?: number } = {}) => {
    const { apiKey = keys.acme, model = 'auto', n = 1 } = options;
    return client.withOptions({ apiKey }).chat.completions.create({ model, n, messages: question });
  };
  const askInVain = (kind: ProviderErrorKind) => {
    bench.engine.script = plays(new ProviderError(kind, { retryAfterMs: 3_000 }));
    return ask();
  };

  it.each<[string, () => Promise<unknown>, abstract new (...parameters: never[]) => Error]>([
    ['a wrong key', () => ask({ apiKey: 'parley-wrong' }), AuthenticationError],
    ['an unknown model', () => ask({ model: 'gpt-9' }), NotFoundError],
    ['what cannot be done', () => ask({ n: 2 }), BadRequestError],
    ['a used-up budget', () => askInVain('budget'), RateLimitError],
    ['a rate limit', () => askInVain('rate_limited'), RateLimitError],
    ['providers that are down', () => askInVain('overloaded'), InternalServerError],
  ])('%s', async (_name, act, expected) => {
    await expect(act()).rejects.toBeInstanceOf(expected);
  });

  it('names the field', async () => {
    await expect(ask({ n: 2 })).rejects.toMatchObject({ status: 400, param: 'n', code: 'unsupported_parameter' });
  });

  it('an answer that breaks off is an error, never a short answer', async () => {
    bench.engine.script = plays(text('Hel'), new ProviderError('cut'));
    const stream = await client.chat.completions.create({ model: 'auto', messages: question, stream: true });
    const pieces: string[] = [];
    const read = async () => {
      for await (const chunk of stream) pieces.push(chunk.choices[0]?.delta.content ?? '');
    };
    const error: unknown = await read().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ code: 'provider_failed', status: undefined });
    expect(pieces.join('')).toBe('Hel');
  });

  it('a door that is gone is a lost connection', async () => {
    bench.engine.script = hangsAfter();
    await bench.stop();
    await expect(ask()).rejects.toBeInstanceOf(APIConnectionError);
  });
});
