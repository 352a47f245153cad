import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Cache, createMemoryCache } from '@parley/cache';
import { FakeClock } from '@parley/flow';
import { type AnswerEngine, type AnswerPart, type AnswerRequest, ProviderError, type Target } from '../ports.ts';
import { AnswerCache, type AnswerCacheOptions, type CacheResult } from './answer-cache.ts';

const target: Target = { provider: { name: 'openai', complete: () => (async function* () {})() }, model: 'm' };
const usage = { inputTokens: 10, cachedInputTokens: 0, outputTokens: 3 };
const nothingUsed = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
const text = (value: string): AnswerPart => ({ type: 'text-delta', text: value });
const finish: AnswerPart = { type: 'finish', reason: 'stop', usage, target, degradation: undefined };

function ask(question: string, more: Partial<AnswerRequest> = {}): AnswerRequest {
  return {
    ...{ tenantId: 'acme', siteId: 'shop', visitorId: 'v', turnId: 't' },
    prompt: { system: 'Be kind.', messages: [{ role: 'visitor', text: question }], maxOutputTokens: 100 },
    route: {
      strategy: 'ordered',
      targets: [{ ...target, weight: 1 }],
      fallbacks: [],
      maxCalls: 5,
      hedge: undefined,
    },
    ...more,
  };
}

/** Answers each request when the test says so. */
class ScriptedEngine implements AnswerEngine {
  readonly calls: {
    readonly request: AnswerRequest;
    readonly signal: AbortSignal;
    say(...parts: AnswerPart[]): void;
    fail(error: unknown): void;
  }[] = [];

  async *answer(request: AnswerRequest, signal: AbortSignal): AsyncGenerator<AnswerPart> {
    const parts: AnswerPart[] = [];
    let failure: unknown;
    let news = Promise.withResolvers<void>();
    const wake = () => {
      news.resolve();
      news = Promise.withResolvers();
    };
    signal.addEventListener('abort', wake);
    this.calls.push({
      request,
      signal,
      say: (...more) => {
        parts.push(...more);
        wake();
      },
      fail: (error) => {
        failure = error;
        wake();
      },
    });
    for (;;) {
      if (signal.aborted) throw new ProviderError('cancelled');
      const part = parts.shift();
      if (part) {
        yield part;
        if (part.type === 'finish') return;
      } else if (failure !== undefined) throw failure;
      else await news.promise;
    }
  }
}

let clock: FakeClock;
let cache: Cache;
let engine: ScriptedEngine;
let results: CacheResult[];
beforeEach(() => {
  clock = new FakeClock({ startMs: 1 });
  cache = createMemoryCache({ clock });
  engine = new ScriptedEngine();
  results = [];
});

function answers(more: Partial<AnswerCacheOptions> = {}): AnswerCache {
  return new AnswerCache({
    ...{ engine, cache, clock, cacheOf: () => ({ ttlMs: 60_000 }), report: (result) => results.push(result) },
    ...more,
  });
}

/** Reads an answer in the background. */
function reading(answer: AsyncIterable<AnswerPart>) {
  const parts: AnswerPart[] = [];
  const ended = (async () => {
    for await (const part of answer) parts.push(part);
    return 'finished';
  })().catch((error: ProviderError) => error.kind);
  return { parts, ended };
}

const never = new AbortController().signal;
const settle = () => clock.advanceAsync(0);

/** One request from its beginning to its end, of which the model says these parts if it is asked. */
async function whole(
  subject: AnswerCache,
  request: AnswerRequest,
  ...said: AnswerPart[]
): Promise<readonly AnswerPart[]> {
  const before = engine.calls.length;
  const { parts, ended } = reading(subject.answer(request, never));
  await settle();
  if (engine.calls.length > before) engine.calls.at(-1)?.say(...said);
  await ended;
  return parts;
}

