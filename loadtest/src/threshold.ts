import type { LatencySummary } from './latencies.ts';
import type { Counts } from './tally.ts';

const latencyNames = ['mean', 'p50', 'p90', 'p99', 'p999', 'max'] as const;
const countNames = ['sent', 'delivered', 'lost', 'doubled', 'reordered', 'nacked', 'rate'] as const;
type LatencyName = (typeof latencyNames)[number];
type CountName = (typeof countNames)[number];

const comparisons = {
  '>': (value: number, limit: number) => value > limit,
  '>=': (value: number, limit: number) => value >= limit,
  '<': (value: number, limit: number) => value < limit,
  '<=': (value: number, limit: number) => value <= limit,
} as const;

/** A condition under which a run has failed: `p99>200ms`. */
export interface Threshold {
  /** As it was written. */
  readonly text: string;
  readonly name: LatencyName | CountName;
  readonly comparison: keyof typeof comparisons;
  /** Milliseconds for a latency. */
  readonly limit: number;
}

export interface Measured extends Counts {
  readonly rate: number;
  readonly latencyMs: LatencySummary;
}

const form = /^(\w+)\s*(>=|<=|>|<)\s*(\d+(?:\.\d+)?)\s*(ms|s)?$/;

/** Undefined: not of the form. Only latencies take a unit; without one they are in milliseconds. */
export function parseThreshold(text: string): Threshold | undefined {
  const [, name = '', comparison = '', digits = '', unit] = form.exec(text.trim()) ?? [];
  const limit = Number(digits) * (unit === 's' ? 1_000 : 1);
  if (!isComparison(comparison)) return undefined;
  if (isLatencyName(name)) return { text, name, comparison, limit };
  return isCountName(name) && unit === undefined ? { text, name, comparison, limit } : undefined;
}

export function isMissed({ name, comparison, limit }: Threshold, measured: Measured): boolean {
  const value = isLatencyName(name) ? measured.latencyMs[name] : measured[name];
  return comparisons[comparison](value, limit);
}

/** What a threshold may name, for the help. */
export const thresholdNames: readonly string[] = [...latencyNames, ...countNames];

function isComparison(text: string): text is keyof typeof comparisons {
  return Object.hasOwn(comparisons, text);
}

function isLatencyName(name: string): name is LatencyName {
  return latencyNames.some((known) => known === name);
}

function isCountName(name: string): name is CountName {
  return countNames.some((known) => known === name);
}
