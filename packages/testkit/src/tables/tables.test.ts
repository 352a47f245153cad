import { expect, it } from '@jest/globals';
import { markdownTable, terminalTable } from './index.ts';

const table = [
  ['process', 'CPU µs', 'of'],
  ['gateway-0', 108, '0.6'],
  ['all', 7, ''],
];

it('has words to the left and numbers to the right in a terminal', () => {
  expect(terminalTable(table)).toBe('process    CPU µs   of\ngateway-0     108  0.6\nall             7');
  expect(terminalTable(table, 3)).toBe('process    CPU µs  of\ngateway-0  108     0.6\nall        7');
});

it('can be read as source of a document as well', () => {
  expect(markdownTable(table)).toBe(
    '| process   | CPU µs | of  |\n| --------- | ------ | --- |\n| gateway-0 | 108    | 0.6 |\n| all       | 7      |     |',
  );
});
