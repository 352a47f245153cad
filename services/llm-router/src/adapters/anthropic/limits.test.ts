import { expect, it } from '@jest/globals';
import { limitsOf } from './limits.ts';

const NOW = Date.UTC(2026, 10, 25, 12, 0, 0);
const read = (headers: Record<string, string>) =>
  limitsOf((name) => headers[name.replace('anthropic-ratelimit-', '')], NOW);

it('reads what is left, and how long until it is full again', () => {
  expect(
    read({
      'requests-remaining': '49',
      'requests-reset': '2026-11-25T12:00:30Z',
      'tokens-remaining': '29000',
      'tokens-reset': '2026-11-25T12:01:00.500Z',
    }),
  ).toEqual({ remainingRequests: 49, requestsResetMs: 30_000, remainingTokens: 29_000, tokensResetMs: 60_500 });
});

it('takes a time that has passed for now, and knows nothing where nothing is said', () => {
  expect(read({ 'requests-remaining': '0', 'requests-reset': '2026-11-25T11:59:00Z' })).toMatchObject({
    requestsResetMs: 0,
  });
  expect(read({ 'requests-reset': 'soon' })).toBeUndefined();
});