describe('a question that was answered before', () => {
  it('gets the same answer again, which costs nothing, until its time is over', async () => {
    const subject = answers();
    expect(await whole(subject, ask('q'), text('An '), text('answer.'), finish)).toEqual([
      text('An '),
      text('answer.'),
      finish,
    ]);
    expect(await whole(subject, ask('q'))).toEqual([
      text('An answer.'),
      { ...finish, usage: nothingUsed, target: expect.objectContaining({ model: 'm' }) },
    ]);
    expect(engine.calls).toHaveLength(1);
    await clock.advanceAsync(60_001);
    await whole(subject, ask('q'), text('Anew.'), finish);
    expect(results).toEqual(['miss', 'hit', 'miss']);
  });

  it('is known to every replica', async () => {
    await whole(answers(), ask('q'), text('A.'), finish);
    expect(await whole(answers(), ask('q'))).toMatchObject([text('A.'), { type: 'finish' }]);
  });

  it('gets the text as it was in the end when some was taken back', async () => {
    const subject = answers();
    await whole(subject, ask('q'), text('Hello wrld'), { type: 'rewind', length: 6 }, text('world'), finish);
    expect((await whole(subject, ask('q')))[0]).toEqual(text('Hello world'));
  });

  it.each<[string, Partial<AnswerRequest>]>([
    ['another tenant', { tenantId: 'other' }],
    ['another site', { siteId: 'blog' }],
    ['other words', ask('q2')],
    ['other instructions', { prompt: { ...ask('q').prompt, system: 'Be short.' } }],
    [
      'another talk before it',
      {
        prompt: {
          ...ask('q').prompt,
          messages: [
            { role: 'assistant', text: 'Hi' },
            { role: 'visitor', text: 'q' },
          ],
        },
      },
    ],
    ['tools', { prompt: { ...ask('q').prompt, tools: [{ name: 'f', parameters: {} }] } }],
    ['another model', { route: { ...ask('q').route, targets: [{ ...target, model: 'n', weight: 1 }] } }],
  ])('is another question with %s', async (_name, difference) => {
    const subject = answers();
    await whole(subject, ask('q'), text('A.'), finish);
    await whole(subject, ask('q', difference), text('B.'), finish);
    expect(engine.calls).toHaveLength(2);
  });

  it('is the same for another visitor', async () => {
    const subject = answers();
    await whole(subject, ask('q'), text('A.'), finish);
    await whole(subject, ask('q', { visitorId: 'w', turnId: 'u' }));
    expect(engine.calls).toHaveLength(1);
  });
});

it.each<[string, AnswerPart[]]>([
  ['was cut at the model’s limit', [text('A'), { ...finish, reason: 'length' }]],
  ['came from a fallback', [text('A'), { ...finish, degradation: 'providers_down' }]],
  ['calls a tool', [text('A'), { type: 'tool-call-delta', index: 0, id: 'c', name: 'f', argumentsText: '{}' }, finish]],
  ['is longer than anybody asks for twice', [text('A'.repeat(16_001)), finish]],
  ['is blank', [text(' '), finish]],
])('never keeps an answer that %s', async (_name, said) => {
  const subject = answers();
  await whole(subject, ask('q'), ...said);
  await whole(subject, ask('q'), ...said);
  expect(engine.calls).toHaveLength(2);
});

it('asks a model when what is stored makes no sense', async () => {
  const subject = answers();
  const broken = { ...cache, isConnected: true, get: async () => '{"text":1}' };
  await whole(answers({ cache: broken }), ask('q'), text('A.'), finish);
  await whole(subject, ask('q'));
  expect(engine.calls).toHaveLength(1);
});

it('keeps nothing, and joins nobody, where the site does not want it', async () => {
  const subject = answers({ cacheOf: (_tenantId, siteId) => (siteId === 'shop' ? undefined : { ttlMs: 1_000 }) });
  const readers = [1, 2].map(() => reading(subject.answer(ask('q'), never)));
  await settle();
  expect(engine.calls).toHaveLength(2);
  for (const call of engine.calls) call.say(text('A.'), finish);
  await Promise.all(readers.map(({ ended }) => ended));
  await whole(subject, ask('q'), text('A.'), finish);
  expect(engine.calls).toHaveLength(3);
});

it.each<[string, Partial<Cache>]>([
  ['is away', { isConnected: false, get: () => Promise.reject(new Error('asked')) }],
  ['fails', { isConnected: true, get: () => Promise.reject(new Error()), set: () => Promise.reject(new Error()) }],
])('answers all the same when the cache %s', async (_name, broken) => {
  const subject = answers({ cache: { ...cache, ...broken } as Cache });
  expect(await whole(subject, ask('q'), text('A.'), finish)).toEqual([text('A.'), finish]);
});

it('does not wait long for a cache that says nothing', async () => {
  const silent = { ...cache, isConnected: true, get: () => new Promise<never>(() => undefined) };
  const reader = reading(answers({ cache: silent }).answer(ask('q'), never));
  await clock.advanceAsync(200);
  engine.calls[0]?.say(text('A.'), finish);
  expect(await reader.ended).toBe('finished');
});

