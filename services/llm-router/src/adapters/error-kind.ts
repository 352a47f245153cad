import type { ProviderErrorKind } from '../ports.ts';
import type { ReadHeader } from './answer-reader.ts';

/** What an HTTP status means where the vendor says nothing more precise. */
export function errorKindOfStatus(status: number): ProviderErrorKind {
  if (status === 401 || status === 403) return 'credentials';
  if (status === 402) return 'billing';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 429) return 'rate_limited';
  // 409: somebody else's lock; it passes like a load does.
  if (status >= 500 || status === 409) return 'overloaded';
  return 'invalid_request';
}

/**
 * How long the vendor asks to wait: `retry-after-ms` (the finer one, where it is sent), or `Retry-After` in seconds or
 * as an HTTP date (RFC 9110, 10.2.3). Undefined if there is none. Whoever waits must cap it: an hour is a legal value.
 */
export function retryAfterMsOf(header: ReadHeader, nowMs: number): number | undefined {
  const fine = Number(header('retry-after-ms') || Number.NaN);
  if (Number.isFinite(fine)) return Math.max(0, fine);
  const value = header('retry-after');
  if (!value) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - nowMs;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
