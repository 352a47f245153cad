import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { EventKind } from './events.ts';
import { phases } from './state.ts';
import { table } from './table.ts';

const spec = readFileSync(join(import.meta.dirname, '../../SPEC.md'), 'utf8');

/** Rows of the Markdown table under a heading, as cells without their code marks. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = spec.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    )
    .filter(([first]) => first !== undefined && !first.startsWith('-'));
}

it('shows the same table as the code', () => {
  const events = Object.keys(table.idle) as EventKind[];
  const fromCode = events.map((event) => [
    event,
    ...phases.map((phase) => {
      const { name } = table[phase][event];
      return name === 'ignore' ? '·' : name;
    }),
  ]);
  expect(rowsUnder('The table')).toEqual([['event', ...phases], ...fromCode]);
});

it('has a test for every rule and a rule for every test', () => {
  const named = rowsUnder('The rules')
    .slice(1)
    .map(([, , test]) => test ?? '');
  const written = ['.', '../browser']
    .flatMap((folder) => readdirSync(join(import.meta.dirname, folder)).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.test.ts') && file !== 'spec.test.ts')
    .flatMap((file) => {
      const source = readFileSync(join(import.meta.dirname, file), 'utf8');
      return [...source.matchAll(/^(?:it|\])\(\s*'([^']+)'/gm)].map(([, name]) => name ?? '');
    });
  expect([...named].sort()).toEqual([...written].sort());
});
