import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Usage } from '../ports.ts';
import { Books } from './books.suite.ts';
import { type Actor, finish, type Line, nameOf, opened, Stage, settings, text } from './engine.suite.ts';

const hedge = { maxExtraSpendPercent: 100 };
const after = (ms: number, ...words: string[]): Line[] => [opened, ms, ...words.map(text), finish];

describe('a second call', () => {
  let stage: Stage;
  let books: Books;

  beforeEach(async () => {
    stage = new Stage((clock) => {
      books = new Books(clock);
      return { ledger: books.ledger, rateLimits: books.rateLimits, health: books.health };
    });
    // All of them take 300 ms, as far as anybody knows.
    for (const name of ['a', 'b', 'c'])
      for (let answer = 0; answer < 10; answer++) await ask([stage.actor(name, after(300, 'Hi'))]).outcome();
    stage.calls.length = 0;
  });

  const ask = (actors: readonly Actor[], route: Parameters<Stage['ask']>[1] = {}) =>
    stage.ask(actors, { hedge, ...route });
  const secondAfter = async (actors: readonly Actor[], route: Parameters<Stage['ask']>[1] = {}) => {
    const asked = ask(actors, route);
    await stage.clock.advanceAsync(301);
    return { asked, wasCalled: actors[1]?.requests.length === 1 };
  };

  it('begins once the first text is late, and wins when it is faster', async () => {
    const [a, b] = [stage.actor('a', after(3_000, 'slow')), stage.actor('b', after(250, 'fast'))];
    const startedAtMs = stage.clock.now();
    const asked = ask([a, b]);
    await stage.clock.advanceAsync(299);
    expect(b.requests).toHaveLength(0);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.text).toBe('fast');
    expect(asked.endedAtMs).toBe(startedAtMs + 550);
    expect(nameOf(asked.finish?.target)).toBe('b');
    expect(a.signals[0]?.aborted).toBe(true);
    expect(stage.outcomes).toEqual(['a primary lost', 'b hedge ok']);
    expect(stage.calls[0]).toMatchObject({ durationMs: 550 });
  });

  it('loses when the first one speaks first', async () => {
    const b = stage.actor('b', after(1_000, 'b'));
    const asked = ask([stage.actor('a', after(400, 'a')), b]);
    await stage.clock.advanceAsync(400);
    expect(b.signals[0]?.aborted).toBe(true);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.text).toBe('a');
    expect(stage.outcomes).toEqual(['b hedge lost', 'a primary ok']);
  });

  it('shows of two that speak at one moment only one', async () => {
    const asked = ask([stage.actor('a', after(600, 'a', 'a', 'a')), stage.actor('b', after(300, 'b', 'b', 'b'))]);
    expect(await asked.outcome()).toBe('finished');
    expect(['aaa', 'bbb']).toContain(asked.text);
  });

  it('never goes on beside the first one, at whichever moment that speaks', async () => {
    // Turns of the microtask queue: the clock takes 64 of them before it runs the next timer.
    for (let turns = 50; turns < 120; turns++) {
      const start = Promise.withResolvers<void>();
      const first = stage.actor('a', []);
      const a: Actor = {
        ...first,
        target: {
          ...first.target,
          provider: {
            name: 'a',
            async *complete() {
              yield opened;
              await start.promise;
              for (let turn = 0; turn < turns; turn++) await Promise.resolve();
              yield text('a');
              await new Promise<void>((resolve) => stage.clock.after(450, resolve));
              yield finish;
            },
          },
        },
      };
      const b = stage.actor('b', after(100, 'b', 'b', 'b'));
      // Just before the second one is called.
      stage.clock.after(300, start.resolve);
      const asked = ask([a, b]);
      await stage.clock.advanceAsync(401);
      if (b.signals.length > 0) expect([turns, b.signals[0]?.aborted]).toEqual([turns, true]);
      expect(await asked.outcome()).toBe('finished');
      expect(asked.text).toBe('a');
    }
  });

  it.each([
    ['whole', [opened, 350, text('a'), finish], ['a primary ok']],
    ['broken off', [opened, 350], ['a primary cut', 'b hedge ok']],
  ] satisfies [string, Line[], string[]][])(
    'is not waited for, while its money is being found, by a first one that is %s',
    async (_name, lines, outcomes) => {
      const b = stage.actor('b', after(10, 'b'));
      const asked = ask([stage.actor('a', lines), b]);
      await stage.clock.advanceAsync(299);
      books.delayMs = 400;
      await stage.clock.advanceAsync(51);
      expect(asked.hasEnded).toBe(outcomes.length === 1);
      expect(await asked.outcome()).toBe('finished');
      await stage.clock.advanceAsync(2_000);
      expect(stage.outcomes).toEqual(outcomes);
      expect(books.owed).toBe(0);
    },
  );

  it('answers when the first one fails meanwhile', async () => {
    const asked = ask([stage.actor('a', [opened, 400]), stage.actor('b', after(300, 'b'))]);
    expect(await asked.outcome()).toBe('finished');
    expect(stage.outcomes).toEqual(['a primary cut', 'b hedge ok']);
  });

  it('is followed by a third one when both fail', async () => {
    const asked = ask([stage.actor('a', [400]), stage.actor('b', [50]), stage.actor('c', after(10, 'c'))]);
    expect(await asked.outcome()).toBe('finished');
    expect(stage.outcomes).toEqual(['b hedge cut', 'a primary cut', 'c retry ok']);
  });

  it('is made to whoever is next and well', async () => {
    books.refusals.set('b', 'closed');
    const c = stage.actor('c', after(100, 'c'));
    const asked = ask([stage.actor('a', after(900, 'a')), stage.actor('b', after(10, 'b')), c]);
    expect(await asked.outcome()).toBe('finished');
    // Who is left alone is no help, and nobody else is looked for: the answer is only late.
    expect(asked.text).toBe('a');
    expect(books.owed).toBe(0);
  });

  it.each<[string, (books: Books) => void]>([
    ['the ledger refuses', ({ refusals }) => void refusals.set('b', 'budget')],
    ['its key is used up', ({ refusals }) => void refusals.set('b', 'key_limit')],
    [
      'the tenant is past its soft cap',
      (all) => {
        all.isPastSoftCap = true;
      },
    ],
  ])('is not made when %s', async (_name, refuse) => {
    refuse(books);
    const actors = [stage.actor('a', after(900, 'a')), stage.actor('b', after(10, 'b'))];
    const { asked, wasCalled } = await secondAfter(actors);
    expect(wasCalled).toBe(false);
    expect(await asked.outcome()).toBe('finished');
    expect(books.owed).toBe(0);
  });

  it.each([
    ['no call is left', { maxCalls: 1 }],
    ['the site does not want it', { hedge: undefined }],
  ])('is not made when %s', async (_name, route) => {
    const actors = [stage.actor('a', after(900, 'a')), stage.actor('b', after(10, 'b'))];
    expect((await secondAfter(actors, route)).wasCalled).toBe(false);
    expect(
      (await secondAfter([...actors].map(({ target }) => stage.actor(target.provider.name, after(900, 'x')))))
        .wasCalled,
    ).toBe(true);
  });

  it('is not made once something is shown, however long the rest takes', async () => {
    const b = stage.actor('b', after(10, 'b'));
    const asked = ask([stage.actor('a', [opened, text('Two '), 450, text('days.'), finish]), b]);
    expect(await asked.outcome()).toBe('finished');
    expect(b.requests).toHaveLength(0);
  });

  it('is not made while an answer is being continued', async () => {
    const b = stage.actor('b', [450, text(' days.'), finish]);
    const asked = ask([stage.actor('a', [text('Two')]), b, stage.actor('c', after(10, 'c'))]);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.text).toBe('Two days.');
    expect(stage.outcomes).toEqual(['a primary cut', 'b continuation ok']);
  });

  it('is not made while nobody knows what is late', async () => {
    const actors = ['x', 'y'].map((name) => stage.actor(name, after(900, 'Hi')));
    expect((await secondAfter(actors)).wasCalled).toBe(false);
  });
});

