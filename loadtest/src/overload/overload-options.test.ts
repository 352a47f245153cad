import { expect, it } from '@jest/globals';
import { parseOverloadOptions } from './overload-options.ts';

it('finds the capacity and overloads it twice for two minutes, if nothing else is asked for', () => {
  expect(parseOverloadOptions([])).toMatchObject({ capacity: undefined, times: 2, durationS: 120, pauseS: 10 });
});

it('takes what is asked for', () => {
  const args = '--capacity 400 --times 3 --duration 20 --calm 5 --connections 50 --processes 1 --json f --keep';
  expect(parseOverloadOptions(args.split(' '))).toMatchObject({
    ...{ capacity: 400, times: 3, durationS: 20, calmS: 5, connections: 50, processes: 1, jsonFile: 'f', isKept: true },
  });
  expect(parseOverloadOptions(['--short', '--duration', '9'])).toMatchObject({ durationS: 9, calmS: 1, processes: 1 });
});

it.each([
  ['--times 1', "--times: expected a number 1.1-10, got '1'"],
  ['--connections 5', '--connections: expected a whole number 20-10000'],
  ['--capacity much', "--capacity: expected a number 10-1000000, got 'much'"],
  ['--speed 3', '--speed'],
])('refuses %j in one line', (line, part) => {
  expect(() => parseOverloadOptions(line.split(' '))).toThrow(
    expect.objectContaining({ code: 'invalid_request', detail: expect.stringContaining(part) }),
  );
  expect(() => parseOverloadOptions(line.split(' '))).toThrow(
    expect.objectContaining({ detail: expect.stringMatching(/^[^\n]+$/) }),
  );
});
