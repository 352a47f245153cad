/** Times in which something was waited for and nothing came. */
export interface SilenceSummary {
  /** Those of half a second and more. */
  readonly count: number;
  readonly longestMs: number;
  /** When the longest ended, in seconds since the start. */
  readonly longestAtS: number;
}

/** Below, it is a latency like any other. */
const NOTABLE_MS = 500;

/** Finds out when the whole system stood still, which percentiles show only as slow messages. */
export class Silences {
  #waitingSinceMs: number | undefined;
  #count = 0;
  #longestMs = 0;
  #longestAtMs = 0;

  sent(atMs: number): void {
    this.#waitingSinceMs ??= atMs;
  }

  /** Something came. `open`: what is still waited for. */
  heard(atMs: number, open: number): void {
    const silentMs = atMs - (this.#waitingSinceMs ?? atMs);
    this.#waitingSinceMs = open > 0 ? atMs : undefined;
    if (silentMs >= NOTABLE_MS) this.#count++;
    if (silentMs <= this.#longestMs) return;
    this.#longestMs = silentMs;
    this.#longestAtMs = atMs;
  }

  summary(): SilenceSummary {
    return {
      count: this.#count,
      longestMs: Math.round(this.#longestMs * 10) / 10,
      longestAtS: Math.round(this.#longestAtMs / 100) / 10,
    };
  }
}

/** Of several generators. One that heard nothing may have had a gateway of its own. */
export function worstOf(summaries: readonly SilenceSummary[]): SilenceSummary {
  const none: SilenceSummary = { count: 0, longestMs: 0, longestAtS: 0 };
  return summaries.reduce(
    (worst, { count, longestAtS, longestMs }) => ({
      count: Math.max(worst.count, count),
      longestMs: Math.max(worst.longestMs, longestMs),
      longestAtS: longestMs > worst.longestMs ? longestAtS : worst.longestAtS,
    }),
    none,
  );
}
