import type { LatencySummary } from '../measure/latencies.ts';
import type { Counts } from '../measure/tally.ts';

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

/** A condition under which a run has failed: `p99>200ms`, `answer.p99>5s`, `nacked>0`. */
export interface Threshold {
  /** As it was written. */
  readonly text: string;
  /** Of one of a scenario's further latencies; empty: of its main one, or a count. */
  readonly series: string;
  readonly name: LatencyName | CountName;
  readonly comparison: keyof typeof comparisons;
  /** Milliseconds for a latency. */
  readonly limit: number;
}

export type ParsedThreshold =
  | { readonly kind: 'threshold'; readonly threshold: Threshold }
  /** `fault` says what is wrong, as the end of a sentence. */
  | { readonly kind: 'fault'; readonly fault: string };

export interface Measured extends Counts {
  readonly rate: number;
  readonly latencyMs: LatencySummary;
  /** Further latencies, by the names of their series. */
  readonly further: Readonly<Record<string, LatencySummary>>;
}

const form = /^(?:([a-zA-Z]\w*)\.)?([a-zA-Z]\w*)\s*(>=|<=|>|<)\s*(\d+(?:\.\d+)?)\s*([a-zA-Zµ%]*)$/;
const MS_PER: Readonly<Record<string, number>> = { '': 1, ms: 1, s: 1_000 };

/** `series`: those of the scenario. Latencies take `ms` or `s`, and are in milliseconds without; counts take no unit. */
export function parseThreshold(text: string, series: readonly string[] = []): ParsedThreshold {
  // A report writes p99.9; a point stands before a name here.
  const plain = text.trim().replace(/\bp99\.9(?!\d)/, 'p999');
  const [, of = '', name = '', comparison = '', digits = '', unit = ''] = form.exec(plain) ?? [];
  if (!isComparison(comparison)) return fault("expected NAME > NUMBER, such as 'p99>200ms', with one of > >= < <=");
  if (of !== '' && !series.includes(of)) return fault(`'${of}' is nothing that this scenario measures${list(series)}`);
  const limit = Number(digits);
  if (isLatencyName(name)) {
    const factor = Object.hasOwn(MS_PER, unit) ? MS_PER[unit] : undefined;
    if (factor === undefined) return fault(`'${unit}' is no unit of a latency (ms, s)`);
    return parsed({ text, series: of, name, comparison, limit: limit * factor });
  }
  if (!isCountName(name) || of !== '') return fault(`'${name}' is not measured${list(thresholdNames)}`);
  if (unit !== '') return fault(`'${name}' has no unit, got '${unit}'`);
  return parsed({ text, series: '', name, comparison, limit });
}

/** One of a latency that was never measured is missed: nothing says that it was kept. */
export function isMissed({ series, name, comparison, limit }: Threshold, measured: Measured): boolean {
  const compare = comparisons[comparison];
  if (!isLatencyName(name)) return compare(measured[name], limit);
  const latencies = series === '' ? measured.latencyMs : measured.further[series];
  return latencies === undefined || compare(latencies[name], limit);
}

/** What a threshold may name, for the help. */
export const thresholdNames: readonly string[] = [...latencyNames, ...countNames];

function parsed(threshold: Threshold): ParsedThreshold {
  return { kind: 'threshold', threshold };
}

function fault(text: string): ParsedThreshold {
  return { kind: 'fault', fault: text };
}

function list(names: readonly string[]): string {
  return names.length === 0 ? '' : ` (there is: ${names.join(', ')})`;
}

function isComparison(text: string): text is keyof typeof comparisons {
  return Object.hasOwn(comparisons, text);
}

function isLatencyName(name: string): name is LatencyName {
  return latencyNames.some((known) => known === name);
}

function isCountName(name: string): name is CountName {
  return countNames.some((known) => known === name);
}
