import { ParleyError } from '@parley/contract';

/** The same content; throws `invalid_request` where it turns out longer or shorter than it was said to be. */
export async function* exactSize(content: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of content) {
    bytes += piece.length;
    if (bytes > size) break;
    yield piece;
  }
  if (bytes !== size) throw new ParleyError('invalid_request', { detail: `the file has not ${size} bytes` });
}
