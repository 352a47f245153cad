import { ReadableStream } from 'node:stream/web';
import { expect, it } from '@jest/globals';
import { readToEnd } from './read-to-end.ts';

/** A body of these pieces, and what became of it. */
function bodyOf(...pieces: readonly string[]) {
  const seen = { pulled: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const piece = pieces[seen.pulled];
        if (piece === undefined) return controller.close();
        seen.pulled += 1;
        if (piece === 'break') return controller.error(new Error('broken'));
        controller.enqueue(Buffer.from(piece));
      },
      cancel: () => {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, seen };
}

it('is the same body to who reads all of it', async () => {
  const { body } = bodyOf('a', 'b', 'c');
  const pieces: string[] = [];
  for await (const piece of readToEnd(body)) pieces.push(Buffer.from(piece).toString());
  expect(pieces).toEqual(['a', 'b', 'c']);
});

it('is read to its end when its reader leaves', async () => {
  const { body, seen } = bodyOf('data: [DONE]', 'tail', 'tail');
  for await (const _ of readToEnd(body)) break;
  expect(seen).toEqual({ pulled: 3, cancelled: false });
});

it('keeps nobody who leaves waiting for a body that breaks, or for one without an end', async () => {
  const broken = bodyOf('data: [DONE]', 'break');
  for await (const _ of readToEnd(broken.body)) break;
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(Buffer.from('data: [DONE]')),
    cancel: () => {
      cancelled = true;
    },
  });
  for await (const _ of readToEnd(endless)) break;
  expect(cancelled).toBe(true);
});

it('breaks where the body breaks', async () => {
  const read = async () => {
    for await (const _ of readToEnd(bodyOf('a', 'break').body));
  };
  await expect(read()).rejects.toThrow('broken');
});
