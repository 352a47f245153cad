import { expect, it } from '@jest/globals';
import { Gathering } from './gathering.ts';

function gathering(watchers: number) {
  const arrived: number[] = [];
  return { arrived, gathered: new Gathering(watchers, (number) => arrived.push(number)) };
}

it('counts a message as arrived when the last watcher has it', () => {
  const { arrived, gathered } = gathering(3);
  for (const watcher of [0, 1]) for (const number of [0, 1]) gathered.add(watcher, number);
  expect(arrived).toEqual([]);
  gathered.add(2, 0);
  expect(arrived).toEqual([0]);
  gathered.add(2, 1);
  expect(arrived).toEqual([0, 1]);
});

it('never counts what one watcher has not seen', () => {
  const { arrived, gathered } = gathering(2);
  for (const number of [0, 1, 2]) gathered.add(0, number);
  for (const number of [0, 2]) gathered.add(1, number);
  expect(arrived).toEqual([0, 2]);
});

it('tells of a second copy at one watcher, whether others have the first or not', () => {
  const { arrived, gathered } = gathering(2);
  for (const watcher of [0, 1]) gathered.add(watcher, 0);
  gathered.add(1, 0);
  expect(arrived).toEqual([0, 0]);
  for (const watcher of [0, 0, 1]) gathered.add(watcher, 1);
  expect(arrived).toEqual([0, 0, 1, 1]);
});

it('does not take a second copy at one watcher for the copy that another one never got', () => {
  const { arrived, gathered } = gathering(2);
  for (const watcher of [0, 0]) gathered.add(watcher, 0);
  expect(arrived).toEqual([]);
});

it('tells of what came too late at one watcher after what it should have come before', () => {
  const { arrived, gathered } = gathering(2);
  for (const number of [0, 1, 2]) gathered.add(0, number);
  for (const number of [0, 2, 1]) gathered.add(1, number);
  expect(arrived).toEqual([0, 2, 1]);
});

it("is the only watcher's own word when there is one", () => {
  const { arrived, gathered } = gathering(1);
  for (const number of [0, 2, 1, 1]) gathered.add(0, number);
  expect(arrived).toEqual([0, 2, 1, 1]);
});
