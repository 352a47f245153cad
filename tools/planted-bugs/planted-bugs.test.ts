import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { tableRows } from '../markdown.ts';
import { loadFaults } from '../planted-load/load-faults.ts';
import { plantedBugs } from './bugs/index.ts';
import { catchBugs, checkEdits, isCaught } from './catch-bugs.ts';
import { type PlantedBug, tests } from './planted-bug.ts';

const root = join(import.meta.dirname, '../..');

/** Those that a quick test notices, over the whole way of a message; `npm run planted-bugs` takes all. */
const quick = [
  'sent-before-stored',
  'event-shown-twice',
  'resume-off-by-one',
  'after-ignored',
  'stale-result-accepted',
  'position-raised-before-confirmation',
  'heir-cancels',
  'expected-head-ignored',
];

it.each(plantedBugs.map((bug) => [bug.name, bug] as const))('%s fits the source', (_name, bug) => {
  expect(() => checkEdits([bug])).not.toThrow();
  const files = bug.noticedBy.flatMap((check) => (check.kind === 'tests' ? [check.file] : []));
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

it.each(loadFaults.map(({ edits, name }) => [name, edits] as const))(
  '%s under load fits the source',
  (_name, edits) => {
    expect(() => checkEdits([{ ...bogus, edits }])).not.toThrow();
  },
);

it('has a name for each bug, and a row in the table for each name', () => {
  const names = plantedBugs.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const rows = tableRows(readFileSync(join(root, 'docs/simulation.md'), 'utf8'), 'rule');
  expect(rows.map(([rule, name]) => [rule, name])).toEqual(plantedBugs.map(({ rule, name }) => [rule, `\`${name}\``]));
});

it('refuses an edit that fits nowhere, or twice', () => {
  const edit = (find: string): PlantedBug => ({ ...bogus, edits: [{ file: cursor, find, replace: '' }] });
  expect(() => checkEdits([edit('no such text')])).toThrow('0 times');
  expect(() => checkEdits([edit('return')])).toThrow('times, not once');
});

it('sees bugs noticed, and tells those that are not: harmless ones, and what does not even load', async () => {
  const chosen = plantedBugs.filter(({ name }) => quick.includes(name)).map(onlyQuickTests);
  const results = await catchBugs([...chosen, harmless, unreadable], {});
  expect(chosen.length).toBe(quick.length);
  expect(results.filter((result) => !isCaught(result)).map(({ bug }) => bug.name)).toEqual(['harmless', 'unreadable']);
  expect(results.slice(-2).map(({ results: [one] }) => one?.verdict.kind)).toEqual(['passed', 'no verdict']);
}, 240_000);

function onlyQuickTests(bug: PlantedBug): PlantedBug {
  const [first, ...others] = bug.noticedBy.filter(({ kind }) => kind === 'tests');
  if (!first) throw new Error(`no quick test notices ${bug.name}`);
  return { ...bug, noticedBy: [first, ...others] };
}

const cursor = 'services/gateway/src/domain/cursor.ts';
const bogus: PlantedBug = {
  ...{ name: 'bogus', rule: '', edits: [] },
  noticedBy: [tests('services/gateway/src/domain/cursor.test.ts')],
};
const harmless: PlantedBug = {
  ...{ ...bogus, name: 'harmless' },
  edits: [{ file: cursor, find: 'seq <= cursor', replace: 'cursor >= seq' }],
};
const unreadable: PlantedBug = {
  ...{ ...bogus, name: 'unreadable' },
  edits: [{ file: cursor, find: 'seq <= cursor', replace: 'seq <=' }],
};
