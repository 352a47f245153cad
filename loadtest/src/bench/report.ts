import { ALL, floorNames, type Spread } from './figures.ts';
import type { BenchRecord } from './record.ts';

type Row = readonly string[];
const HEADINGS: Row = ['', 'process', 'CPU µs per message', 'of the rounds', 'times the floors'];
const FIRST_NUMBER = 2;

/** One row for each process; the first is the heading. */
function rowsOf({ figures }: BenchRecord): readonly Row[] {
  const { apart, floors, floorSum, ratios, services, serviceSum } = figures;
  const row = (what: string, process: string, cost: Spread, ratio?: Spread): Row => [
    ...[what, process, micros(cost.median), `${micros(cost.min)} – ${micros(cost.max)}`],
    ratio === undefined ? '' : ratio.median.toFixed(2),
  ];
  return [
    HEADINGS,
    ...floorNames.flatMap((name) =>
      Object.entries(floors[name]).map(([process, cost]) => row(`floor: ${name}`, process, cost)),
    ),
    row('floors', 'together', floorSum),
    ...Object.entries(services).map(([name, cost]) => row('Parley', name, cost, ratios[name])),
    row('Parley', 'together', serviceSum, ratios[ALL]),
    ...Object.entries(apart).map(([name, cost]) => row('apart', name, cost)),
  ];
}

export function terminalReport(record: BenchRecord): string {
  const lines = aligned(rowsOf(record), 'right').map((cells) => cells.join('  ').trimEnd());
  return [...lines, '', ...notesOf(record)].join('\n');
}

export function markdownReport(record: BenchRecord): string {
  const [headings = [], ...rows] = aligned(rowsOf(record), 'left');
  const lines = [headings, headings.map((cell) => '-'.repeat(cell.length)), ...rows];
  return [...lines.map((cells) => `| ${cells.join(' | ')} |`), '', ...notesOf(record).map((note) => `- ${note}`)].join(
    '\n',
  );
}

function notesOf({
  command,
  connections,
  date,
  figures,
  machine,
  quiet,
  rate,
  rounds,
  seconds,
}: BenchRecord): string[] {
  const { batchSize, otherShare } = figures;
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
  return [
    `${date}, \`${command}\`: ${rate} messages a second, ${connections} conversations, medians of ${rounds} × ${seconds} s.`,
    `${machine.cores} × ${machine.cpu}, ${machine.memoryGib} GiB; ${versions.join(', ')}.`,
    `${batchSize.median} messages in a commit. Others used ${percent(otherShare.min)} – ${percent(otherShare.max)} of the machine meanwhile.`,
    ...(quiet
      ? [
          `At ${quiet.rate} a second, half of the authors know within ${quiet.committedP50Ms} ms that their message is committed, and half of the other parties have it within ${quiet.arrivedP50Ms} ms.`,
        ]
      : []),
  ];
}

/** Numbers to the right, in a terminal; Markdown is formatted as the rest of the documents is. */
function aligned(rows: readonly Row[], numbers: 'left' | 'right'): readonly Row[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column >= FIRST_NUMBER && numbers === 'right' ? cell.padStart(width) : cell.padEnd(width);
    }),
  );
}

function micros(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}
