import { describe, expect, it } from '@jest/globals';
import type { CompletionPart, ProviderErrorKind } from '../ports.ts';
import { actor, failure, finish, nameOf, opened, Stage, text, usage } from './engine.suite.ts';

const whole = [text('Two days.'), finish];

describe('an answer', () => {
  it('is that of the first target', async () => {
    const stage = new Stage();
    const [a, b] = [stage.actor('a', [opened, text('Two '), text('days.'), finish]), stage.actor('b', whole)];
    const asked = stage.ask([a, b]);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.parts).toEqual([text('Two '), text('days.'), { ...finish, target: a.target, degradation: undefined }]);
    expect(b.requests).toHaveLength(0);
    expect(stage.outcomes).toEqual(['a primary ok']);
    expect(stage.clock.pendingTimers).toBe(0);
  });

  it('falls through unseen while nothing was shown', async () => {
    const stage = new Stage();
    const [a, b] = [stage.actor('a', [failure('overloaded')]), stage.actor('b', [opened, text(''), failure('cut')])];
    const asked = stage.ask([a, b, stage.actor('c', whole)]);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.parts.map(({ type }) => type)).toEqual(['text-delta', 'finish']);
    expect(stage.outcomes).toEqual(['a primary overloaded', 'b retry cut', 'c retry ok']);
    // Nobody waits while somebody else can be asked.
    expect(asked.endedAtMs).toBe(0);
  });

  it.each<[string, CompletionPart[], ProviderErrorKind]>([
    ['an end without the terminal marker', [text('Two')], 'cut'],
    ['an end without any text', [opened, finish], 'refused'],
    ['a withheld answer', [text('I'), { type: 'finish', reason: 'refused', usage: undefined }], 'refused'],
  ])('is never %s', async (_name, parts, kind) => {
    const stage = new Stage();
    const asked = stage.ask([stage.actor('a', parts)], { maxCalls: 1 });
    expect(await asked.outcome()).toBe(kind);
    expect(asked.finish).toBeUndefined();
  });

  it('is whole at the output limit', async () => {
    const stage = new Stage();
    const asked = stage.ask([stage.actor('a', [text('Two'), { type: 'finish', reason: 'length', usage }])]);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.finish).toMatchObject({ reason: 'length', usage });
  });

  it('keeps what a broken line of the vendor did to nothing: NUL is dropped', async () => {
    const stage = new Stage();
    const asked = stage.ask([stage.actor('a', [text('a\0b'), finish])]);
    await asked.outcome();
    expect(asked.text).toBe('ab');
  });
});

describe('deadlines', () => {
  it.each([
    ['nothing at all', ['silence'] as const, 1_000],
    ['a connection and no text', [opened, 'silence'] as const, 1_000],
    ['text and then silence', [text('Two'), 'silence'] as const, 500],
    ['text, slowly, and then silence', [text('Tw'), 400, text('o'), 'silence'] as const, 900],
  ])('end a call that gives %s', async (_name, script, afterMs) => {
    const stage = new Stage();
    const asked = stage.ask([stage.actor('a', [...script]), stage.actor('b', [text('Two days.'), finish])]);
    await stage.clock.advanceAsync(afterMs - 1);
    expect(stage.calls).toEqual([]);
    await stage.clock.advanceAsync(1);
    expect(await asked.outcome()).toBe('finished');
    expect(stage.calls[0]).toMatchObject({ outcome: 'timeout', durationMs: afterMs });
    expect(asked.text).toBe('Two days.');
  });

  it('end a call that never comes to an end', async () => {
    const stage = new Stage();
    const endless = Array.from({ length: 100 }, () => [text('la '), 200]).flat();
    const asked = stage.ask([stage.actor('a', endless)], { maxCalls: 1 });
    expect(await asked.outcome()).toBe('timeout');
    expect(asked.endedAtMs).toBe(10_000);
  });

  it('tell the provider why', async () => {
    const stage = new Stage();
    const a = stage.actor('a', ['silence']);
    await stage.ask([a], { maxCalls: 1 }).outcome();
    expect(a.signals[0]?.reason).toMatchObject({ kind: 'timeout' });
  });

  it('do not count the time of a reader that is behind', async () => {
    const stage = new Stage();
    const many = [...Array.from({ length: 200 }, (_, index) => text(`${index} `)), finish];
    const request = stage.request([stage.actor('a', many)]);
    const parts = stage.engine.answer(request, new AbortController().signal)[Symbol.asyncIterator]();
    await parts.next();
    for (let time = 0; time < 10; time++) await stage.clock.settle();
    await stage.clock.advanceAsync(9_000);
    expect(stage.calls).toEqual([]);
    let read = 1;
    while (!(await parts.next()).done) {
      read += 1;
      await stage.clock.settle();
    }
    expect(read).toBe(201);
    expect(stage.calls[0]).toMatchObject({ outcome: 'ok' });
  });
});

