import { markdownTable, terminalTable } from '@parley/testkit/tables';
import { hardwareOf } from '../measure/machine.ts';
import { ALL, type FormFigures, floorNames, type Spread } from './figures.ts';
import type { BenchRecord, Quiet } from './record.ts';

type Row = readonly string[];
const HEADINGS: Row = ['', 'process', 'CPU µs per message', 'of the rounds', 'times the floors'];
const FIRST_NUMBER = 2;
/** How the table calls the form with two services in one process. */
const TOGETHER = 'Parley, two in one';

/** One row for each process; the first is the heading. */
function rowsOf({ figures }: BenchRecord): readonly Row[] {
  const { apart, floors, floorSum, together } = figures;
  const row = (what: string, process: string, cost: Spread, ratio?: Spread): Row => [
    ...[what, process, micros(cost.median), `${micros(cost.min)} – ${micros(cost.max)}`],
    ratio === undefined ? '' : ratio.median.toFixed(2),
  ];
  const form = (name: string, { ratios, services, serviceSum }: FormFigures) => [
    ...Object.entries(services).map(([process, cost]) => row(name, process, cost, ratios[process])),
    row(name, 'together', serviceSum, ratios[ALL]),
  ];
  return [
    HEADINGS,
    ...floorNames.flatMap((name) =>
      Object.entries(floors[name]).map(([process, cost]) => row(`floor: ${name}`, process, cost)),
    ),
    row('floors', 'together', floorSum),
    ...form('Parley', figures),
    ...(together ? form(TOGETHER, together) : []),
    ...Object.entries(apart).map(([name, cost]) => row('apart', name, cost)),
  ];
}

export function terminalReport(record: BenchRecord): string {
  return [terminalTable(rowsOf(record), FIRST_NUMBER), '', ...notesOf(record)].join('\n');
}

export function markdownReport(record: BenchRecord): string {
  return [markdownTable(rowsOf(record)), '', ...notesOf(record).map((note) => `- ${note}`)].join('\n');
}

function notesOf({
  command,
  connections,
  date,
  figures,
  machine,
  quiet,
  quietTogether,
  rate,
  rounds,
  seconds,
}: BenchRecord): string[] {
  const { batchSize, otherShare, together } = figures;
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
  return [
    `${date}, \`${command}\`: ${rate} messages a second, ${connections} conversations, medians of ${rounds} × ${seconds} s.`,
    `${hardwareOf(machine)}; ${versions.join(', ')}.`,
    `${batchSize.median} messages in a commit${together ? `, ${together.batchSize.median} with session and persistence in one` : ''}. Others used ${percent(otherShare.min)} – ${percent(otherShare.max)} of the machine meanwhile.`,
    ...(quiet ? [quietNote(quiet)] : []),
    ...(quietTogether ? [`With session and persistence in one: ${quietNote(quietTogether)}`] : []),
  ];
}

function quietNote({ arrivedP50Ms, committedP50Ms, rate }: Quiet): string {
  return `At ${rate} a second, half of the authors know within ${committedP50Ms} ms that their message is committed, and half of the other parties have it within ${arrivedP50Ms} ms.`;
}

function micros(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}
