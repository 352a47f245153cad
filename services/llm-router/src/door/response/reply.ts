import type { ServerResponse } from 'node:http';
import type { Clock } from '@parley/flow';
import type { OpenAiError } from '../openai-error.ts';

export type Reply = (
  response: ServerResponse,
  status: number,
  body: string,
  headers?: Readonly<Record<string, string>>,
) => void;

/** Writes whole JSON replies; a client that has not taken one after `stallMs` is let go. */
export function createReply(clock: Clock, stallMs: number): Reply {
  return (response, status, body, headers = {}) => {
    if (response.destroyed || response.headersSent) return;
    const stall = clock.after(stallMs, () => response.destroy());
    response.once('close', () => clock.clear(stall));
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  };
}

/** The headers that go with an error: OpenAI's clients read both forms of the wait. */
export function headersOf({ retryAfterMs, headers }: OpenAiError): Readonly<Record<string, string>> {
  if (retryAfterMs === undefined) return headers;
  return {
    ...headers,
    'retry-after': String(Math.ceil(retryAfterMs / 1_000)),
    'retry-after-ms': String(Math.ceil(retryAfterMs)),
  };
}
