import { expect, it } from '@jest/globals';
import { fnv1a32, PARTITIONS, partitionOf } from './partition.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

// Vectors of the FNV authors' own test suite.
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['b', 0xe70c2de5],
  ['foobar', 0xbf9cf968],
])('hashes %j as FNV-1a does', (text, hash) => {
  expect(fnv1a32(bytes(text))).toBe(hash);
});

// The contract with senders written in other languages: these never change.
it.each([
  ['01890a5d-ac96-774b-bcce-b302099a8057', 19],
  ['00000000-0000-7000-8000-000000000000', 30],
  ['会话', 15],
])('puts %s on its partition', (conversationId, partition) => {
  expect(partitionOf(conversationId)).toBe(partition);
});

it('spreads conversations over all partitions', () => {
  const used = new Set(Array.from({ length: 2000 }, (_, i) => partitionOf(`conversation-${i}`)));
  expect(used.size).toBe(PARTITIONS);
});
