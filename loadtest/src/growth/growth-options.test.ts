import { expect, it } from '@jest/globals';
import { parseGrowthOptions } from './growth-options.ts';

const named = (line: string) => parseGrowthOptions(line.split(' ').filter(Boolean)).curves.map(({ name }) => name);

it('measures what is named, in that order', () => {
  expect(named('watchers sockets --quick')).toEqual(['watchers', 'sockets']);
});

it('measures everything but the large database when nothing is named', () => {
  expect(named('')).toEqual(['gateways', 'sessions', 'sockets', 'watchers', 'tenants']);
  expect(named('database')).toEqual(['database']);
});

it.each([
  ['sessions clouds', /^unknown curve 'clouds' \(there is: gateways, /],
  ['--keep --quick', /^--keep: not with --quick/],
  ['--speed', /--speed/],
])('refuses %j in one line', (line, detail) => {
  const args = line.split(' ');
  expect(() => parseGrowthOptions(args)).toThrow(expect.objectContaining({ code: 'invalid_request' }));
  expect(() => parseGrowthOptions(args)).toThrow(expect.objectContaining({ detail: expect.stringMatching(detail) }));
  expect(() => parseGrowthOptions(args)).toThrow(
    expect.objectContaining({ detail: expect.stringMatching(/^[^\n]+$/) }),
  );
});
