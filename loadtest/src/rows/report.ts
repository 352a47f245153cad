import { markdownTable } from '@parley/testkit/tables';
import { BUSY_SHARE, hardwareOf } from '../measure/machine.ts';
import type { RowFigures } from './figures.ts';
import type { RowRecord, RowRecords } from './record.ts';
import { type Row, rows } from './rows.ts';

type Cells = readonly string[];

/** The tables of docs/benchmarks.md, of all rows that there are figures of. */
export function markdownReport(records: RowRecords): string {
  const measured = rows.flatMap((row) => {
    const record = records[row.name];
    return record ? [{ row, record }] : [];
  });
  return [
    markdownTable([
      ['row', 'rate', 'mean ms', 'p99 ms', 'lost, doubled, refused', 'memory MiB: all, largest', 'others', 'to reach'],
      ...measured.map(({ record, row }) => summaryOf(row, record.figures)),
    ]),
    '',
    markdownTable([
      ['row', 'CPU µs per message: Parley', 'servers', 'generator'],
      ...measured.map(({ record, row }) => costOf(row, record.figures)),
    ]),
    '',
    ...measured.map(({ record, row }) => `- ${commandOf(row, record)}`),
  ].join('\n');
}

/** What a person is told when a row has ended. */
export function terminalReport(row: Row, figures: RowFigures): string {
  const cells = summaryOf(row, figures);
  const names = ['row', 'rate', 'mean ms', 'p99 ms', 'lost, doubled, refused', 'memory MiB', 'others', 'to reach'];
  return names.map((name, index) => `${name.padEnd(24)}${cells[index]?.replaceAll('`', '')}`).join('\n');
}

/** Whether it is as it should be: correct, and as fast as wanted. */
export function isReached({ targets }: Row, figures: RowFigures): boolean {
  return figures.passed && targets.every((target) => target.isReached(figures));
}

function summaryOf(row: Row, figures: RowFigures): Cells {
  const { doubled, kibPerSocket, largest, lost, meanMs, memoryGrowth, memoryMib, otherShare, p99Ms, rate } = figures;
  const growth =
    memoryGrowth &&
    `; minutes 2 and 10: ${memoryGrowth.fromMib}, ${memoryGrowth.toMib} (${signed(memoryGrowth.share)})`;
  const perSocket = kibPerSocket === undefined ? '' : `; ${kibPerSocket} KiB a socket`;
  return [
    `\`${row.name}\``,
    rate >= 100 ? rate.toFixed(0) : rate.toFixed(1),
    meanMs.toFixed(1),
    p99Ms.toFixed(1),
    `${lost}, ${doubled}, ${figures.refused}${figures.passed ? '' : ' **failed**'}`,
    `${memoryMib}, ${largest.name} ${Math.round(largest.memoryMib)}${growth ?? ''}${perSocket}`,
    `${percent(otherShare)}${otherShare > BUSY_SHARE ? ' (busy)' : ''}`,
    row.targets.map((target) => `${target.text}: ${target.isReached(figures) ? 'yes' : '**no**'}`).join('; ') || '–',
  ];
}

/** Who is a part of Parley, by name; the others are what it stands on, or what it talks to. */
function isParley(name: string): boolean {
  return !/^(nats|redis|postgres|simulator)-/.test(name);
}

function costOf(row: Row, { cpuMicros, generatorCpuMicros }: RowFigures): Cells {
  const list = (isWanted: (name: string) => boolean) => {
    const found = Object.entries(cpuMicros).filter(([name]) => isWanted(name));
    const together = found.reduce((sum, [, micros]) => sum + micros, 0);
    const parts = found.map(([name, micros]) => `${name} ${micros}`).join(', ');
    return found.length > 1 ? `${together} (${parts})` : parts;
  };
  return [`\`${row.name}\``, list(isParley), list((name) => !isParley(name)), String(generatorCpuMicros)];
}

function commandOf({ form, name, targets: _, transport }: Row, { date, figures, load, machine }: RowRecord): string {
  const model =
    transport === undefined ? '' : `, a simulated model spoken to by \`PARLEY_ROUTER_TRANSPORT=${transport}\``;
  const limit = figures.generatorLimited ? ' The generator was at its own limit: latencies are its own in part.' : '';
  const failures = figures.failures.length === 0 ? '' : ` Failed: ${figures.failures.join('; ')}.`;
  return `\`npm run scenarios -- ${name}\`: ${form}${model}, \`${load}\`. ${date}, ${hardwareOf(machine)}.${limit}${failures}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function signed(share: number): string {
  return `${share >= 0 ? '+' : ''}${(share * 100).toFixed(1)} %`;
}
