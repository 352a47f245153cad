import type { Violation } from '@parley/testkit/history';
import { isMissed, type Threshold } from '../command/threshold.ts';
import type { GeneratorCost, MergedOutcome } from '../coordinator/merge-outcomes.ts';
import type { SecondColumns } from '../coordinator/seconds.ts';
import type { LatencySummary } from '../measure/latencies.ts';
import type { SilenceSummary } from '../measure/silences.ts';
import type { Counts } from '../measure/tally.ts';
import type { ServiceDetails } from '../services/service-watch.ts';
import type { ServiceCost } from '../services/services.ts';

/** What a run measured. */
export interface Measurement extends MergedOutcome {
  /** Where the generators ran. */
  readonly machine: string;
  /** The length of the measured window; shorter than wanted when the run was ended early. */
  readonly measuredS: number;
  /** What arrived in the measured window is spread over so long. */
  readonly windowS: number;
  readonly services: Readonly<Record<string, ServiceCost>>;
  readonly serviceDetails: Readonly<Record<string, ServiceDetails>>;
  readonly seconds: SecondColumns;
  /** What went wrong besides. */
  readonly failures: readonly string[];
}

/** The public form, `--json FILE`: fields may be added, none may change. */
export interface LoadTestResult extends Counts {
  readonly scenario: string;
  readonly connections: number;
  /** 0: a closed loop, which has none. */
  readonly targetRate: number;
  readonly durationS: number;
  /** Arrived in the measured window, per second. */
  readonly rate: number;
  readonly latencyMs: LatencySummary;
  readonly services: Readonly<Record<string, ServiceCost>>;
  /** The generator itself was at its limit: latencies are its own at least in part. */
  readonly generatorLimited: boolean;
  readonly passed: boolean;
  readonly details: ResultDetails;
}

/** What explains the rest. May change from version to version. */
export interface ResultDetails {
  /** Its parameters. */
  readonly command: string;
  /** Where the generators ran. */
  readonly machine: string;
  readonly processes: number;
  readonly isClosedLoop: boolean;
  readonly warmupS: number;
  /** Further latencies of the scenario, by name. */
  readonly further: Readonly<Record<string, LatencySummary>>;
  readonly generator: GeneratorCost;
  /** Why it was at its own limit, in words; empty: it was not. */
  readonly generatorLimits: readonly string[];
  /** When the system stood still. */
  readonly silences: SilenceSummary;
  /** By code. */
  readonly nacks: Readonly<Record<string, number>>;
  readonly closes: Readonly<Record<string, number>>;
  /** Conversations that were compared with the store afterwards. */
  readonly audited: number;
  readonly violations: readonly Violation[];
  /** Why it did not pass; empty: it did. */
  readonly failures: readonly string[];
  readonly services: Readonly<Record<string, ServiceDetails>>;
  readonly seconds: SecondColumns;
}

export interface ResultOptions {
  readonly scenario: string;
  readonly connections: number;
  readonly rate: number;
  readonly isClosed: boolean;
  readonly warmupS: number;
  readonly processes: number;
  readonly failIf: readonly Threshold[];
  readonly written: string;
}

export function createResult(options: ResultOptions, measurement: Measurement): LoadTestResult {
  const { counts, latencyMs, services, generatorLimits, further } = measurement;
  const perSecond = measurement.windowS > 0 ? measurement.arrivedInWindow / measurement.windowS : 0;
  const measured = { ...counts, rate: Math.round(perSecond * 10) / 10, latencyMs };
  const missed = options.failIf.filter((threshold) => isMissed(threshold, { ...measured, further }));
  const failures = [...faultsOf(measurement), ...missed.map(({ text }) => `missed: ${text}`)];
  return {
    scenario: options.scenario,
    connections: options.connections,
    targetRate: options.isClosed ? 0 : options.rate,
    durationS: Math.round(measurement.measuredS * 10) / 10,
    ...measured,
    services,
    generatorLimited: generatorLimits.length > 0,
    passed: failures.length === 0,
    details: {
      ...{ command: options.written, machine: measurement.machine },
      ...{ processes: options.processes, isClosedLoop: options.isClosed, warmupS: options.warmupS, further },
      silences: measurement.silences,
      generatorLimits,
      ...{ generator: measurement.generator, nacks: measurement.nacks, closes: measurement.closes },
      ...{ audited: measurement.audited, violations: measurement.violations, failures },
      ...{ services: measurement.serviceDetails, seconds: measurement.seconds },
    },
  };
}

/**
 * A refusal is an honest answer and fails a run only by a threshold (`nacked>0`), but a run in which nothing arrived, or
 * nothing was compared where there is something to compare, has proved nothing.
 */
function faultsOf(measurement: Measurement): string[] {
  const { audited, counts, failures, isAudited, otherFaults, unread, unsettled } = measurement;
  const { delivered, doubled, lost, reordered } = counts;
  return [
    ...Object.entries({ lost, doubled, reordered }).flatMap(([name, count]) => (count > 0 ? `${name}: ${count}` : [])),
    ...(delivered === 0 ? ['nothing arrived'] : []),
    ...Object.entries(otherFaults).map(([fault, conversations]) => `${fault}: ${conversations} conversations`),
    ...(unsettled > 0 ? [`not as they should be at the end: ${unsettled} connections`] : []),
    ...(unread > 0 ? [`could not be read back and compared: ${unread} conversations`] : []),
    ...(isAudited && audited + unread === 0 ? ['no conversation was compared with the store'] : []),
    ...failures,
  ];
}

const numberList = /\[\s+(-?[\d.]+(?:,\s+-?[\d.]+)*)\s+\]/g;

/** JSON for people, too: a column of numbers is one line. */
export function formatJson(result: LoadTestResult): string {
  const text = JSON.stringify(result, null, 2);
  return `${text.replace(numberList, (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`)}\n`;
}
