import { markdownTable, terminalTable } from '@parley/testkit/tables';
import { hardwareOf, type Machine } from '../measure/machine.ts';
import type { Period } from './figures.ts';
import type { Overloaded } from './overload.ts';
import type { OverloadOptions } from './overload-options.ts';
import { type Verdict, verdictsOf } from './verdicts.ts';

/** One measurement with all that is needed to repeat it. */
export interface OverloadRecord extends Overloaded, Pick<OverloadOptions, 'connections' | 'durationS' | 'calmS'> {
  readonly date: string;
  readonly command: string;
  readonly machine: Machine;
}

/** Beyond it, a good part of what a message may take was spent before it left. */
const MOST_SEND_LAG_MS = 250;

type Row = readonly string[];

function rowsOf({ after, before, overload }: OverloadRecord): readonly Row[] {
  const row = (name: string, of: (period: Period) => number | string): Row => [
    name,
    ...[before, overload, after].map((period) => String(of(period))),
  ];
  return [
    ['', 'calm', 'overloaded', 'calm again'],
    row('messages a second, offered', ({ offered }) => offered),
    row('taken, and arrived', ({ taken }) => taken),
    row('refused', ({ refused }) => refused),
    row('latency of those taken: mean, ms', ({ latencyMs }) => latencyMs.mean),
    row('p50', ({ latencyMs }) => latencyMs.p50),
    row('p99', ({ latencyMs }) => latencyMs.p99),
    row('max', ({ latencyMs }) => latencyMs.max),
    row('their authors know, p99, ms', ({ committedP99Ms }) => committedP99Ms),
    row('entries in queues, mean', ({ queued }) => queued.mean),
    row('max', ({ queued }) => queued.max),
    row('memory of all processes, first and second half, MiB', ({ rssMiB }) => rssMiB.join(', ')),
    row('messages left late by the generator, p99, ms', ({ sendLagMs }) => sendLagMs),
    row('of the machine, others used', ({ otherShare }) => `${Math.round(otherShare * 100)} %`),
  ];
}

export function terminalReport(record: OverloadRecord): string {
  return [terminalTable(rowsOf(record)), '', ...notesOf(record), '', ...verdictsOf(record).map(lineOf)].join('\n');
}

export function markdownReport(record: OverloadRecord): string {
  const lines = [...notesOf(record), ...verdictsOf(record).map(lineOf)].map((line) => `- ${line}`);
  return [markdownTable(rowsOf(record)), '', ...lines].join('\n');
}

function lineOf({ isKept, promise, seen }: Verdict): string {
  return `${isKept ? 'Kept' : 'BROKEN'}: ${promise} (${seen}).`;
}

function notesOf({ capacity, command, connections, date, durationS, machine, overload }: OverloadRecord): string[] {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const nacks = Object.entries(overload.nacks).map(([code, count]) => `${code} ${count}`);
  return [
    `${date}, \`${command}\`: ${capacity} messages a second can be held; overloaded for ${durationS} s, ${connections} conversations.`,
    `${hardwareOf(machine)}; ${versions.join(', ')}.`,
    `Refused with: ${nacks.length === 0 ? 'nothing' : nacks.join(', ')}.`,
    ...(overload.sendLagMs > MOST_SEND_LAG_MS
      ? [
          'The generators were at their own limit: latencies are theirs in part. Less to do, or another machine, is needed.',
        ]
      : []),
  ];
}
