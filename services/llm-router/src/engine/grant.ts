import { type Admission, type HealthCall, ProviderError, type Reservation } from '../ports.ts';

/** What a call needed to be let through, given back or settled at its end. */
export interface Grant {
  readonly health: HealthCall | undefined;
  readonly admission: Extract<Admission, { admitted: true }> | undefined;
  readonly reservation: Reservation | undefined;
}

/** Gives back what was obtained for a call that is not made after all. */
export function releaseGrant({ health, admission, reservation }: Grant): void {
  const nothing = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
  reservation?.settle({ usage: undefined, estimated: nothing, outcome: 'not_called' });
  admission?.settle(0);
  health?.end({ failure: new ProviderError('cancelled'), firstTextMs: undefined });
}