describe('the same question at the same moment', () => {
  it('is asked once; all get the whole answer as it comes, and only the first pays', async () => {
    const subject = answers();
    const first = reading(subject.answer(ask('q'), never));
    await settle();
    engine.calls[0]?.say(text('An '));
    await settle();
    const second = reading(subject.answer(ask('q', { visitorId: 'w' }), never));
    await settle();
    expect(second.parts).toEqual([text('An ')]);
    engine.calls[0]?.say(text('answer.'), finish);
    expect(await Promise.all([first.ended, second.ended])).toEqual(['finished', 'finished']);
    expect(first.parts).toEqual([text('An '), text('answer.'), finish]);
    expect(second.parts).toEqual([text('An '), text('answer.'), { ...finish, usage: nothingUsed }]);
    expect(engine.calls).toHaveLength(1);
    expect(results).toEqual(['miss', 'joined']);
  });

  it('of two tenants is asked twice', async () => {
    const subject = answers();
    const readers = ['acme', 'other'].map((tenantId) => reading(subject.answer(ask('q', { tenantId }), never)));
    await settle();
    expect(engine.calls.map(({ request }) => request.tenantId)).toEqual(['acme', 'other']);
    for (const call of engine.calls) call.say(text(call.request.tenantId), finish);
    await Promise.all(readers.map(({ ended }) => ended));
    expect(readers.map(({ parts }) => parts[0])).toEqual([text('acme'), text('other')]);
  });

  it('goes on for the others when the first one leaves', async () => {
    const subject = answers();
    const leaver = new AbortController();
    const first = reading(subject.answer(ask('q'), leaver.signal));
    await settle();
    const second = reading(subject.answer(ask('q'), never));
    await settle();
    leaver.abort();
    expect(await first.ended).toBe('cancelled');
    expect(engine.calls[0]?.signal.aborted).toBe(false);
    engine.calls[0]?.say(text('A.'), finish);
    expect(await second.ended).toBe('finished');
  });

  it('is stopped at once when nobody is left, and begins anew for the next', async () => {
    const subject = answers();
    const [one, other] = [new AbortController(), new AbortController()];
    const readers = [one, other].map(({ signal }) => reading(subject.answer(ask('q'), signal)));
    await settle();
    one.abort();
    expect(engine.calls[0]?.signal.aborted).toBe(false);
    other.abort();
    expect(engine.calls[0]?.signal.aborted).toBe(true);
    expect(await Promise.all(readers.map(({ ended }) => ended))).toEqual(['cancelled', 'cancelled']);
    expect(await whole(subject, ask('q'), text('A.'), finish)).toHaveLength(2);
    expect(engine.calls).toHaveLength(2);
  });

  it('is stopped when its only reader just stops reading', async () => {
    const iterator = answers().answer(ask('q'), never)[Symbol.asyncIterator]();
    const first = iterator.next();
    await settle();
    engine.calls[0]?.say(text('A'));
    expect(await first).toEqual({ done: false, value: text('A') });
    await iterator.return?.();
    expect(engine.calls[0]?.signal.aborted).toBe(true);
  });

  it('fails for all when it fails', async () => {
    const subject = answers();
    const readers = [1, 2].map(() => reading(subject.answer(ask('q'), never)));
    await settle();
    engine.calls[0]?.fail(new ProviderError('overloaded'));
    expect(await Promise.all(readers.map(({ ended }) => ended))).toEqual(['overloaded', 'overloaded']);
  });

  it('is asked again for who came second when only the first had reached a limit', async () => {
    const subject = answers();
    const first = reading(subject.answer(ask('q'), never));
    const second = reading(subject.answer(ask('q', { visitorId: 'w' }), never));
    await settle();
    engine.calls[0]?.fail(new ProviderError('rate_limited'));
    expect(await first.ended).toBe('rate_limited');
    await settle();
    expect(engine.calls[1]?.request.visitorId).toBe('w');
    engine.calls[1]?.say(text('A.'), finish);
    expect(await second.ended).toBe('finished');
  });

  it('is not begun for somebody who has left already', async () => {
    expect(await reading(answers().answer(ask('q'), AbortSignal.abort())).ended).toBe('cancelled');
    expect(engine.calls).toHaveLength(0);
  });
});