describe('a target that failed', () => {
  it('is asked again when there is no other, after a pause', async () => {
    const stage = new Stage();
    const a = stage.actor('a', [failure('network')], [failure('overloaded')], whole);
    const asked = stage.ask([a]);
    expect(await asked.outcome()).toBe('finished');
    expect(stage.outcomes).toEqual(['a primary network', 'a retry overloaded', 'a retry ok']);
    // Half of 250 ms, then half of 500 ms.
    expect(asked.endedAtMs).toBe(375);
  });

  it('is not asked sooner than it wants', async () => {
    const stage = new Stage();
    const asked = stage.ask([stage.actor('a', [failure('rate_limited', 7_000)], whole)]);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.endedAtMs).toBeGreaterThanOrEqual(7_000);
  });

  it('is not waited for when it wants too long', async () => {
    const stage = new Stage();
    const faq = stage.actor('faq', whole);
    const a = stage.actor('a', [failure('rate_limited', 3_600_000)]);
    const asked = stage.ask([a], { fallbacks: [faq.target] });
    expect(await asked.outcome()).toBe('finished');
    expect(asked.endedAtMs).toBe(0);
    expect(nameOf(asked.finish?.target)).toBe('faq');
  });

  it('is not asked again in vain', async () => {
    const stage = new Stage();
    const a = stage.actor('a', [failure('invalid_request')]);
    const asked = stage.ask([a, stage.actor('b', [failure('refused')])]);
    expect(await asked.outcome()).toBe('refused');
    expect(stage.outcomes).toEqual(['a primary invalid_request', 'b retry refused']);
  });

  it('takes its key along when that is not accepted', async () => {
    const stage = new Stage();
    const provider = stage.actor('a', [failure('credentials')]).target.provider;
    const actors = ['small', 'large'].map((model) => ({
      target: { provider, model, weight: 1 },
      requests: [],
      signals: [],
    }));
    const asked = stage.ask([...actors, stage.actor('b', whole)]);
    expect(await asked.outcome()).toBe('finished');
    expect(stage.outcomes).toEqual(['a primary credentials', 'b retry ok']);
  });

  it('cannot use up more than the calls of one answer', async () => {
    const stage = new Stage();
    const asked = stage.ask([stage.actor('a', [failure('overloaded')]), stage.actor('b', [failure('network')])]);
    expect(await asked.outcome()).toBe('overloaded');
    expect(stage.calls).toHaveLength(5);
  });

  it('cannot keep an answer going for ever', async () => {
    const stage = new Stage();
    const slow = [text('Two'), 450, text(' da'), 450, failure('cut')];
    const actors = ['a', 'b', 'c'].map((name) => stage.actor(name, slow));
    const asked = stage.ask(actors, { maxCalls: 1_000, fallbacks: [stage.actor('local', whole).target] });
    expect(await asked.outcome()).toBe('finished');
    expect(asked.endedAtMs).toBeLessThan(32_000);
    expect(nameOf(asked.finish?.target)).toBe('local');
  });

  it('may have lied about being cancelled', async () => {
    const stage = new Stage();
    const asked = stage.ask([stage.actor('a', [failure('cancelled')]), stage.actor('b', whole)]);
    expect(await asked.outcome()).toBe('finished');
    expect(stage.outcomes[0]).toBe('a primary network');
  });
});

