import type { Identities } from '../identities.ts';

const WINDOW_MS = 60_000;

export function requestId(identities: Identities): string {
  return `req_011${identities.letters(21)}`;
}

export function streamHeaders(identities: Identities): Record<string, string> {
  return {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    ...commonHeaders(identities, requestId(identities)),
  };
}

export function jsonHeaders(identities: Identities, id: string): Record<string, string> {
  return { 'content-type': 'application/json', ...commonHeaders(identities, id) };
}

/** Remaining tokens are rounded to thousands, resets are RFC 3339. https://platform.claude.com/docs/en/api/rate-limits */
function commonHeaders(identities: Identities, id: string): Record<string, string> {
  const rates = identities.rates.state();
  const reset = new Date(identities.now() + (rates?.resetMs ?? WINDOW_MS)).toISOString().replace(/\.\d+Z$/, 'Z');
  const limit = (kind: string, most: number, left: number) => ({
    [`anthropic-ratelimit-${kind}-limit`]: String(most),
    [`anthropic-ratelimit-${kind}-remaining`]: String(left),
    [`anthropic-ratelimit-${kind}-reset`]: reset,
  });
  return {
    'request-id': id,
    'anthropic-organization-id': '00000000-0000-4000-8000-000000000000',
    ...limit('requests', rates?.limitRequests ?? 4_000, rates?.remainingRequests ?? 3_999),
    ...limit('input-tokens', 2_000_000, 1_999_000),
    ...limit('output-tokens', 400_000, 399_000),
    ...limit('tokens', rates?.limitTokens ?? 2_400_000, toThousands(rates?.remainingTokens ?? 2_398_000)),
  };
}

function toThousands(tokens: number): number {
  return Math.round(tokens / 1_000) * 1_000;
}
