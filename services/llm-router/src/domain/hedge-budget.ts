/** What second calls of one tenant may still cost, in micro-units: a share of what its answers have cost. */
export interface HedgeBudget {
  readonly creditMicros: number;
}

/** No hedges at first: they have to be earned. */
export const emptyHedgeBudget: HedgeBudget = { creditMicros: 0 };

/** Credit for so many calls like the last one may be saved up: a quiet week does not pay for a wild hour. */
const SAVED_CALLS = 100;

/** A call that somebody needed has cost so much. */
export function earn(budget: HedgeBudget, costMicros: number, maxExtraSpendPercent: number): HedgeBudget {
  const earned = (costMicros * maxExtraSpendPercent) / 100;
  const credit = budget.creditMicros + earned;
  return { creditMicros: Math.min(credit, Math.max(budget.creditMicros, earned * SAVED_CALLS)) };
}

export function canAfford(budget: HedgeBudget, expectedMicros: number): boolean {
  return budget.creditMicros >= expectedMicros;
}

/** A call whose answer nobody needed has cost so much; a negative cost gives back what was taken too much. */
export function spend(budget: HedgeBudget, costMicros: number): HedgeBudget {
  return { creditMicros: budget.creditMicros - costMicros };
}
