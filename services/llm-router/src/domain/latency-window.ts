/** How long it took until first texts, lately. */
export interface LatencyWindow {
  /** Oldest first; at most {@link MAX_SAMPLES}. */
  readonly samples: readonly LatencySample[];
}

export interface LatencySample {
  readonly atMs: number;
  readonly firstTextMs: number;
}

/** The newest speak: after this many calls nothing is left of how it was before. */
const MAX_SAMPLES = 64;
/** What a target was like longer ago says little: it is then unknown, and tried. */
const MAX_AGE_MS = 300_000;
/** Fewer say nothing about a 95th percentile. */
const MIN_SAMPLES = 8;

export const emptyWindow: LatencyWindow = { samples: [] };

export function withSample(window: LatencyWindow, sample: LatencySample): LatencyWindow {
  return { samples: [...window.samples.slice(1 - MAX_SAMPLES), sample] };
}

/** The 95th percentile of the first text, in ms; undefined when too little is known. */
export function p95Of(window: LatencyWindow, nowMs: number): number | undefined {
  const fresh = window.samples.filter(({ atMs }) => nowMs - atMs <= MAX_AGE_MS);
  if (fresh.length < MIN_SAMPLES) return undefined;
  const sorted = fresh.map(({ firstTextMs }) => firstTextMs).sort((left, right) => left - right);
  return sorted[Math.ceil(sorted.length * 0.95) - 1];
}

/** When the target was last tried; undefined: not lately. */
export function lastSampleAtMs(window: LatencyWindow): number | undefined {
  return window.samples.at(-1)?.atMs;
}
