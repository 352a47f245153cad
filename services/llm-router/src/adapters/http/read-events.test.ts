import { expect, it } from '@jest/globals';
import { readEvents } from './read-events.ts';

async function read(...pieces: readonly string[]) {
  let malformed = 0;
  const batches: (readonly unknown[])[] = [];
  const body = (async function* () {
    for (const piece of pieces) yield Buffer.from(piece);
  })();
  for await (const batch of readEvents(body, (count) => {
    malformed += count;
  }))
    batches.push(batch);
  return { batches, malformed };
}

it('hands on together what came together', async () => {
  const { batches } = await read('data: 1\n\ndata: 2\n\nda', 'ta: 3\n\n', ': ping\n\n', 'data: [DONE]\n\n');
  expect(batches).toEqual([[1, 2], [3]]);
});

it('counts what is no JSON and reads on', async () => {
  const { batches, malformed } = await read('data: {"a":\n\n', 'data: nonsense\n\ndata: {"b":2}\n\n');
  expect(batches).toEqual([[{ b: 2 }]]);
  expect(malformed).toBe(2);
});

it('reads a last event without an empty line behind it, unless it is cut', async () => {
  expect(await read('data: 1\n\ndata: {"end":true}')).toEqual({ batches: [[1], [{ end: true }]], malformed: 0 });
  expect(await read('data: 1\n\ndata: {"en')).toEqual({ batches: [[1]], malformed: 1 });
});

it('counts an event without end, and goes on behind it', async () => {
  const endless = `data: "${'x'.repeat(1_100_000)}"\n\n`;
  const { batches, malformed } = await read(endless, 'data: 5\n\n');
  expect([batches, malformed]).toEqual([[[5]], 1]);
});

it('throws what the body throws', async () => {
  const body = (async function* () {
    yield Buffer.from('data: 1\n\n');
    throw new Error('reset');
  })();
  const events = readEvents(body, () => {});
  expect((await events.next()).value).toEqual([1]);
  await expect(events.next()).rejects.toThrow('reset');
});
