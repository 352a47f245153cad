import type { VendorLimits } from '../../ports.ts';
import type { ReadHeader } from '../answer-reader.ts';

/** `x-ratelimit-*` (https://platform.openai.com/docs/guides/rate-limits). Undefined: a server that says nothing. */
export function limitsOf(header: ReadHeader): VendorLimits | undefined {
  const limits = {
    remainingRequests: countOfHeader(header('x-ratelimit-remaining-requests')),
    requestsResetMs: goDurationMs(header('x-ratelimit-reset-requests')),
    remainingTokens: countOfHeader(header('x-ratelimit-remaining-tokens')),
    tokensResetMs: goDurationMs(header('x-ratelimit-reset-tokens')),
  };
  return limits.remainingRequests === undefined && limits.remainingTokens === undefined ? undefined : limits;
}

function countOfHeader(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
}

const UNIT_MS: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1_000,
  ms: 1,
  us: 0.001,
  µs: 0.001,
  μs: 0.001,
  ns: 0.000001,
};
const DURATION = /^(?:\d+(?:\.\d+)?(?:h|ms|m|s|us|µs|μs|ns))+$/;

/** `6m0s`, `1.5s`, `20ms`: how Go writes a time span. Undefined for anything else. */
export function goDurationMs(text: string | undefined): number | undefined {
  if (text === '0') return 0;
  if (text === undefined || !DURATION.test(text)) return undefined;
  let ms = 0;
  for (const [, count, unit] of text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s|us|µs|μs|ns)/g))
    ms += Number(count) * (UNIT_MS[unit ?? ''] ?? 0);
  return ms;
}
