import type { Admission, Health, Ledger, RateLimits } from '../ports.ts';

/** What stands in where there is nothing to count with: nothing is counted and nothing is refused. */

const admitted: Admission = { admitted: true, settle: () => undefined };

export const noLedger: Ledger = {
  reserve: async () => ({ granted: true, isPastSoftCap: false, reservedMicros: 0, settle: () => undefined }),
};

export const noRateLimits: RateLimits = {
  admitTurn: async () => admitted,
  admitCall: async () => admitted,
  learn: () => undefined,
};

/** Every call is worth trying. */
export const noHealth: Health = { begin: () => ({ end: () => undefined }) };
