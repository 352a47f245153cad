const FIRST_RATE = 1_000;
/** Rates this close are the same: two runs differ by more. */
const CLOSE = 1.12;
const LOWEST_RATE = 30;

/** One step of the search. */
export interface Tried {
  readonly rate: number;
  readonly isHeld: boolean;
}

/** The next rate to try; undefined: the highest that was held is the capacity. Doubles or halves, then closes in. */
export function nextRate(tried: readonly Tried[]): number | undefined {
  const held = capacityOf(tried);
  const tooMuch = Math.min(...tried.flatMap(({ isHeld, rate }) => (isHeld ? [] : rate)));
  if (tried.length === 0) return FIRST_RATE;
  if (tooMuch === Number.POSITIVE_INFINITY) return held * 2;
  if (held === 0) return tooMuch / 2 < LOWEST_RATE ? undefined : tooMuch / 2;
  return tooMuch / held <= CLOSE ? undefined : Math.round((held + tooMuch) / 2);
}

/** Below what was too much once; 0: nothing was held. */
export function capacityOf(tried: readonly Tried[]): number {
  const tooMuch = Math.min(...tried.flatMap(({ isHeld, rate }) => (isHeld ? [] : rate)));
  return Math.max(0, ...tried.flatMap(({ isHeld, rate }) => (isHeld && rate < tooMuch ? rate : [])));
}

export interface StepFigures {
  readonly sent: number;
  readonly delivered: number;
  readonly refused: number;
  readonly p99Ms: number;
}

const MOST_P99_MS = 500;
const MOST_REFUSED = 0.001;

/** All that was sent arrived in time, but for one in a thousand that was refused. */
export function isHeld({ delivered, p99Ms, refused, sent }: StepFigures): boolean {
  return sent > 0 && delivered >= sent - refused && refused <= sent * MOST_REFUSED && p99Ms < MOST_P99_MS;
}
