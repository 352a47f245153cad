import { request as httpRequest } from 'node:http';

/** A reply as its pieces came off the wire, for tests that look at bytes. */
export interface RawReply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  /** Each of HTTP's chunks apart. */
  readonly pieces: readonly Buffer[];
  readonly body: string;
  /** `broken`: the connection ended before the body did. */
  readonly end: 'whole' | 'broken';
}

/** Sends one request and reads the reply to its end, or to its break. Rejects when there is no reply at all. */
export function rawRequest(
  url: string,
  options: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: unknown },
): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, {
      method: options.method ?? 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', ...options.headers },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      // From here on the reply itself tells of a break.
      request.off('error', reject);
      request.on('error', () => undefined);
      const pieces: Buffer[] = [];
      const finish = (end: 'whole' | 'broken') =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          pieces,
          body: Buffer.concat(pieces).toString('utf8'),
          end,
        });
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => finish('whole'));
      response.on('error', () => finish('broken'));
    });
    request.end(
      options.body === undefined
        ? undefined
        : typeof options.body === 'string'
          ? options.body
          : JSON.stringify(options.body),
    );
  });
}
