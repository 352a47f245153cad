import { describe, expect, it } from '@jest/globals';
import { type Provider, ProviderError, type ProviderErrorKind, type Target } from '../ports.ts';
import { remedyOf } from './error-table.ts';
import { afterFailure, chooseNext, initialStandings, leftOut, notBefore } from './standings.ts';

const provider = (name: string, keyId: string): Provider => ({
  name,
  keyId,
  complete: () => {
    throw new Error('not called here');
  },
});
const [one, two, other] = [provider('a', 'key-1'), provider('a', 'key-2'), provider('b', 'key-1')];
const all: Target[] = [
  { provider: one, model: 'small' },
  { provider: one, model: 'large' },
  { provider: two, model: 'small' },
  { provider: other, model: 'small' },
];
const nameOf = ({ provider: { name, keyId }, model }: Target) => `${name} ${keyId} ${model}`;
const first = all[0] as Target;

const fail = (kind: ProviderErrorKind, hadText = false) =>
  afterFailure(initialStandings(all), first, new ProviderError(kind), { hadText, retryAtMs: 100 });

describe('what is still asked after a failure of the first of four targets', () => {
  const rest = { same: nameOf(first), model: 'a key-1 large', key: 'a key-2 small', provider: 'b key-1 small' };
  it.each<[ProviderErrorKind, (keyof typeof rest)[]]>([
    ['rate_limited', ['same', 'model', 'key', 'provider']],
    ['overloaded', ['same', 'model', 'key', 'provider']],
    ['network', ['same', 'model', 'key', 'provider']],
    ['cut', ['same', 'model', 'key', 'provider']],
    ['unknown', ['same', 'model', 'key', 'provider']],
    ['timeout', ['model', 'key', 'provider']],
    ['credentials', ['key', 'provider']],
    ['billing', ['key', 'provider']],
    ['context_too_long', ['model', 'provider']],
    ['invalid_request', ['model', 'provider']],
    ['refused', ['provider']],
    ['budget', ['model', 'key', 'provider']],
    ['cancelled', []],
  ])('%s', (kind, expected) => {
    const left = fail(kind)
      .filter(({ isOut }) => !isOut)
      .map(({ target }) => nameOf(target));
    expect(left).toEqual(expected.map((name) => rest[name]));
  });

  it('a silence in the middle of an answer: everybody', () => {
    expect(fail('timeout', true).every(({ isOut }) => !isOut)).toBe(true);
  });
});

it.each<[ProviderErrorKind, string]>([
  ['rate_limited', 'failure'],
  ['cut', 'failure'],
  ['timeout', 'failure'],
  ['credentials', 'key-closed'],
  ['billing', 'key-closed'],
  ['refused', 'well'],
  ['context_too_long', 'well'],
  ['invalid_request', 'well'],
  ['budget', 'nothing'],
  ['cancelled', 'nothing'],
])('%s says of the vendor: %s', (kind, health) => {
  expect(remedyOf(kind, false).health).toBe(health);
});

describe('the next to be asked', () => {
  it('is the first of the route', () => {
    expect(chooseNext(initialStandings(all), 0)).toEqual({ type: 'call', target: first });
  });

  it('is who failed least, and one that failed only when all have', () => {
    expect(chooseNext(fail('overloaded'), 200)).toEqual({ type: 'call', target: all[1] });
    const everybodyOnce = all.reduce(
      (standings, target) =>
        afterFailure(standings, target, new ProviderError('overloaded'), { hadText: false, retryAtMs: 100 }),
      initialStandings(all),
    );
    expect(chooseNext(everybodyOnce, 99)).toEqual({ type: 'wait', untilMs: 100 });
    expect(chooseNext(everybodyOnce, 100)).toEqual({ type: 'call', target: first });
  });

  it('is another one at once rather than the best one later', () => {
    expect(chooseNext(notBefore(initialStandings(all), first, 500), 0)).toEqual({ type: 'call', target: all[1] });
  });

  it('is nobody when all are out', () => {
    const nobody = all.reduce(leftOut, initialStandings(all));
    expect(chooseNext(nobody, 0)).toEqual({ type: 'none' });
    expect(chooseNext([], 0)).toEqual({ type: 'none' });
  });
});
