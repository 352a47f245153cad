import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Books } from './books.suite.ts';
import { actor, failure, finish, type Line, nameOf, opened, Stage, text, usage } from './engine.suite.ts';
import { noRateLimits } from './unlimited.ts';

const whole = [opened, text('Two days.'), finish];
let books: Books;
let stage: Stage;

beforeEach(() => {
  stage = new Stage((clock) => {
    books = new Books(clock);
    return { ledger: books.ledger, rateLimits: books.rateLimits, health: books.health };
  });
});

describe('money and tokens', () => {
  it('are set aside for each call and settled with what the vendor reported', async () => {
    await stage.ask([stage.actor('a', whole)]).outcome();
    expect(books.reserved).toMatchObject([
      { tenantId: 'demo', turnId: 'turn', purpose: 'primary', outputTokens: 1_000 },
    ]);
    expect(books.reserved[0]?.inputTokens).toBeGreaterThan(5);
    expect(books.settled).toMatchObject([{ usage, outcome: 'ok' }]);
    expect(books.admissions.settled).toEqual([15]);
    expect(books.turns.settled).toEqual([15]);
    expect(books.owed).toBe(0);
  });

  it('are settled with a guess where the vendor did not come to report', async () => {
    const asked = stage.ask([stage.actor('a', [opened, text('abcdefgh'), failure('cut')]), stage.actor('b', whole)]);
    await asked.outcome();
    expect(books.settled[0]).toMatchObject({ usage: undefined, outcome: 'cut', estimated: { outputTokens: 2 } });
    expect(books.settled[0]?.estimated.inputTokens).toBeGreaterThan(5);
  });

  it.each([
    ['negative', { inputTokens: 10, cachedInputTokens: 0, outputTokens: -5 }],
    ['endless', { inputTokens: Number.POSITIVE_INFINITY, cachedInputTokens: 0, outputTokens: 5 }],
    ['beyond all reason', { inputTokens: 1e15, cachedInputTokens: 0, outputTokens: 5 }],
  ])('are settled with a guess where what the vendor reported is %s', async (_name, reported) => {
    const asked = stage.ask([
      stage.actor('a', [opened, text('abcdefgh'), { type: 'finish', reason: 'stop', usage: reported }]),
    ]);
    expect(await asked.outcome()).toBe('finished');
    expect(books.settled[0]).toMatchObject({ usage: undefined, outcome: 'ok', estimated: { outputTokens: 2 } });
    expect(stage.calls[0]).toMatchObject({ usage: undefined, charged: { outputTokens: 2 } });
    expect(asked.finish?.usage).toBeUndefined();
  });

  it('are given back where the vendor took nothing on', async () => {
    await stage.ask([stage.actor('a', [failure('rate_limited')]), stage.actor('b', whole)]).outcome();
    expect(books.settled[0]).toMatchObject({ outcome: 'rate_limited', estimated: { inputTokens: 0, outputTokens: 0 } });
    expect(books.admissions.settled).toEqual([0, 15]);
  });

  it('have nothing to do with what is free', async () => {
    const free = new Stage((clock) => {
      books = new Books(clock);
      return { ledger: books.ledger, priceOf: () => 0 };
    });
    books.refusals.set('local', 'unavailable');
    expect(await free.ask([free.actor('local', whole)]).outcome()).toBe('finished');
    expect(books.reserved).toEqual([]);
  });
});

