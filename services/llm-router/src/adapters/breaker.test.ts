import { expect, it } from '@jest/globals';
import { type CompletionPart, type CompletionRequest, type Provider, ProviderError } from '../ports.ts';
import { withBreaker } from './breaker.ts';

const options = { errorThresholdPercent: 50, volumeThreshold: 3, windowMs: 10_000, resetMs: 60_000 };
const request: CompletionRequest = {
  system: '',
  messages: [{ role: 'visitor', text: 'q' }],
  model: 'm',
  maxOutputTokens: 9,
};

function scripted(script: (request: CompletionRequest) => AsyncGenerator<CompletionPart>): Provider {
  return { name: 'scripted', complete: script };
}

async function ask(
  provider: Provider,
  signal = new AbortController().signal,
  model = 'm',
): Promise<string | undefined> {
  try {
    for await (const part of provider.complete({ ...request, model }, signal))
      if (part.type === 'finish') return undefined;
  } catch (error) {
    return (error as ProviderError).kind;
  }
  return undefined;
}

it('opens on answers that break off in the middle, and then refuses at once', async () => {
  let calls = 0;
  const states: [string, number][] = [];
  const provider = withBreaker(
    scripted(async function* () {
      calls += 1;
      yield { type: 'text-delta', text: 'half' };
      throw new ProviderError('cut');
    }),
    options,
    (model, state) => states.push([model, state]),
  );
  expect([await ask(provider), await ask(provider), await ask(provider)]).toEqual(['cut', 'cut', 'cut']);
  expect(await ask(provider)).toBe('overloaded');
  expect(calls).toBe(3);
  expect(states).toEqual([
    ['m', 0],
    ['m', 2],
  ]);
});

it('keeps one breaker a model', async () => {
  const provider = withBreaker(
    scripted(async function* ({ model }) {
      if (model === 'broken') throw new ProviderError('cut');
      yield { type: 'finish', reason: 'stop', usage: undefined };
    }),
    options,
    () => undefined,
  );
  for (let i = 0; i < 3; i++) await ask(provider, undefined, 'broken');
  expect(await ask(provider, undefined, 'broken')).toBe('overloaded');
  expect(await ask(provider, undefined, 'well')).toBeUndefined();
});

it('does not hold a cancelled answer against the vendor, but does hold a missed deadline', async () => {
  const hanging = () =>
    scripted(async function* (request) {
      if (request.model === '') yield { type: 'text-delta', text: '' };
      throw new ProviderError('cancelled');
    });
  const aborted = (kind: 'cancelled' | 'timeout') => {
    const controller = new AbortController();
    controller.abort(new ProviderError(kind));
    return controller.signal;
  };
  const stopped = withBreaker(hanging(), options, () => undefined);
  for (let i = 0; i < 6; i++) expect(await ask(stopped, aborted('cancelled'))).toBe('cancelled');
  const late = withBreaker(hanging(), options, () => undefined);
  for (let i = 0; i < 3; i++) await ask(late, aborted('timeout'));
  expect(await ask(late, aborted('timeout'))).toBe('overloaded');
});

it('counts an answer as good when its reader leaves after the finish', async () => {
  const provider = withBreaker(
    scripted(async function* () {
      yield { type: 'finish', reason: 'stop', usage: undefined };
    }),
    options,
    () => undefined,
  );
  for (let i = 0; i < 10; i++) expect(await ask(provider)).toBeUndefined();
});
