import { expect, it } from '@jest/globals';
import { createTraceparent, isTraceparent, nextTraceparent } from './traceparent.ts';

it('makes traces that are different each time and well formed', () => {
  const [one, two] = [createTraceparent(), createTraceparent()];
  expect(isTraceparent(one)).toBe(true);
  expect(one).not.toBe(two);
});

it('goes on with a trace under a new step', () => {
  const received = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00';
  const next = nextTraceparent(received);
  expect(next).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-00$/);
  expect(next).not.toBe(received);
});

it.each([
  [undefined],
  [''],
  ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7'],
  ['ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'],
  ['00-00000000000000000000000000000000-00f067aa0ba902b7-01'],
  ['00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01'],
  ['00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01'],
  ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\nx: y'],
])('begins a new trace when %j was received', (received) => {
  expect(isTraceparent(received ?? '')).toBe(false);
  const next = nextTraceparent(received);
  expect(isTraceparent(next)).toBe(true);
  expect(next).not.toContain('4bf92f3577b34da6a3ce929d0e0e4736');
});
