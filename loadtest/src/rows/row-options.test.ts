import { expect, it } from '@jest/globals';
import { parseCommandLine } from '../command/command-line.ts';
import { scenarios } from '../scenario/index.ts';
import { parseRowOptions } from './row-options.ts';
import { rows } from './rows.ts';

const chosen = (line: string) => parseRowOptions(line.split(' ').filter(Boolean)).rows.map(({ name }) => name);

it('takes all rows, those of one form, or those named', () => {
  expect(chosen('')).toEqual(rows.map(({ name }) => name));
  expect(chosen('--form standalone').every((name) => name.startsWith('standalone-'))).toBe(true);
  expect(chosen('upload text --keep')).toEqual(['text', 'upload']);
});

it.each([
  ['--form cloud', '--form'],
  ['texts', "no row 'texts'"],
  ['--speed 9', '--speed'],
])('refuses %s in one line', (line, words) => {
  expect(() => chosen(line)).toThrow(expect.objectContaining({ detail: expect.stringContaining(words) }));
});

it.each(rows.map(({ load, name }) => [name, load]))('%s is a command that the load test takes', (_name, load) => {
  expect(parseCommandLine(load.split(' '), scenarios)).toMatchObject({ scenario: load.split(' ')[0] });
});
