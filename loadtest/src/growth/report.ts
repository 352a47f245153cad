import { markdownTable, terminalTable } from '@parley/testkit/tables';
import { BUSY_SHARE, hardwareOf } from '../measure/machine.ts';
import type { Column, Curve, Point } from './curve.ts';
import { curves } from './curves.ts';
import type { CurveRecord, GrowthRecord } from './record.ts';

type Row = readonly string[];

export function terminalReport({ axis, columns, title }: Curve, record: Pick<CurveRecord, 'points' | 'notes'>): string {
  return [title, '', terminalTable(rowsOf(axis, columns, record.points)), ...(record.notes ?? [])].join('\n');
}

/** Of all curves that there are figures of: a heading, a chart and a table each. */
export function markdownReport(records: GrowthRecord): string {
  return curves
    .flatMap((curve) => {
      const record = records[curve.name];
      return record === undefined ? [] : sectionOf(curve, record);
    })
    .join('\n\n');
}

function sectionOf({ axis, chart, columns, title }: Curve, record: CurveRecord): string {
  return [
    ...[`### ${title}`, ''],
    ...[chartOf(axis, chart, record.points), ''],
    ...[markdownTable(rowsOf(axis, columns, record.points)), ''],
    ...notesOf(record).map((note) => `- ${note}`),
    ...Object.entries(record.plans ?? {}).map(
      ([name, plan]) =>
        `\n<details><summary>How PostgreSQL does it: ${name}</summary>\n\n\`\`\`text\n${plan}\n\`\`\`\n\n</details>`,
    ),
  ].join('\n');
}

/** GitHub draws it. It has no legend: what a second series is, the heading says. */
export function chartOf(axis: string, { heading, keys }: Curve['chart'], points: readonly Point[]): string {
  const series = keys.map((key, index) => {
    const values = points.map(({ values }) => values[key] ?? 0);
    return `  ${index === 0 ? 'bar' : 'line'} [${values.join(', ')}]`;
  });
  const highest = Math.max(...points.flatMap(({ values }) => keys.map((key) => values[key] ?? 0)));
  return [
    ...['```mermaid', 'xychart-beta'],
    `  x-axis "${axis}" [${points.map(({ at }) => `"${at}"`).join(', ')}]`,
    `  y-axis "${heading}" 0 --> ${axisEnd(highest)}`,
    ...[...series, '```'],
  ].join('\n');
}

/** A round number above the highest value: 347 → 400. */
function axisEnd(highest: number): number {
  if (highest <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(highest));
  return Number((Math.ceil((highest * 1.001) / step) * step).toPrecision(6));
}

function notesOf({ command, date, machine, notes = [], otherShare }: CurveRecord): string[] {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const percent = Math.round(otherShare * 100);
  return [
    ...notes,
    `${date}, \`${command}\`: ${hardwareOf(machine)}; ${versions.join(', ')}.`,
    `Others used up to ${percent} % of the machine meanwhile${otherShare > BUSY_SHARE ? ': **to be measured again**' : ''}.`,
  ];
}

function rowsOf(axis: string, columns: readonly Column[], points: readonly Point[]): readonly Row[] {
  return [
    [axis, ...columns.map(({ heading }) => heading)],
    ...points.map(({ at, values }) => [at, ...columns.map((column) => cellOf(column, values))]),
  ];
}

function cellOf({ key, places = 0 }: Column, values: Point['values']): string {
  const value = values[key];
  return value === undefined ? '' : value.toLocaleString('en', { maximumFractionDigits: places });
}
