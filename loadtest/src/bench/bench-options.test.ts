import { expect, it } from '@jest/globals';
import { parseBenchOptions } from './bench-options.ts';

it('has defaults for a measurement, and others for a short run', () => {
  expect(parseBenchOptions([])).toMatchObject({ rounds: 5, seconds: 8, rate: 2_000, isKept: false, isCompared: false });
  expect(parseBenchOptions(['--short', '--json', 'f'])).toMatchObject({
    rounds: 1,
    seconds: 2,
    quietS: 0,
    jsonFile: 'f',
  });
});

it('takes what is asked for', () => {
  const args = '--rounds 3 --seconds 4 --rate 500 --connections 50 --report r.md --keep --compare'.split(' ');
  expect(parseBenchOptions(args)).toMatchObject({
    ...{ rounds: 3, seconds: 4, rate: 500, connections: 50, reportFile: 'r.md', isKept: true, isCompared: true },
  });
});

it.each([
  ['--rate 0', "--rate: expected a whole number 1-100000, got '0'"],
  ['--rounds many', "--rounds: expected a whole number 1-99, got 'many'"],
  ['--speed 3', '--speed'],
])('refuses %j in one line', (line, part) => {
  expect(() => parseBenchOptions(line.split(' '))).toThrow(
    expect.objectContaining({ code: 'invalid_request', detail: expect.stringMatching(/^[^\n]+$/) }),
  );
  expect(() => parseBenchOptions(line.split(' '))).toThrow(
    expect.objectContaining({ detail: expect.stringContaining(part) }),
  );
});
