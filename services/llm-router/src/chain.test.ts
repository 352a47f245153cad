import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { type AttemptReport, type ChainPart, completeByChain, type Rung } from './chain.ts';
import { type CompletionPart, type Provider, ProviderError } from './ports.ts';

const request = { system: '', messages: [{ role: 'visitor', text: 'q' }], maxOutputTokens: 10 } as const;
const timeouts = { firstTextMs: 1_000, silenceMs: 500, attemptMs: 5_000 };
const finish: CompletionPart = { type: 'finish', reason: 'stop', usage: undefined };
const text = (value: string): CompletionPart => ({ type: 'text-delta', text: value });

function rung(name: string, script: (signal: AbortSignal) => AsyncIterable<CompletionPart>): Rung {
  const provider: Provider = { name, complete: (_request, signal) => script(signal) };
  return { provider, model: `${name}-1` };
}

const says = (name: string, ...parts: CompletionPart[]) =>
  rung(name, async function* () {
    yield* parts;
  });
const breaks = (name: string, kind: ProviderError['kind'], ...parts: CompletionPart[]) =>
  rung(name, async function* () {
    yield* parts;
    throw new ProviderError(kind);
  });
/** Gives its parts, then nothing more, and does not listen to its signal. */
const hangs = (name: string, ...parts: CompletionPart[]) =>
  rung(name, async function* () {
    yield* parts;
    await new Promise<never>(() => undefined);
  });

function run(rungs: Rung[], signal = new AbortController().signal) {
  const clock = new FakeClock();
  const reports: AttemptReport[] = [];
  const parts: ChainPart[] = [];
  const ended = (async () => {
    for await (const part of completeByChain(rungs, request, signal, {
      clock,
      timeouts,
      report: (r) => reports.push(r),
    }))
      parts.push(part);
    return 'finished' as const;
  })().catch((error: unknown) => (error as ProviderError).kind);
  return { clock, reports, parts, ended };
}

it('asks the first rung only when it answers', async () => {
  const { parts, reports, ended } = run([says('a', text('Hi'), finish), hangs('b')]);
  expect(await ended).toBe('finished');
  expect(parts).toEqual([text('Hi'), { ...finish, rung: expect.objectContaining({ model: 'a-1' }) }]);
  expect(reports.map(({ outcome }) => outcome)).toEqual(['ok']);
});

it('falls through unseen when a rung fails before its first text', async () => {
  const { parts, reports, ended } = run([
    breaks('a', 'rate_limited'),
    breaks('b', 'overloaded', text('')),
    says('c', text('Hi'), finish),
  ]);
  expect(await ended).toBe('finished');
  expect(parts.map(({ type }) => type)).toEqual(['text-delta', 'finish']);
  expect(reports.map(({ rung: { provider }, outcome }) => [provider.name, outcome])).toEqual([
    ['a', 'rate_limited'],
    ['b', 'overloaded'],
    ['c', 'ok'],
  ]);
});

it('tells its reader to begin anew when a rung fails after text', async () => {
  const { parts, ended } = run([breaks('a', 'cut', text('Half an')), says('b', text('Whole.'), finish)]);
  expect(await ended).toBe('finished');
  expect(parts.map(({ type }) => type)).toEqual(['text-delta', 'restart', 'text-delta', 'finish']);
});

it.each([
  ['an end without the terminal marker', [text('Half')], 'cut'],
  ['an end without any text', [finish], 'refused'],
  ['a withheld answer', [text('I'), { type: 'finish', reason: 'refused', usage: undefined }], 'refused'],
] as [string, CompletionPart[], string][])('never takes %s for an answer', async (_name, parts, kind) => {
  expect(await run([says('a', ...parts)]).ended).toBe(kind);
});

it('gives up a rung that says nothing in time, even one that ignores its signal', async () => {
  const { clock, parts, ended, reports } = run([hangs('a'), says('b', text('Hi'), finish)]);
  await clock.advanceAsync(999);
  expect(parts).toEqual([]);
  await clock.advanceAsync(1);
  expect(await ended).toBe('finished');
  expect(reports[0]).toMatchObject({ outcome: 'timeout', firstTextMs: undefined });
});

it('gives up a rung that falls silent in the middle', async () => {
  const { clock, ended, reports } = run([hangs('a', text('Half')), says('b', text('Hi'), finish)]);
  await clock.advanceAsync(500);
  expect(await ended).toBe('finished');
  expect(reports[0]).toMatchObject({ outcome: 'timeout', firstTextMs: 0 });
});

it('tells the provider the reason when it runs out of time', async () => {
  let reason: unknown;
  const listening = rung('a', async function* (signal) {
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    reason = signal.reason;
    throw new ProviderError('cancelled');
  });
  const { clock, ended } = run([listening]);
  await clock.advanceAsync(1_000);
  expect(await ended).toBe('timeout');
  expect(reason).toMatchObject({ kind: 'timeout' });
});

it('asks nobody else once it is cancelled, and sets no timer that stays', async () => {
  const controller = new AbortController();
  const { clock, ended, reports } = run([hangs('a', text('Half')), says('b', text('no'), finish)], controller.signal);
  await clock.advanceAsync(10);
  controller.abort();
  expect(await ended).toBe('cancelled');
  expect(reports.map(({ outcome }) => outcome)).toEqual(['cancelled']);
  expect(clock.pendingTimers).toBe(0);
});

it('fails with what the last rung said when none is left', async () => {
  expect(await run([breaks('a', 'overloaded'), breaks('b', 'billing')]).ended).toBe('billing');
});
