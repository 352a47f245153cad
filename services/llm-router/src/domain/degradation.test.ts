import { expect, it } from '@jest/globals';
import { degradationOf, type TargetsSeen } from './degradation.ts';

const seen: TargetsSeen = { targets: 2, isTurnAdmitted: true, hadFailures: false, refusals: new Set() };

it.each<[string, Partial<TargetsSeen>, ReturnType<typeof degradationOf>]>([
  ['the turn was over its limit', { isTurnAdmitted: false, refusals: new Set(['budget']) }, 'rate_limit'],
  ['no money was left', { refusals: new Set(['budget']) }, 'budget'],
  [
    'spending rose too fast, and somebody failed before',
    { hadFailures: true, refusals: new Set(['cost_breaker']) },
    'budget',
  ],
  ['every key was used up', { refusals: new Set(['key_limit']) }, 'rate_limit'],
  [
    'a key was used up and another one failed',
    { hadFailures: true, refusals: new Set(['key_limit']) },
    'providers_down',
  ],
  ['all are left alone', { refusals: new Set(['closed']) }, 'providers_down'],
  ['all failed', { hadFailures: true }, 'providers_down'],
  ['there was nobody else in the first place', { targets: 0 }, undefined],
  ['there was nobody else, whatever the limit', { targets: 0, isTurnAdmitted: false }, undefined],
])('says why a fallback answers when %s', (_name, more, degradation) => {
  expect(degradationOf({ ...seen, ...more })).toBe(degradation);
});