describe('a refusal', () => {
  it.each([
    ['budget', 'budget'],
    ['cost_breaker', 'budget'],
    ['unavailable', 'providers_down'],
    ['key_limit', 'rate_limit'],
    ['closed', 'providers_down'],
  ] as const)('for %s means the next target, then the fallbacks, and is told as %s', async (reason, degradation) => {
    books.refusals.set('a', reason);
    const b = stage.actor('b', whole);
    const asked = stage.ask([stage.actor('a', whole), b]);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.finish).toMatchObject({ target: b.target, degradation: undefined });

    books.refusals.set('b', reason);
    const faq = stage.actor('faq', whole);
    const again = stage.ask([stage.actor('a', whole), b], { fallbacks: [faq.target] });
    expect(await again.outcome()).toBe('finished');
    expect(again.finish).toMatchObject({ target: faq.target, degradation });
    expect(stage.answers[1]?.passedOver.map(({ target }) => nameOf(target))).toEqual(['a', 'b']);
    expect(books.owed).toBe(0);
  });

  it.each([
    ['budget', 'budget'],
    ['key_limit', 'rate_limited'],
    ['closed', 'overloaded'],
  ] as const)('of everybody for %s ends as %s', async (reason, kind) => {
    books.refusals.set('a', reason);
    expect(await stage.ask([stage.actor('a', whole)]).outcome()).toBe(kind);
    expect(books.owed).toBe(0);
  });

  it('of the turn calls no target at all', async () => {
    books.refusesTurns = true;
    const [a, faq] = [stage.actor('a', whole), stage.actor('faq', whole)];
    const asked = stage.ask([a], { fallbacks: [faq.target] });
    expect(await asked.outcome()).toBe('finished');
    expect(asked.finish).toMatchObject({ target: faq.target, degradation: 'rate_limit' });
    expect(a.requests).toHaveLength(0);
    expect(await stage.ask([a]).outcome()).toBe('rate_limited');
  });

  it('of a fallback means the next one, and the last one is asked however it is', async () => {
    for (const name of ['a', 'local', 'faq']) books.refusals.set(name, 'closed');
    const [local, faq] = [stage.actor('local', whole), stage.actor('faq', whole)];
    const asked = stage.ask([stage.actor('a', whole)], { fallbacks: [local.target, faq.target] });
    expect(await asked.outcome()).toBe('finished');
    expect(nameOf(asked.finish?.target)).toBe('faq');
  });
});

describe('a target that is left alone', () => {
  it('is waited for when it is soon to be tried again, and there is nobody else', async () => {
    books.refusals.set('a', 'closed');
    const soon = new Stage((clock) => ({
      health: {
        begin: () => (clock.now() < 3_000 ? { closedUntilMs: 3_000 } : { end: () => undefined }),
      },
    }));
    const asked = soon.ask([soon.actor('a', whole)]);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.endedAtMs).toBe(3_000);
  });

  it('is waited for in all no longer than the setting says', async () => {
    const never = new Stage((clock) => ({ health: { begin: () => ({ closedUntilMs: clock.now() + 50 }) } }));
    const faq = never.actor('faq', whole);
    const asked = never.ask([never.actor('a', whole)], { fallbacks: [faq.target] });
    expect(await asked.outcome()).toBe('finished');
    expect(asked.endedAtMs).toBe(5_000);
  });
});

it('who says "not now" for no time at all is asked about with pauses, and not for ever', async () => {
  let questions = 0;
  const impatient = new Stage({
    rateLimits: {
      ...noRateLimits,
      admitCall: async () => {
        questions += 1;
        return { admitted: false, scope: 'key', retryAfterMs: 0 };
      },
    },
  });
  const asked = impatient.ask([impatient.actor('a', whole)]);
  expect(await asked.outcome()).toBe('rate_limited');
  expect(asked.endedAtMs).toBe(5_000);
  expect(questions).toBeLessThanOrEqual(251);
});

it('past the soft cap the cheapest is asked, and nobody beside it', async () => {
  const prices: Record<string, number> = { a: 30, b: 10, c: 20 };
  const capped = new Stage((clock) => {
    books = new Books(clock);
    return { ledger: books.ledger, priceOf: ({ provider: { name } }) => prices[name] };
  });
  books.isPastSoftCap = true;
  const asked = capped.ask(['a', 'b', 'c'].map((name) => capped.actor(name, whole)));
  expect(await asked.outcome()).toBe('finished');
  expect(nameOf(asked.finish?.target)).toBe('b');
  expect(books.settled).toMatchObject([{ outcome: 'not_called' }, { outcome: 'ok' }]);
  expect(capped.calls).toHaveLength(1);
});

