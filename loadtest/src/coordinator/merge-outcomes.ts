import type { Fault, Violation } from '@parley/testkit/history';
import { CodeCounts } from '../generator/code-counts.ts';
import type { GeneratorOutcome } from '../generator/generator.ts';
import { limitsOf } from '../measure/generator-load.ts';
import { Latencies, type LatencySummary } from '../measure/latencies.ts';
import { type SilenceSummary, worstOf } from '../measure/silences.ts';
import type { Counts } from '../measure/tally.ts';

export interface GeneratorCost {
  /** CPU time over wall time of the busiest: 1 = one core. */
  readonly cpuShare: number;
  /** Of all of them together. */
  readonly cpuMicrosPerMessage: number;
  /** How late timers came, 99th percentile, at the latest of them. */
  readonly loopDelayMs: number;
  /** From the planned moment to the sending, 99th percentile. */
  readonly sendLagMs: number;
}

/** All generators' outcomes as one. */
export interface MergedOutcome {
  readonly counts: Counts;
  readonly arrivedInWindow: number;
  readonly latencyMs: LatencySummary;
  readonly further: Readonly<Record<string, LatencySummary>>;
  readonly generator: GeneratorCost;
  /** Why it was at its own limit; empty: it was not. */
  readonly generatorLimits: readonly string[];
  readonly silences: SilenceSummary;
  readonly nacks: Readonly<Record<string, number>>;
  readonly closes: Readonly<Record<string, number>>;
  readonly unsettled: number;
  /** Whether there is anything to compare with the store; then `audited` of 0 proves nothing. */
  readonly isAudited: boolean;
  readonly audited: number;
  readonly unread: number;
  /** Broken promises that are none of the counts, by the number of conversations. */
  readonly otherFaults: Readonly<Record<string, number>>;
  readonly violations: readonly Violation[];
}

const SHOWN_VIOLATIONS = 20;
const counted: ReadonlySet<string> = new Set<Fault>(['lost', 'doubled', 'reordered']);

export function mergeOutcomes(outcomes: readonly GeneratorOutcome[]): MergedOutcome {
  const arrivedInWindow = sum(outcomes, (outcome) => outcome.arrivedInWindow);
  const sendLagMs = summaryOf(outcomes.map(({ sendLag }) => sendLag)).p99;
  const cpuMs = sum(outcomes, ({ load }) => load.cpuMs);
  const cpuShare = Math.max(0, ...outcomes.map(({ load }) => load.cpuShare));
  const lagMs = Math.max(0, ...outcomes.map(({ load }) => load.lagMs));
  const audits = outcomes.flatMap(({ audit }) => audit ?? []);
  const faults = addUp(audits.map((audit) => audit.faults));
  return {
    counts: countsOf(outcomes, faults),
    arrivedInWindow,
    latencyMs: summaryOf(outcomes.map(({ latencies }) => latencies)),
    further: furtherOf(outcomes),
    generator: {
      cpuShare: Math.round(cpuShare * 1_000) / 1_000,
      cpuMicrosPerMessage: arrivedInWindow === 0 ? 0 : Math.round((cpuMs * 1_000) / arrivedInWindow),
      loopDelayMs: Math.round(lagMs * 10) / 10,
      sendLagMs,
    },
    generatorLimits: limitsOf({ cpuShare, lagMs }, sendLagMs),
    silences: worstOf(outcomes.map(({ silences }) => silences)),
    nacks: addUp(outcomes.map(({ nackCodes }) => nackCodes)),
    closes: addUp(outcomes.map(({ closeCodes }) => closeCodes)),
    unsettled: sum(outcomes, ({ unsettled }) => unsettled),
    isAudited: audits.length > 0,
    audited: sum(audits, ({ audited }) => audited),
    unread: sum(audits, ({ unread }) => unread),
    otherFaults: Object.fromEntries(Object.entries(faults).filter(([fault]) => !counted.has(fault))),
    violations: audits.flatMap(({ examples }) => examples).slice(0, SHOWN_VIOLATIONS),
  };
}

/**
 * What was counted while the run went on is exact. The audit sees the consequences of the same faults again, so it counts
 * only where nothing else was found: then once for each conversation.
 */
function countsOf(outcomes: readonly GeneratorOutcome[], faults: Readonly<Record<string, number>>): Counts {
  const total = (name: keyof Counts) => sum(outcomes, ({ counts }) => counts[name]);
  const isFaulty = total('lost') + total('doubled') + total('reordered') > 0;
  const withAudit = (name: 'lost' | 'doubled' | 'reordered') => (isFaulty ? total(name) : (faults[name] ?? 0));
  return {
    ...{ sent: total('sent'), delivered: total('delivered'), nacked: total('nacked') },
    ...{ lost: withAudit('lost'), doubled: withAudit('doubled'), reordered: withAudit('reordered') },
  };
}

function furtherOf(outcomes: readonly GeneratorOutcome[]): Record<string, LatencySummary> {
  const names = new Set(outcomes.flatMap(({ series }) => Object.keys(series)));
  return Object.fromEntries(
    [...names].map((name) => [name, summaryOf(outcomes.map(({ series }) => series[name] ?? ''))]),
  );
}

function summaryOf(encoded: readonly string[]): LatencySummary {
  const all = new Latencies();
  for (const one of encoded) all.add(one);
  return all.summary();
}

function addUp(records: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const all = new CodeCounts();
  for (const record of records) for (const [code, count] of Object.entries(record)) all.add(code, count);
  return all.toRecord();
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}
