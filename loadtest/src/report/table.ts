import { terminalTable } from '@parley/testkit/tables';
import type { LatencySummary } from '../measure/latencies.ts';
import type { LoadTestResult } from './result.ts';

/** What the words of a table depend on. */
export interface TableWords {
  /** What was counted, in the plural. */
  readonly unit: string;
  /** Where the main latency ends. */
  readonly latency: { readonly en: string; readonly zh: string };
}

/** The end of a run, for a person. */
export function formatTable(result: LoadTestResult, { latency, unit }: TableWords): string {
  const { details, latencyMs } = result;
  const rows = Object.entries(details.further).map(([name, summary]) => latencyRow(name, summary));
  const lines = [
    headline(result, unit),
    '',
    terminalTable([
      [unit, 'sent', 'delivered', 'lost', 'doubled', 'reordered', 'nacked', 'per second'],
      ['', result.sent, result.delivered, result.lost, result.doubled, result.reordered, result.nacked, result.rate],
    ]),
    '',
    terminalTable([['latency ms', 'mean', 'p50', 'p90', 'p99', 'p99.9', 'max'], latencyRow('', latencyMs), ...rows]),
    `${latency.en}${details.isClosedLoop ? ' (closed loop: stalls hide)' : ''}`,
    '',
    terminalTable(costRows(result)),
    ...notesOf(result),
    '',
    ...details.failures,
    result.passed ? 'passed' : 'failed',
  ];
  return lines.join('\n');
}

function headline({ connections, details, durationS, scenario, targetRate }: LoadTestResult, unit: string): string {
  const rate = details.isClosedLoop ? 'closed loop' : `${targetRate} ${unit} a second wanted`;
  const processes = details.processes === 1 ? '' : `, ${details.processes} processes`;
  return `${scenario}: ${connections} connections, ${rate}, ${durationS} s${processes}`;
}

function latencyRow(name: string, { mean, p50, p90, p99, p999, max }: LatencySummary): string[] {
  return [name, ...[mean, p50, p90, p99, p999, max].map((ms) => ms.toFixed(1))];
}

function costRows({ details, services }: LoadTestResult): (readonly (string | number)[])[] {
  const { cpuMicrosPerMessage, cpuShare, loopDelayMs } = details.generator;
  return [
    ['process', 'CPU us each', 'of a core', 'RSS MiB', 'grew by', 'loop delay ms'],
    ...Object.entries(services).map(([name, cost]) => {
      const { maxLoopDelayMs = 0, rssGrowthMiB = 0, series } = details.services[name] ?? {};
      const shares = series?.cpuShare.slice(1) ?? [];
      const share = shares.length === 0 ? '' : (shares.reduce((sum, one) => sum + one, 0) / shares.length).toFixed(2);
      return [name, cost.cpuMicrosPerMessage, share, cost.rssMiB, rssGrowthMiB, maxLoopDelayMs.toFixed(1)];
    }),
    ['generator', cpuMicrosPerMessage, cpuShare.toFixed(2), '', '', loopDelayMs.toFixed(1)],
  ];
}

const SHOWN_VIOLATIONS = 5;

function notesOf({ details }: LoadTestResult): string[] {
  const counted = (what: string, counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([code, count]) => `${what} ${code}: ${count}`);
  const { count, longestAtS, longestMs } = details.silences;
  const longest = `longest ${(longestMs / 1_000).toFixed(1)} s until ${longestAtS} s after the start`;
  const violations = details.violations.map(
    ({ conversationId, detail, fault, invariant }) => `${invariant} ${fault} ${conversationId}: ${detail}`,
  );
  const notes = [
    ...counted('nacked with', details.nacks),
    ...counted('sockets closed with', details.closes),
    ...(count > 0
      ? [`nothing came for half a second or more, though it was waited for: ${count} times, ${longest}`]
      : []),
    ...violations.slice(0, SHOWN_VIOLATIONS),
    ...(violations.length > SHOWN_VIOLATIONS ? ['…'] : []),
    ...(details.audited > 0 ? [`compared with the store: ${details.audited} conversations`] : []),
    ...(details.generatorLimits.length > 0
      ? [
          `The generator was at its own limit (${details.generatorLimits.join(', ')}): the latencies are partly its own.`,
        ]
      : []),
  ];
  return notes.length === 0 ? [] : ['', ...notes];
}
