import type { CallPurpose, Target } from '../ports.ts';
import type { EngineDeps } from './engine-deps.ts';
import { type Grant, releaseGrant } from './grant.ts';
import type { PassedOver } from './reports.ts';

export interface GrantRequest {
  readonly tenantId: string;
  readonly siteId: string;
  readonly turnId: string;
  readonly target: Target;
  readonly purpose: CallPurpose;
  /** Upper bounds. */
  readonly inputTokens: number;
  /** As {@link inputTokens}, and never too low: what money is set aside for. */
  readonly inputTokensCeiling: number;
  readonly outputTokens: number;
  /** Calls it even if it is not well: there is nobody else. */
  readonly ignoresHealth: boolean;
}

export type GrantAnswer =
  | { readonly granted: true; readonly grant: Grant }
  /** `notBeforeMs` is infinite when waiting does not help. */
  | { readonly granted: false; readonly reason: PassedOver['reason']; readonly notBeforeMs: number };

type GrantDeps = Pick<EngineDeps, 'clock' | 'health' | 'ledger' | 'rateLimits' | 'priceOf'>;

/**
 * Asks everybody who has a say whether a call may be made: first who answers from memory, last who sets money aside. What
 * the earlier ones gave is given back when a later one refuses.
 */
export async function obtainGrant(deps: GrantDeps, request: GrantRequest, signal: AbortSignal): Promise<GrantAnswer> {
  const { target, inputTokens, outputTokens } = request;
  const health = deps.health.begin(target);
  if ('closedUntilMs' in health && !request.ignoresHealth)
    return { granted: false, reason: 'closed', notBeforeMs: health.closedUntilMs };
  const healthCall = 'end' in health ? health : undefined;
  const admission = await deps.rateLimits.admitCall(target, inputTokens + outputTokens);
  if (!admission.admitted) {
    releaseGrant({ health: healthCall, admission: undefined, reservation: undefined });
    return { granted: false, reason: 'key_limit', notBeforeMs: deps.clock.now() + admission.retryAfterMs };
  }
  const unpaid = { health: healthCall, admission, reservation: undefined };
  const mayCost = deps.priceOf(target, { inputTokens, cachedInputTokens: 0, outputTokens }) !== 0;
  if (!mayCost) return { granted: true, grant: unpaid };
  const reservation = await deps.ledger.reserve({ ...request, inputTokens: request.inputTokensCeiling }, signal);
  if (!reservation.granted) {
    releaseGrant(unpaid);
    return { granted: false, reason: reservation.reason, notBeforeMs: Number.POSITIVE_INFINITY };
  }
  return { granted: true, grant: { ...unpaid, reservation } };
}
