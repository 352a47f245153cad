import { describe, expect, it } from '@jest/globals';
import type { Provider } from '../ports.ts';
import { Books } from './books.suite.ts';
import { actor, failure, finish, type Line, opened, Stage, text } from './engine.suite.ts';

const whole = [opened, text('Hi'), finish];

/** How far an answer has come when nobody wants it any more. */
const moments: readonly [string, Line[], number][] = [
  ['connecting', ['silence'], 10],
  ['waiting for the first text', [opened, 'silence'], 10],
  ['streaming', [opened, text('Half'), 'silence'], 10],
];

describe.each(['abort', 'return'] as const)('an answer that ends by %s', (how) => {
  const begin = (stage: Stage, ...args: Parameters<Stage['request']>) => {
    const controller = new AbortController();
    const parts = stage.engine.answer(stage.request(...args), controller.signal)[Symbol.asyncIterator]();
    const next = parts.next();
    next.catch(() => undefined);
    const stop = () => (how === 'abort' ? controller.abort() : void parts.return?.());
    return { parts, next, stop };
  };

  it.each(moments)('while %s closes the upstream at once', async (_name, script, afterMs) => {
    const stage = new Stage();
    const [a, b] = [stage.actor('a', script), stage.actor('b', whole)];
    const { stop } = begin(stage, [a, b], { fallbacks: [b.target] });
    await stage.clock.advanceAsync(afterMs);
    stop();
    // Without a turn of the event loop in between.
    expect(a.signals[0]?.aborted).toBe(true);
    expect(a.signals[0]?.reason).toMatchObject({ kind: 'cancelled' });
    await stage.clock.advanceAsync(60_000);
    expect(b.requests).toHaveLength(0);
    expect(stage.outcomes).toEqual(['a primary stopped']);
    expect(stage.answers).toMatchObject([{ outcome: 'cancelled' }]);
    expect(stage.clock.pendingTimers).toBe(0);
  });

  it('between two calls makes no other', async () => {
    const stage = new Stage();
    const a = stage.actor('a', [failure('overloaded', 3_000)], whole);
    const { stop } = begin(stage, [a]);
    await stage.clock.advanceAsync(1_000);
    stop();
    await stage.clock.advanceAsync(60_000);
    expect(a.requests).toHaveLength(1);
    expect(stage.clock.pendingTimers).toBe(0);
  });

  it('while it waits for leave makes no call, and gives back what comes late', async () => {
    let books: Books | undefined;
    const stage = new Stage((clock) => {
      books = new Books(clock);
      books.delayMs = 100;
      return { ledger: books.ledger, rateLimits: books.rateLimits, health: books.health };
    });
    for (const afterMs of [50, 150, 250]) {
      const a = stage.actor('a', whole);
      const { stop } = begin(stage, [a]);
      await stage.clock.advanceAsync(afterMs);
      stop();
      await stage.clock.advanceAsync(1_000);
      expect(a.requests).toHaveLength(0);
    }
    expect(books?.owed).toBe(0);
    expect(books?.turns.taken).toBe(3);
  });

  it('with two calls under way closes both', async () => {
    const stage = new Stage();
    const [a, b] = [stage.actor('a', ['silence']), stage.actor('b', ['silence'])];
    const hedge = { maxExtraSpendPercent: 100 };
    const quick = stage.actor('a', [opened, 50, text('Hi'), finish]);
    for (let answer = 0; answer < 10; answer++) await stage.ask([quick], { hedge }).outcome();
    const { stop } = begin(stage, [a, b], { hedge });
    await stage.clock.advanceAsync(200);
    expect([a, b].map(({ requests }) => requests.length)).toEqual([1, 1]);
    stop();
    expect([a, b].map(({ signals }) => signals[0]?.aborted)).toEqual([true, true]);
  });

  it('tells its reader at once, also one that is waiting', async () => {
    const stage = new Stage();
    const { next, parts, stop } = begin(stage, [stage.actor('a', ['silence'])]);
    await stage.clock.advanceAsync(10);
    stop();
    if (how === 'abort') await expect(next).rejects.toMatchObject({ kind: 'cancelled' });
    else expect(await next).toEqual({ done: true, value: undefined });
    expect(await parts.next()).toEqual({ done: true, value: undefined });
  });
});

it('an answer that is cancelled before it begins calls nobody', async () => {
  const stage = new Stage();
  const a = stage.actor('a', whole);
  const controller = new AbortController();
  controller.abort();
  const parts = stage.engine.answer(stage.request([a]), controller.signal)[Symbol.asyncIterator]();
  await expect(parts.next()).rejects.toMatchObject({ kind: 'cancelled' });
  expect(a.requests).toHaveLength(0);
});

it('an answer that nobody reads calls nobody', async () => {
  const stage = new Stage();
  const a = stage.actor('a', whole);
  const parts = stage.engine.answer(stage.request([a]), new AbortController().signal)[Symbol.asyncIterator]();
  await parts.return?.();
  await stage.clock.advanceAsync(1_000);
  expect(a.requests).toHaveLength(0);
});

it('leaves no listener on the signal of its reader', async () => {
  const stage = new Stage();
  const added: string[] = [];
  const { signal } = new AbortController();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    added.push(args[0]);
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    added.pop();
    removeEventListener.apply(signal, args);
  };
  const parts = stage.engine.answer(stage.request([stage.actor('a', whole)]), signal)[Symbol.asyncIterator]();
  await parts.next();
  expect(added).toEqual(['abort']);
  while (!(await parts.next()).done);
  expect(added).toEqual([]);
});

describe('where closing does not stop the bill', () => {
  const draining: Partial<Provider> = { whenStopped: 'drain' };

  it('the rest is read, so that the account is true', async () => {
    const stage = new Stage();
    const a = actor(stage.clock, 'a', [[opened, text('Half'), 500, text(' and the rest'), finish]], draining);
    const asked = stage.ask([a]);
    await stage.clock.advanceAsync(100);
    asked.controller.abort();
    expect(await asked.outcome()).toBe('cancelled');
    expect(asked.endedAtMs).toBe(100);
    expect(asked.text).toBe('Half');
    expect(a.signals[0]?.aborted).toBe(false);
    await stage.clock.advanceAsync(500);
    expect(stage.calls).toMatchObject([{ outcome: 'stopped', usage: { outputTokens: 5 }, tokensAfterStop: 4 }]);
    expect(stage.clock.pendingTimers).toBe(0);
  });

  it('but only for so long', async () => {
    const stage = new Stage();
    const a = actor(stage.clock, 'a', [[opened, text('Half'), 'silence']], draining);
    const asked = stage.ask([a]);
    await stage.clock.advanceAsync(100);
    asked.controller.abort();
    await stage.clock.advanceAsync(1_999);
    expect(stage.calls).toEqual([]);
    await stage.clock.advanceAsync(1);
    expect(stage.calls).toMatchObject([{ outcome: 'stopped', usage: undefined, charged: { outputTokens: 1 } }]);
    expect(a.signals[0]?.aborted).toBe(true);
  });

  it('and not longer than the router runs', async () => {
    const stage = new Stage();
    const a = actor(stage.clock, 'a', [[opened, 'silence']], draining);
    const asked = stage.ask([a]);
    await stage.clock.advanceAsync(100);
    asked.controller.abort();
    stage.engine.close();
    expect(a.signals[0]?.aborted).toBe(true);
    expect(stage.calls).toHaveLength(1);
    expect(stage.clock.pendingTimers).toBe(0);
  });
});
