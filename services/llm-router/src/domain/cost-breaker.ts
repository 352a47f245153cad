/** When a minute costs too much. */
export interface CostBreakerSettings {
  /** So many times what a minute usually costs. */
  readonly factor: number;
  /** Less than this is never too much. */
  readonly floorMicros: number;
  readonly coolMs: number;
}

/**
 *              last minute above the floor, and above factor × the usual
 *   closed ──────────────────────────────────────────────────────────────► open
 *      ▲                            cool time over                          │
 *      └────────────────────────────────────────────────────────────────────┘
 *
 * The usual is the median of the minutes that are over, an hour of them at most. Minutes that began while it was open say
 * nothing of what is usual, and are left out; the one that opened it counts, so that lasting growth becomes usual in time.
 */
export interface CostBreaker {
  /** Cost of the minutes that are over, the newest last. */
  readonly history: readonly number[];
  readonly minuteStartMs: number;
  /** Of the minute before this one. */
  readonly previousMicros: number;
  readonly currentMicros: number;
  readonly openedAtMs: number;
  /** Open from {@link openedAtMs} until before this moment. */
  readonly openUntilMs: number;
}

const MINUTE_MS = 60_000;
const HISTORY_MINUTES = 60;

/** With less history nothing is usual: a router that has just started would take its first visitors for a surge. */
const LEAST_HISTORY_MINUTES = 5;

export function newCostBreaker(nowMs: number): CostBreaker {
  const never = Number.NEGATIVE_INFINITY;
  const costs = { history: [], previousMicros: 0, currentMicros: 0 };
  return { ...costs, minuteStartMs: nowMs, openedAtMs: never, openUntilMs: never };
}

export function isCostBreakerOpen({ openUntilMs }: CostBreaker, nowMs: number): boolean {
  return nowMs < openUntilMs;
}

/** After a call that cost so much; `nowMs` never goes back. */
export function recordCost(
  before: CostBreaker,
  settings: CostBreakerSettings,
  nowMs: number,
  micros: number,
): CostBreaker {
  const breaker = turnMinutes(before, nowMs);
  const after = { ...breaker, currentMicros: breaker.currentMicros + micros };
  if (isCostBreakerOpen(after, nowMs) || !isSurge(after, settings, nowMs)) return after;
  return { ...after, openedAtMs: nowMs, openUntilMs: nowMs + settings.coolMs };
}

function isSurge(breaker: CostBreaker, { factor, floorMicros }: CostBreakerSettings, nowMs: number): boolean {
  if (breaker.history.length < LEAST_HISTORY_MINUTES) return false;
  const lastMinute = lastMinuteMicros(breaker, nowMs);
  return lastMinute > floorMicros && lastMinute > factor * median(breaker.history);
}

/** This minute, and of the one before it as much as still belongs to the last 60 seconds. */
function lastMinuteMicros({ currentMicros, previousMicros, minuteStartMs }: CostBreaker, nowMs: number): number {
  return currentMicros + previousMicros * (1 - (nowMs - minuteStartMs) / MINUTE_MS);
}

function turnMinutes(breaker: CostBreaker, nowMs: number): CostBreaker {
  const passed = Math.floor((nowMs - breaker.minuteStartMs) / MINUTE_MS);
  if (passed === 0) return breaker;
  const costs = [breaker.currentMicros, ...Array.from({ length: Math.min(passed - 1, HISTORY_MINUTES) }, () => 0)];
  const firstStartMs = breaker.minuteStartMs + (passed - costs.length) * MINUTE_MS;
  const usual = costs.filter((_, index) => {
    const startMs = firstStartMs + index * MINUTE_MS;
    return startMs < breaker.openedAtMs || startMs >= breaker.openUntilMs;
  });
  return {
    ...breaker,
    history: [...breaker.history, ...usual].slice(-HISTORY_MINUTES),
    minuteStartMs: breaker.minuteStartMs + passed * MINUTE_MS,
    previousMicros: passed === 1 ? breaker.currentMicros : 0,
    currentMicros: 0,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
