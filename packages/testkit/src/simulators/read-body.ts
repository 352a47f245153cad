import type { IncomingMessage } from 'node:http';

/** Anthropic refuses more than 32 MB; the others are held to the same. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** The body as text, or undefined when it is larger than a vendor takes. Rejects when the client leaves before its end. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    // What is too much is still read, so that the refusal reaches the client instead of a reset.
    if (bytes <= MAX_BODY_BYTES) pieces.push(piece);
  }
  return bytes > MAX_BODY_BYTES ? undefined : Buffer.concat(pieces).toString('utf8');
}
