import type { LoadTestResult } from './result.ts';
import { isMissed, type Threshold } from './threshold.ts';

/** The end of a run, for a person. */
export function formatTable(result: LoadTestResult, failIf: readonly Threshold[]): string {
  const { latencyMs } = result;
  const lines = [
    `${result.scenario}: ${result.connections} connections, ${result.targetRate} msg/s wanted, ${result.durationS} s`,
    '',
    ...columns([
      ['sent', 'delivered', 'lost', 'doubled', 'reordered', 'nacked', 'msg/s'],
      [result.sent, result.delivered, result.lost, result.doubled, result.reordered, result.nacked, result.rate],
    ]),
    '',
    ...columns([
      ['latency ms', 'mean', 'p50', 'p90', 'p99', 'p99.9', 'max'],
      ['', ...[latencyMs.mean, latencyMs.p50, latencyMs.p90, latencyMs.p99, latencyMs.p999, latencyMs.max].map(tenths)],
    ]),
    ...servicesOf(result),
    '',
    ...(result.generatorLimited ? ['The generator was at its own limit: the latencies are partly its own.'] : []),
    ...failIf.filter((threshold) => isMissed(threshold, result)).map(({ text }) => `missed: ${text}`),
    result.passed ? 'passed' : 'failed',
  ];
  return lines.join('\n');
}

function servicesOf({ services }: LoadTestResult): string[] {
  const rows = Object.entries(services).map(([name, cost]) => [name, cost.cpuMicrosPerMessage, cost.rssMiB]);
  return rows.length === 0 ? [] : ['', ...columns([['service', 'CPU us/msg', 'RSS MiB'], ...rows])];
}

function tenths(value: number): string {
  return value.toFixed(1);
}

/** The first column to the left, numbers to the right. */
function columns(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return typeof cell === 'string' && column === 0 ? cell.padEnd(width) : String(cell).padStart(width);
      })
      .join('  '),
  );
}