describe('fallbacks', () => {
  it('answer in their order when no target can, and it is said why', async () => {
    const stage = new Stage();
    const [local, faq] = [stage.actor('local', [failure('network')]), stage.actor('faq', whole)];
    const a = stage.actor('a', [failure('billing')]);
    const asked = stage.ask([a], { fallbacks: [local.target, faq.target] });
    expect(await asked.outcome()).toBe('finished');
    expect(asked.finish).toMatchObject({ target: faq.target, degradation: 'providers_down' });
    expect(stage.outcomes).toEqual(['a primary billing', 'local retry network', 'faq retry ok']);
  });

  it('are no degradation where there is nothing else', async () => {
    const stage = new Stage();
    const asked = stage.ask([], { fallbacks: [stage.actor('faq', whole).target] });
    await asked.outcome();
    expect(asked.finish).toMatchObject({ degradation: undefined });
  });

  it('do not count as calls', async () => {
    const stage = new Stage();
    const a = stage.actor('a', [failure('overloaded')]);
    const asked = stage.ask([a], { maxCalls: 1, fallbacks: [stage.actor('faq', whole).target] });
    expect(await asked.outcome()).toBe('finished');
  });
});

describe('an answer that breaks off', () => {
  it.each<[string, Parameters<typeof actor>[2][number]]>([
    ['is cut', [opened, text('Your parcel arr'), failure('cut')]],
    ['ends silently', [text('Your parcel arr')]],
    ['stalls', [text('Your parcel arr'), 'silence']],
    ['brings an error', [text('Your parcel arr'), failure('overloaded')]],
  ])('is continued by another provider when it %s', async (_name, script) => {
    const stage = new Stage();
    const b = stage.actor('b', [text('ives tomorrow.'), finish]);
    const asked = stage.ask([stage.actor('a', script), b]);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.text).toBe('Your parcel arrives tomorrow.');
    expect(asked.parts.map(({ type }) => type)).not.toContain('rewind');
    expect(b.requests[0]).toMatchObject({ answerSoFar: 'Your parcel arr', model: 'b-1' });
    expect(b.requests[0]?.maxOutputTokens).toBeLessThan(1_000);
    expect(stage.outcomes[1]).toBe('b continuation ok');
  });

  it('has the usage of all who wrote it', async () => {
    const stage = new Stage();
    const asked = stage.ask([
      stage.actor('a', [text('abcdefgh'), failure('cut')]),
      stage.actor('b', [text('ij'), finish]),
    ]);
    await asked.outcome();
    expect(asked.finish?.usage?.outputTokens).toBe(2 + usage.outputTokens);
  });

  it('is continued as often as it breaks', async () => {
    const stage = new Stage();
    const asked = stage.ask([
      stage.actor('a', [text('one '), failure('cut')], [text('four.'), finish]),
      stage.actor('b', [text('two '), failure('cut')]),
      stage.actor('c', [text('three '), failure('cut')]),
    ]);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.text).toBe('one two three four.');
  });

  it('may have been whole but for its end', async () => {
    const stage = new Stage();
    const b = stage.actor('b', [opened, finish]);
    const asked = stage.ask([stage.actor('a', [text('Tomorrow.')]), b]);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.text).toBe('Tomorrow.');
  });

  it('is not whole for one that finds nothing missing in the middle of a sentence', async () => {
    const stage = new Stage();
    const asked = stage.ask([
      stage.actor('a', [text('Your parcel arr'), failure('cut')]),
      stage.actor('b', [opened, finish]),
      stage.actor('c', [text('ives tomorrow.'), finish]),
    ]);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.text).toBe('Your parcel arrives tomorrow.');
    expect(stage.outcomes).toEqual(['a primary cut', 'b continuation refused', 'c continuation ok']);
  });

  it('is trimmed where the second one repeats, and rewound where it begins anew', async () => {
    const stage = new Stage();
    const asked = stage.ask([
      stage.actor('a', [text('Your parcel arrives'), failure('cut')]),
      stage.actor('b', [text('parcel '), text('arrives tomorrow, '), failure('cut')]),
      stage.actor('c', [text('Your parcel arrives on Monday.'), finish]),
    ]);
    expect(await asked.outcome()).toBe('finished');
    expect(asked.text).toBe('Your parcel arrives on Monday.');
    expect(asked.parts).toContainEqual({ type: 'rewind', length: 20 });
  });

  it('does not pass on half a character', async () => {
    const stage = new Stage();
    const b = stage.actor('b', [text('📦!'), finish]);
    const asked = stage.ask([stage.actor('a', [text('Here \ud83d'), failure('cut')]), b]);
    await asked.outcome();
    expect(b.requests[0]?.answerSoFar).toBe('Here ');
    expect(asked.text).toBe('Here 📦!');
  });

  it('is begun anew by one that cannot continue, and shown until then', async () => {
    const stage = new Stage();
    const faq = actor(stage.clock, 'faq', [[100, text('See the FAQ.'), finish]], { continues: false });
    const asked = stage.ask([stage.actor('a', [text('Your par'), failure('billing')])], { fallbacks: [faq.target] });
    await stage.clock.advanceAsync(99);
    expect(asked.text).toBe('Your par');
    expect(await asked.outcome()).toBe('finished');
    expect(asked.text).toBe('See the FAQ.');
    expect(faq.requests[0]).not.toHaveProperty('answerSoFar');
  });

  it('is not completed by others when the vendor withholds it', async () => {
    const stage = new Stage();
    const refused = { type: 'finish', reason: 'refused', usage: undefined } as const;
    const b = stage.actor('b', whole);
    const asked = stage.ask([stage.actor('a', [text('Here is how'), refused]), b]);
    expect(await asked.outcome()).toBe('finished');
    expect(b.requests[0]?.answerSoFar).toBeUndefined();
    expect(asked.text).toBe('Two days.');
  });

  it('fails once a tool was called: nobody knows what it did', async () => {
    const stage = new Stage();
    const call = { type: 'tool-call-delta', index: 0, id: '1', name: 'refund', argumentsText: '{' } as const;
    const b = stage.actor('b', whole);
    const asked = stage.ask([stage.actor('a', [text('I refund'), call, failure('cut')]), b], {
      fallbacks: [stage.actor('faq', whole).target],
    });
    expect(await asked.outcome()).toBe('cut');
    expect(asked.parts).toEqual([text('I refund'), call]);
    expect(b.requests).toHaveLength(0);
  });
});

it('reports each answer once: its way, its reasons and its cost', async () => {
  const stage = new Stage({ priceOf: (_target, { inputTokens, outputTokens }) => inputTokens + 10 * outputTokens });
  await stage.ask([stage.actor('a', [text('abcdefgh'), failure('cut')]), stage.actor('b', [200, ...whole])]).outcome();
  expect(stage.answers).toHaveLength(1);
  const inputTokens = stage.calls[0]?.charged.inputTokens ?? 0;
  expect(inputTokens).toBeGreaterThan(5);
  expect(stage.answers[0]).toMatchObject({
    ...{ outcome: 'stop', durationMs: 200, firstTextMs: 0, rewinds: 0 },
    costMicros: inputTokens + 20 + 60,
    calls: [{ outcome: 'cut' }, { outcome: 'ok', purpose: 'continuation', firstTextMs: 200 }],
  });
});
