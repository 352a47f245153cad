import { expect, it } from '@jest/globals';
import { anchorsIn, blocksIn, codeIn, linksIn, tableRows } from './markdown.ts';

it('finds links and pictures, but none in code', () => {
  const text = 'See [a](a.md) and ![b](b.png), not `[c](c.md)`.\n\n```\n[d](d.md)\n```\n[e](#f)\n';
  expect(linksIn(text)).toEqual(['a.md', 'b.png', '#f']);
});

it('names headings as GitHub does', () => {
  const text = '# Use a model\n\n## What is *not* there, yet?\n\n### 快速开始\n\n```sh\n# no heading\n```\n';
  expect([...anchorsIn(text)]).toEqual(['use-a-model', 'what-is-not-there-yet', '快速开始']);
});

it('reads the rows of the table that begins with a heading', () => {
  const text = '| a | b |\n| --- | --- |\n| 1 | x \\| y |\n\n| c | d |\n| --- | --- |\n|  2 | |\n| 3 | z |\n';
  expect(tableRows(text, 'a')).toEqual([['1', 'x \\| y']]);
  expect(tableRows(text, 'c')).toEqual([
    ['2', ''],
    ['3', 'z'],
  ]);
  expect(() => tableRows(text, 'e')).toThrow("no table 'e'");
});

it('reads fenced blocks of a language', () => {
  expect(blocksIn('```yaml\na: 1\n```\n```sh\nls\n```\n```yaml\nb: 2\n```\n', 'yaml')).toEqual(['a: 1\n', 'b: 2\n']);
});

it('reads what is code in a cell', () => {
  expect(codeIn('`PARLEY_PORT` \\*')).toBe('PARLEY_PORT');
  expect(codeIn('plain')).toBe('');
});
