import type { VendorLimits } from '../../ports.ts';
import type { ReadHeader } from '../answer-reader.ts';

/**
 * `anthropic-ratelimit-*` (https://platform.claude.com/docs/en/api/rate-limits). `tokens` shows the most restrictive of
 * the token limits, rounded to thousands; resets are points in time.
 */
export function limitsOf(header: ReadHeader, nowMs: number): VendorLimits | undefined {
  const remaining = (what: string) => {
    const value = header(`anthropic-ratelimit-${what}-remaining`);
    return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
  };
  const resetMs = (what: string) => {
    const at = Date.parse(header(`anthropic-ratelimit-${what}-reset`) ?? '');
    return Number.isFinite(at) ? Math.max(0, at - nowMs) : undefined;
  };
  const limits = {
    remainingRequests: remaining('requests'),
    requestsResetMs: resetMs('requests'),
    remainingTokens: remaining('tokens'),
    tokensResetMs: resetMs('tokens'),
  };
  return limits.remainingRequests === undefined && limits.remainingTokens === undefined ? undefined : limits;
}
