import { markdownTable as writeMarkdown, terminalTable as writeText } from '@parley/testkit/tables';
import { describeEnding, type Outcome, type Subject } from './outcome.ts';

export interface Cell {
  readonly outcome: Outcome;
  /** What is wrong; undefined: nothing. */
  readonly fault: string | undefined;
}

export interface Row {
  readonly name: string;
  /** One for each subject; undefined: the case says nothing of it. */
  readonly cells: readonly (Cell | undefined)[];
}

export function subjectName(subject: Subject): string {
  switch (subject.kind) {
    case 'adapter':
      return `${subject.protocol} ${subject.transport}`;
    case 'router':
      return `router, ${subject.protocol} first`;
    case 'gateway':
      return subject.name;
  }
}

/** One line for each case, one column for each subject. */
export function terminalTable(subjects: readonly Subject[], rows: readonly Row[]): string {
  return [
    writeText(tableOf(subjects, rows), Number.POSITIVE_INFINITY),
    '',
    ...faultLines(subjects, rows),
    summary(rows),
  ].join('\n');
}

export function markdownTable(subjects: readonly Subject[], rows: readonly Row[]): string {
  return [
    writeMarkdown(tableOf(subjects, rows)),
    '',
    ...faultLines(subjects, rows).map((text) => `- ${text}`),
    '',
    summary(rows),
  ].join('\n');
}

export function countFaults(rows: readonly Row[]): number {
  return rows.flatMap(({ cells }) => cells).filter((cell) => cell?.fault !== undefined).length;
}

function tableOf(subjects: readonly Subject[], rows: readonly Row[]): readonly (readonly string[])[] {
  return [
    ['the vendor gives', ...subjects.map(subjectName)],
    ...rows.map(({ name, cells }) => [name, ...cells.map(cellText)]),
  ];
}

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '–';
  return `${cell.fault === undefined ? '✓' : '✗'} ${describeEnding(cell.outcome)}`;
}

function faultLines(subjects: readonly Subject[], rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell, index) => {
      const subject = subjects[index];
      return cell?.fault === undefined || subject === undefined
        ? []
        : [`✗ ${subjectName(subject)}, ${name}: ${cell.fault}`];
    }),
  );
}

function summary(rows: readonly Row[]): string {
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== undefined);
  return `${cells.length - countFaults(rows)} of ${cells.length} are right.`;
}
