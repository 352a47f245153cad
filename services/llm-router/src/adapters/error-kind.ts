import type { ProviderErrorKind } from '../ports.ts';

/** What an HTTP status means where the vendor says nothing more precise. */
export function errorKindOfStatus(status: number): ProviderErrorKind {
  if (status === 401 || status === 403) return 'credentials';
  if (status === 402) return 'billing';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 429) return 'rate_limited';
  if (status >= 500) return 'overloaded';
  return 'invalid_request';
}

/** Milliseconds of a `Retry-After` header: seconds or an HTTP date (RFC 9110, 10.2.3). Undefined if there is none. */
export function retryAfterMsOf(headers: Headers | undefined, nowMs: number): number | undefined {
  const value = headers?.get('retry-after');
  if (!value) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - nowMs;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
