import type { ProviderError } from '../ports.ts';

/** How long something that failed is left alone. */
export interface CooldownRule {
  readonly baseMs: number;
  readonly capMs: number;
}

/** Half of the answers failed: busy, or broken. */
const FAILING: CooldownRule = { baseMs: 5_000, capMs: 300_000 };
/** A key that is not known, or must not do this: somebody has to change something. */
const NO_CREDENTIALS: CooldownRule = { baseMs: 300_000, capMs: 3_600_000 };
/** Nothing is left on the account, and somebody pays, or a month begins. */
const NO_CREDIT: CooldownRule = { baseMs: 300_000, capMs: 3_600_000 };
/** A vendor that asks to be left alone for longer is asked again all the same. */
const LONGEST_REQUESTED_MS = 3_600_000;

/** Ms of the `strikes`-th cooldown in a row (the first is 1): each is twice as long as the one before. */
export function cooldownMs(failure: Pick<ProviderError, 'kind' | 'retryAfterMs'>, strikes: number): number {
  const rule = ruleOf(failure);
  const grownMs = Math.min(rule.capMs, rule.baseMs * 2 ** (strikes - 1));
  const requestedMs = Math.min(failure.retryAfterMs ?? 0, LONGEST_REQUESTED_MS);
  // The vendor knows when its limit is over: neither sooner nor later.
  return failure.kind === 'rate_limited' && requestedMs > 0 ? requestedMs : Math.max(grownMs, requestedMs);
}

function ruleOf({ kind }: Pick<ProviderError, 'kind'>): CooldownRule {
  if (kind === 'credentials') return NO_CREDENTIALS;
  return kind === 'billing' ? NO_CREDIT : FAILING;
}