it('second calls cost no more than their share', async () => {
  const stage = new Stage({ priceOf: (_target, { inputTokens, outputTokens }) => inputTokens + outputTokens });
  const route = { hedge: { maxExtraSpendPercent: 5 } };
  const fast = () => stage.actor('a', after(100, 'Hi'));
  for (let answer = 0; answer < 10; answer++)
    await stage.ask([fast(), stage.actor('b', after(100, 'Hi'))], route).outcome();
  // Every second answer is late.
  for (let answer = 0; answer < 200; answer++) {
    const a = answer % 2 === 0 ? fast() : stage.actor('a', after(800, 'Hi'));
    await stage.ask([a, stage.actor('b', after(100, 'Hi'))], route).outcome();
  }
  const cost = (isExtra: boolean) =>
    stage.calls
      .filter(({ outcome }) => (outcome === 'lost') === isExtra)
      .reduce((sum, { costMicros = 0 }) => sum + costMicros, 0);
  expect(stage.calls.filter(({ purpose }) => purpose === 'hedge').length).toBeGreaterThan(3);
  expect(cost(true)).toBeGreaterThan(0);
  expect(cost(true)).toBeLessThanOrEqual(cost(false) * 0.05);
});

it('the fastest is asked more often, and one that turned slow hardly ever', async () => {
  let at = 1;
  const stage = new Stage({
    random: () => {
      at = (at * 48_271) % 2_147_483_647;
      return at / 2_147_483_647;
    },
  });
  const counts: Record<string, number> = {};
  for (let answer = 0; answer < 200; answer++) {
    const actors = [
      stage.actor('a', after(200, 'a')),
      stage.actor('b', after(900, 'b')),
      stage.actor('c', after(250, 'c')),
    ];
    const asked = stage.ask(actors, { strategy: 'fastest' });
    await asked.outcome();
    if (answer >= 60) counts[asked.text] = (counts[asked.text] ?? 0) + 1;
  }
  expect(counts['a']).toBeGreaterThan(70);
  expect(counts['b'] ?? 0).toBeLessThan(8);
});

