import { expect, it } from '@jest/globals';
import { sourceAddress } from './source-address.ts';

it('leaves the first sockets to the system, and gives each further block an address', () => {
  const from = (generator: number, index: number) => sourceAddress('127.0.0.1', generator, index, 'linux');
  expect([from(0, 0), from(0, 15_999), from(0, 16_000), from(0, 40_000)]).toEqual([
    undefined,
    undefined,
    '127.0.0.2',
    '127.0.0.3',
  ]);
});

it('gives no two generators the same', () => {
  const from = (generator: number, index: number) => sourceAddress('localhost', generator, index, 'linux');
  const given = [0, 1, 2, 63].flatMap((generator) => [1, 16_001, 32_001].map((index) => from(generator, index)));
  expect(new Set(given).size).toBe(given.length);
});

it('begins again after the last', () => {
  expect(sourceAddress('127.0.0.1', 3, 254 * 16_000, 'linux')).toBe('127.0.3.1');
});

it.each([
  ['192.0.2.7', 'linux' as const],
  ['127.0.0.1', 'darwin' as const],
])('knows none towards %s on %s', (target, platform) => {
  expect(sourceAddress(target, 1, 50_000, platform)).toBeUndefined();
});
