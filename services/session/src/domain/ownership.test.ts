import { expect, it } from '@jest/globals';
import { Ownership, SELF_STOP_MS } from './ownership.ts';

const owned = (partition: number, generation = 1) => ({
  partition,
  generation,
  publishedPosition: 5,
  lastPosition: 9,
});
const reply = (partitions: readonly ReturnType<typeof owned>[], fairShare = 32) => ({
  fenced: false,
  partitions,
  fairShare,
});

it('begins what it is given, once', () => {
  const ownership = new Ownership();
  expect(ownership.taken(reply([owned(1), owned(2)]))).toEqual([
    { type: 'begin', partition: owned(1) },
    { type: 'begin', partition: owned(2) },
  ]);
  expect(ownership.taken(reply([owned(1), owned(2)]))).toEqual([]);
  expect(ownership.holds(1)).toBe(true);
});

it('drops what it no longer owns, and begins anew what it lost and got back', () => {
  const ownership = new Ownership();
  ownership.taken(reply([owned(1), owned(2)]));
  expect(ownership.taken(reply([owned(2, 3)]))).toEqual([
    { type: 'drop', partition: 1 },
    { type: 'drop', partition: 2 },
    { type: 'begin', partition: owned(2, 3) },
  ]);
});

it('lets go of its surplus, once, and keeps it until it is released', () => {
  const ownership = new Ownership();
  ownership.taken(reply([owned(1), owned(2), owned(3)]));
  const letGo = [
    { type: 'letGo', partition: 2, generation: 1 },
    { type: 'letGo', partition: 3, generation: 1 },
  ];
  expect(ownership.taken(reply([owned(1), owned(2), owned(3)], 1))).toEqual(letGo);
  expect(ownership.taken(reply([owned(1), owned(2), owned(3)], 1))).toEqual([]);
  expect([ownership.holds(1), ownership.holds(2), ownership.held.has(2)]).toEqual([true, false, true]);
  expect(ownership.released(2)).toEqual([{ type: 'drop', partition: 2 }]);
  expect(ownership.released(2)).toEqual([]);
});

it('drops what an append was told is not its own, and may be given it again', () => {
  const ownership = new Ownership();
  ownership.taken(reply([owned(1), owned(2)]));
  expect(ownership.notMine([1, 9])).toEqual([{ type: 'drop', partition: 1 }]);
  expect(ownership.taken(reply([owned(1, 2), owned(2)]))).toEqual([{ type: 'begin', partition: owned(1, 2) }]);
});

it('ends 4 s after it sent the last renewal that succeeded, however late the answer came', () => {
  const ownership = new Ownership();
  expect(ownership.isOver(1_000_000)).toBe(false);
  ownership.renewed(1_000, false);
  expect([ownership.isOver(1_000 + SELF_STOP_MS - 1), ownership.isOver(1_000 + SELF_STOP_MS)]).toEqual([false, true]);
  ownership.renewed(3_000, false);
  ownership.renewed(2_000, false);
  expect(ownership.isOver(3_000 + SELF_STOP_MS - 1)).toBe(false);
});

it('ends at once when it is fenced', () => {
  const end = [{ type: 'end', reason: 'fenced' }];
  expect(new Ownership().renewed(0, true)).toEqual(end);
  expect(new Ownership().taken({ fenced: true, partitions: [owned(1)], fairShare: 32 })).toEqual(end);
});
