import type { VendorLimits } from '../ports.ts';

/** What has been learnt of one key's allowance. The most that was ever left is the best guess at what it holds. */
export interface VendorAllowance {
  readonly largestRequests: number;
  readonly largestTokens: number;
}

export const nothingLearnt: VendorAllowance = { largestRequests: 0, largestTokens: 0 };

/** Below this share of what a key holds, other calls under way may well use up the rest. */
const NEAR_EMPTY = 0.02;
/** Vendors count by the minute; a reset that is further away is a day's quota, which their refusal will tell. */
export const LONGEST_LEFT_MS = 60_000;

/**
 * What a vendor's headers teach, and how long its key is better left alone: until it holds enough again, when it fills
 * steadily until its reset. 0 = not at all.
 */
export function learn(
  allowance: VendorAllowance,
  limits: VendorLimits,
): { readonly allowance: VendorAllowance; readonly leaveForMs: number } {
  const largestRequests = Math.max(allowance.largestRequests, limits.remainingRequests ?? 0);
  const largestTokens = Math.max(allowance.largestTokens, limits.remainingTokens ?? 0);
  const leaveForMs = Math.max(
    waitMs(limits.remainingRequests, limits.requestsResetMs, largestRequests),
    waitMs(limits.remainingTokens, limits.tokensResetMs, largestTokens),
  );
  return { allowance: { largestRequests, largestTokens }, leaveForMs };
}

function waitMs(remaining: number | undefined, resetMs: number | undefined, largest: number): number {
  if (remaining === undefined || resetMs === undefined) return 0;
  const needed = Math.max(1, largest * NEAR_EMPTY);
  if (remaining >= needed) return 0;
  // Never seen fuller than now: nothing says how fast it fills.
  const share = largest > needed ? (needed - remaining) / (largest - remaining) : 1;
  return Math.min(LONGEST_LEFT_MS, Math.max(0, Math.ceil(resetMs * share)));
}