/** What a vendor may do in one call. */
const line: fc.Arbitrary<Line> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(text('one '), text('two '), text('三'), text('')) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 700 }) },
  { weight: 1, arbitrary: fc.constant(opened) },
  { weight: 1, arbitrary: fc.constant(finish) },
  { weight: 1, arbitrary: fc.constant<Line>({ type: 'finish', reason: 'refused', usage: undefined }) },
  { weight: 1, arbitrary: fc.constant<Line>('silence') },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('overloaded', 'network', 'cut', 'billing', 'credentials', 'rate_limited', 'invalid_request')
      .map((kind) => failure(kind as 'cut', kind === 'rate_limited' ? 300 : undefined)),
  },
);
const script = fc
  .tuple(
    fc.constantFrom(1, 90, 180, 350),
    fc.constantFrom<Line[]>([opened, text('So ')], []),
    fc.array(line, { maxLength: 8, size: 'max' }),
  )
  .map(([pauseMs, beginning, lines]): Line[] => [pauseMs, ...beginning, ...lines]);
const providerShape = fc.record({
  scripts: fc.array(script, { minLength: 1, maxLength: 3 }),
  drains: fc.boolean(),
  refusal: fc.option(fc.constantFrom('budget', 'key_limit', 'closed', 'unavailable'), { freq: 6, nil: undefined }),
});

/** Of these two the second call is the faster one: what is drawn may hold no such pair. */
const slow = { scripts: [[350, opened, text('Late'), finish]], drains: false, refusal: undefined };
const quick = { scripts: [[1, opened, text('Soon'), finish]], drains: false, refusal: undefined };

it('whatever happens, and whenever it is stopped, all that was taken is given back once and nothing stays open', async () => {
  const end = fc.option(fc.record({ afterMs: fc.nat(4_000), how: fc.constantFrom('abort', 'return') }), {
    nil: undefined,
  });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(providerShape, { minLength: 1, maxLength: 3, size: 'max' }),
      fc.constantFrom(0, 0, 20, 60),
      fc.boolean(),
      end,
      async (shapes, delayMs, hasHedge, stop) => {
        const played = new Stage((clock) => {
          books = new Books(clock);
          return { ledger: books.ledger, rateLimits: books.rateLimits, health: books.health };
        });
        // Warm enough to hedge.
        const warm = played.actor('p0', [opened, 50, text('Hi'), finish]);
        for (let answer = 0; answer < 10; answer++)
          await played.ask([warm], { hedge: { maxExtraSpendPercent: 100 } }).outcome();
        books.delayMs = delayMs;
        const actors = shapes.map(({ scripts, drains, refusal }, index) => {
          const name = `p${index}`;
          if (refusal) books.refusals.set(name, refusal);
          return actor(played.clock, name, scripts, drains ? { whenStopped: 'drain' } : {});
        });
        const route = { hedge: hasHedge ? { maxExtraSpendPercent: 100 } : undefined };
        const request = played.request(actors, route);
        const controller = new AbortController();
        const parts = played.engine.answer(request, controller.signal)[Symbol.asyncIterator]();
        const reading = (async () => {
          while (!(await parts.next()).done);
        })().catch(() => undefined);
        if (stop) {
          await played.clock.advanceAsync(stop.afterMs);
          if (stop.how === 'abort') controller.abort();
          else await parts.return?.();
        }
        await played.clock.advanceAsync(60_000);
        await reading;
        expect(books.owed).toBe(0);
        const calls = played.calls.slice(10);
        const signals = actors.flatMap((each) => each.signals);
        expect(signals).toHaveLength(calls.length);
        // Every socket is closed but those of whole answers, which are free.
        expect(signals.filter(({ aborted }) => !aborted)).toHaveLength(
          calls.filter(({ outcome }) => outcome === 'ok').length,
        );
        for (const { purpose, outcome } of calls) seen.add(purpose).add(outcome);
        expect(played.answers).toHaveLength(11);
      },
    ),
    { numRuns: 300, examples: [[[slow, quick], 0, true, undefined]] },
  );
  // Else it would have shown nothing.
  const wanted = ['primary', 'retry', 'continuation', 'hedge', 'ok', 'lost', 'stopped', 'timeout'];
  expect(wanted.filter((name) => !seen.has(name))).toEqual([]);
});
