import type { Clock } from '@parley/flow';
import { emptyWindow, type LatencyWindow, lastSampleAtMs, p95Of, withSample } from '../domain/latency-window.ts';
import { targetIdOf } from '../domain/target-id.ts';
import type { Target } from '../ports.ts';
import type { CallReport } from './reports.ts';

/** More are a fault in the configuration; the oldest go. */
const MAX_TARGETS = 500;

/** How fast each target has been lately, as this process saw it. */
export class LatencyBoard {
  readonly #clock: Clock;
  readonly #windows = new Map<string, LatencyWindow>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  note(report: CallReport): void {
    const firstTextMs = firstTextAtLeastMs(report, () => this.p95Ms(report.target));
    if (firstTextMs === undefined) return;
    const id = targetIdOf(report.target);
    if (!this.#windows.has(id) && this.#windows.size >= MAX_TARGETS) this.#forgetOldest();
    const window = this.#windows.get(id) ?? emptyWindow;
    this.#windows.set(id, withSample(window, { atMs: this.#clock.now(), firstTextMs }));
  }

  /** 95th percentile of the first text; undefined: too little is known. */
  p95Ms(target: Target): number | undefined {
    return p95Of(this.#windowOf(target), this.#clock.now());
  }

  /** Since it was last heard of; infinite: never. */
  idleMs(target: Target): number {
    return this.#clock.now() - (lastSampleAtMs(this.#windowOf(target)) ?? Number.NEGATIVE_INFINITY);
  }

  #windowOf(target: Target): LatencyWindow {
    return this.#windows.get(targetIdOf(target)) ?? emptyWindow;
  }

  #forgetOldest(): void {
    for (const id of this.#windows.keys()) {
      this.#windows.delete(id);
      return;
    }
  }
}

/**
 * What a call says about the first text. One that was given up before it says at least that it takes longer: else a
 * target that always loses would never be known as slow. `p95Of` sorts, and is asked only where it matters.
 */
function firstTextAtLeastMs(report: CallReport, p95Of: () => number | undefined): number | undefined {
  if (report.firstTextMs !== undefined) return report.firstTextMs;
  const { outcome, durationMs } = report;
  if (outcome === 'lost' || outcome === 'timeout') return durationMs;
  return outcome === 'stopped' && durationMs > (p95Of() ?? Number.POSITIVE_INFINITY) ? durationMs : undefined;
}
