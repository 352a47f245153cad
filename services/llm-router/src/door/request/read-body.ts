import type { IncomingMessage } from 'node:http';
import { OpenAiError } from '../openai-error.ts';

/** What is too large is read on for so many times the limit: a client still sending would not hear the answer. */
const READ_ON_FACTOR = 8;

/** The client left before the end of its own request. */
export class ClientGone extends Error {}

/**
 * The body as text. Throws 413 beyond `maxBytes`, 415 for what is no plain JSON, 400 for what is no UTF-8, all as
 * {@link OpenAiError}, and {@link ClientGone}. How long a client may take is the server's `requestTimeout`.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  const { 'content-type': type = 'application/json', 'content-encoding': encoding = 'identity' } = request.headers;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Left early it is not destroyed: its rest is read away, and the connection carries the next request.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else {
        chunks.length = 0;
        if (size > maxBytes * READ_ON_FACTOR) break;
      }
    }
  } catch (cause) {
    throw new ClientGone('the client left', { cause });
  }
  if (size > maxBytes)
    throw new OpenAiError(413, {
      message: `The request body is too large: at most ${maxBytes} bytes are taken.`,
      type: 'invalid_request_error',
      code: 'request_too_large',
    });
  if (!/^application\/json\b/i.test(type) || encoding !== 'identity')
    throw new OpenAiError(415, {
      message: "Unsupported content type: this method only accepts 'application/json', not compressed.",
      type: 'invalid_request_error',
      code: 'unsupported_content_type',
    });
  return decode(Buffer.concat(chunks));
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new OpenAiError(400, {
      message: 'We could not parse the JSON body of your request: it is not UTF-8.',
      type: 'invalid_request_error',
    });
  }
}