it('a vendor that turned slow is hardly noticed: neither in the wait nor on the bill', async () => {
  let at = 1;
  const random = () => {
    at = (at * 48_271) % 2_147_483_647;
    return at / 2_147_483_647;
  };
  const priceOf = (_target: unknown, { inputTokens, outputTokens }: Usage) => inputTokens + 5 * outputTokens;
  const stage = new Stage({ random, priceOf, settings: { ...settings, firstTextMs: 20_000 } });
  const usualMs = () => 100 + random() * 210;
  const waits: number[] = [];
  for (let answer = 0; answer < 1_200; answer++) {
    if (answer === 200) stage.calls.length = 0;
    const actors = [
      stage.actor('slow', after(3_000, 'An answer of some length.')),
      stage.actor('b', after(usualMs(), 'An answer of some length.')),
      stage.actor('c', after(usualMs(), 'An answer of some length.')),
    ];
    const route = { strategy: 'fastest', hedge: { maxExtraSpendPercent: 5 } } as const;
    const startedAtMs = stage.clock.now();
    const asked = stage.ask(actors, route);
    expect(await asked.outcome()).toBe('finished');
    if (answer >= 200) waits.push((asked.endedAtMs ?? 0) - startedAtMs);
  }
  const cost = (isExtra: boolean) =>
    stage.calls
      .filter(({ outcome }) => (outcome === 'lost') === isExtra)
      .reduce((sum, { costMicros = 0 }) => sum + costMicros, 0);
  // The slow one is looked at again now and then.
  expect(stage.calls.some(({ target }) => nameOf(target) === 'slow')).toBe(true);
  expect(waits.sort((left, right) => left - right)[Math.ceil(waits.length * 0.99) - 1]).toBeLessThan(800);
  expect(cost(true)).toBeGreaterThan(0);
  expect(cost(true)).toBeLessThanOrEqual(cost(false) * 0.05);
});
