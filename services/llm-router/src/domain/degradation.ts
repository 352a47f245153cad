import type { Degradation } from '../ports.ts';

/** What has come of the targets of one answer before a fallback is asked. */
export interface TargetsSeen {
  readonly targets: number;
  readonly isTurnAdmitted: boolean;
  readonly hadFailures: boolean;
  readonly refusals: ReadonlySet<'closed' | 'key_limit' | 'budget' | 'cost_breaker' | 'unavailable' | 'soft_cap'>;
}

/** Why a fallback answers; undefined: it was all that there ever was. */
export function degradationOf({
  targets,
  isTurnAdmitted,
  hadFailures,
  refusals,
}: TargetsSeen): Degradation | undefined {
  if (targets === 0) return undefined;
  if (!isTurnAdmitted) return 'rate_limit';
  if (refusals.has('budget') || refusals.has('cost_breaker')) return 'budget';
  // The limit alone was in the way, not a vendor.
  if (refusals.has('key_limit') && !hadFailures && !refusals.has('closed')) return 'rate_limit';
  return 'providers_down';
}
