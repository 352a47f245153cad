import { describe, expect, it } from '@jest/globals';
import { parseOptions } from './options.ts';

describe('the options', () => {
  it('have defaults', () => {
    expect(parseOptions([])).toEqual({
      ...{ isHelp: false, hasPeer: false, isKept: false, calls: 500, rate: 500, seconds: 8, open: 1_000 },
    });
    expect(parseOptions(['--peer', '--rate', '50'])).toMatchObject({ hasPeer: true, rate: 50 });
  });

  it.each([
    ['--calls 0', "--calls: expected a whole number 1-999999, got '0'"],
    ['--calls=-1x', "--calls: expected a whole number 1-999999, got '-1x'"],
    ['--rate abc', '--rate'],
    ['--foo', "Unknown option '--foo'"],
    ['extra', "Unexpected argument 'extra'"],
  ])('refuse %j in one line that names what is wrong', (line, part) => {
    expect(() => parseOptions(line.split(' '))).toThrow(part);
  });
});
