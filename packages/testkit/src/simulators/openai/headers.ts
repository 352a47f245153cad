import type { Identities } from '../identities.ts';

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
  return {
    'openai-version': '2020-10-01',
    'openai-processing-ms': '12',
    'x-request-id': `req_${identities.letters(32).toLowerCase()}`,
    'x-ratelimit-limit-requests': '10000',
    'x-ratelimit-limit-tokens': '2000000',
    'x-ratelimit-remaining-requests': '9999',
    'x-ratelimit-remaining-tokens': '1999000',
    'x-ratelimit-reset-requests': '6ms',
    'x-ratelimit-reset-tokens': '30ms',
  };
}
