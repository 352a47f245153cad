import type { LatencySummary } from './latencies.ts';
import type { ServiceCost } from './services.ts';
import type { Counts } from './tally.ts';
import { isMissed, type Threshold } from './threshold.ts';

/** What a scenario measured. */
export interface Measurement {
  readonly counts: Counts;
  /** Messages that arrived in the measured window, per second. */
  readonly rate: number;
  readonly latencyMs: LatencySummary;
  readonly services: Readonly<Record<string, ServiceCost>>;
  readonly generatorLimited: boolean;
}

/** The public form, `--json FILE`: fields may be added, none may change. */
export interface LoadTestResult extends Counts {
  readonly scenario: string;
  readonly connections: number;
  readonly targetRate: number;
  readonly durationS: number;
  readonly rate: number;
  readonly latencyMs: LatencySummary;
  readonly services: Readonly<Record<string, ServiceCost>>;
  /** The generator itself was at its limit: latencies are its own at least in part. */
  readonly generatorLimited: boolean;
  readonly passed: boolean;
}

export interface ResultOptions {
  readonly scenario: string;
  readonly connections: number;
  readonly rate: number;
  readonly durationS: number;
  readonly failIf: readonly Threshold[];
}

/**
 * Nothing lost, doubled or out of order, and no threshold missed. A refusal is an honest answer and fails a run only
 * by a threshold (`nacked>0`), but a run in which nothing arrived has proved nothing.
 */
export function createResult(options: ResultOptions, measurement: Measurement): LoadTestResult {
  const { counts, rate, latencyMs, services, generatorLimited } = measurement;
  const isCorrect = counts.lost + counts.doubled + counts.reordered === 0 && counts.delivered > 0;
  const measured = { ...counts, rate, latencyMs };
  return {
    scenario: options.scenario,
    connections: options.connections,
    targetRate: options.rate,
    durationS: options.durationS,
    ...measured,
    services,
    generatorLimited,
    passed: isCorrect && !options.failIf.some((threshold) => isMissed(threshold, measured)),
  };
}
