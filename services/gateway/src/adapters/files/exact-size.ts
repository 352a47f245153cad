import { ParleyError } from '@parley/contract';
import type { Content } from '../../ports.ts';

/** The same content, in pieces; throws `invalid_request` where it turns out longer or shorter than it was said to be. */
export async function* exactSize(content: Content, size: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of content instanceof Uint8Array ? [content] : content) {
    bytes += piece.length;
    if (bytes > size) break;
    yield piece;
  }
  if (bytes !== size) throw new ParleyError('invalid_request', { detail: `the file has not ${size} bytes` });
}
