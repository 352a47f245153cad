import type { Identities } from '../identities.ts';

/** Where no limit is set, one that nobody reaches. */
const UNLIMITED = {
  limitRequests: 10_000,
  remainingRequests: 9_999,
  limitTokens: 2_000_000,
  remainingTokens: 1_999_000,
  resetMs: 6,
};

export function streamHeaders(identities: Identities): Record<string, string> {
  return {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    ...commonHeaders(identities),
  };
}

export function jsonHeaders(identities: Identities): Record<string, string> {
  return { 'content-type': 'application/json', ...commonHeaders(identities) };
}

/** Resets are Go durations. https://platform.openai.com/docs/guides/rate-limits */
function commonHeaders(identities: Identities): Record<string, string> {
  const rates = identities.rates.state() ?? UNLIMITED;
  const reset = `${rates.resetMs}ms`;
  return {
    'openai-version': '2020-10-01',
    'openai-processing-ms': '12',
    'x-request-id': `req_${identities.letters(32).toLowerCase()}`,
    'x-ratelimit-limit-requests': String(rates.limitRequests),
    'x-ratelimit-limit-tokens': String(rates.limitTokens),
    'x-ratelimit-remaining-requests': String(rates.remainingRequests),
    'x-ratelimit-remaining-tokens': String(rates.remainingTokens),
    'x-ratelimit-reset-requests': reset,
    'x-ratelimit-reset-tokens': reset,
  };
}
