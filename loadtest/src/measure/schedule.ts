/**
 * When each message of a run is to leave, fixed before it begins: a send time never depends on how the system answers, so
 * a stall shows as latency instead of as fewer messages (an open loop). Times are milliseconds since the run's start.
 */
export interface Schedule {
  /** Rises with `index`. */
  intendedMs(index: number): number;
  /** No further message than these, whatever the time. */
  readonly total: number;
  /** The measured window. What was to leave before it belongs to the warm-up; nothing leaves after it. */
  readonly fromMs: number;
  readonly toMs: number;
  /** What arrived in the window is spread over so much of it; without, over all of it. */
  readonly rateOverMs?: number;
}

export interface Times {
  /** Messages per second, over all connections. */
  readonly rate: number;
  readonly warmupS: number;
  readonly durationS: number;
}

const SECOND_MS = 1_000;

/** The same rate all the time. */
export function steady({ rate, warmupS, durationS }: Times): Schedule {
  return {
    intendedMs: (index) => (index * SECOND_MS) / rate,
    total: Number.POSITIVE_INFINITY,
    fromMs: warmupS * SECOND_MS,
    toMs: (warmupS + durationS) * SECOND_MS,
  };
}

/** From nothing to the rate during the warm-up, evenly; then that rate. */
export function rising({ rate, warmupS, durationS }: Times): Schedule {
  const before = (rate * warmupS) / 2;
  return {
    ...steady({ rate, warmupS, durationS }),
    intendedMs: (index) =>
      (index < before ? Math.sqrt((2 * warmupS * index) / rate) : warmupS + (index - before) / rate) * SECOND_MS,
  };
}

/** One generator's part of a run. */
export interface Share {
  readonly index: number;
  /** How many generators there are. */
  readonly of: number;
}

/** Every `of`-th message is one generator's, so that all of them together keep the even pace of the whole. */
export function shareOfSchedule(whole: Schedule, { index: first, of }: Share): Schedule {
  return {
    ...whole,
    intendedMs: (index) => whole.intendedMs(index * of + first),
    total: Math.ceil((whole.total - first) / of),
  };
}

/** Which of `things` is the `index`-th one's, when they take turns. Throws when there is none. */
export function inTurn<T>(things: readonly T[], index: number): T {
  const found = things[index % things.length];
  if (found === undefined) throw new RangeError('nothing to take turns with');
  return found;
}

/** How many of `count` things are one generator's. */
export function shareOfCount(count: number, { index, of }: Share): number {
  return Math.ceil((count - index) / of);
}
