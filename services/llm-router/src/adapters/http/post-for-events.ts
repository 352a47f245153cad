import type { Dispatcher } from 'undici';
import type { ReadHeader, Reply } from '../answer-reader.ts';
import { HttpFailure } from '../http-failure.ts';
import { parseJson } from '../loose-json.ts';
import { readEvents } from './read-events.ts';

/** What is read of an error's body: enough for any vendor's words. */
const MAX_ERROR_BYTES = 65_536;

export interface EventRequest {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Posts JSON and reads server-sent events of JSON. Rejects with {@link HttpFailure} for any status but 200, else with what
 * undici throws. Aborting closes the connection (of HTTP/2: the stream) in every phase.
 */
export async function postForEvents(
  dispatcher: Dispatcher,
  request: EventRequest,
  signal: AbortSignal,
  onMalformed: (count: number) => void,
): Promise<Reply> {
  const { statusCode, headers, body } = await dispatcher.request({
    origin: request.origin,
    path: request.path,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...request.headers },
    body: JSON.stringify(request.body),
    signal,
  });
  const header: ReadHeader = (name) => {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  if (statusCode !== 200) throw new HttpFailure(statusCode, header, parseJson(await beginningOf(body)));
  return { header, events: readEvents(body, onMalformed) };
}

async function beginningOf(body: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of body) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > MAX_ERROR_BYTES) break;
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** A base address in the parts that undici takes: `https://api.openai.com` and `/v1`. */
export function splitBaseUrl(baseUrl: string): { readonly origin: string; readonly path: string } {
  const { origin, pathname } = new URL(baseUrl);
  return { origin, path: pathname.replace(/\/+$/, '') };
}
