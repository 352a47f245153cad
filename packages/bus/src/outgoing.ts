import { ParleyError } from '@parley/contract';
import type { PublishOptions } from './bus.ts';

/** What both implementations check before anything leaves, so that neither accepts what the other refuses. */

/** The server's default; a larger message would cost the connection. */
export const MAX_PAYLOAD_BYTES = 1024 * 1024;

/** The header by which a stream knows what it already holds. */
export const MESSAGE_ID_HEADER = 'nats-msg-id';

const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;

/** Throws `payload_too_large`. */
export function checkPayload(data: Uint8Array): void {
  if (data.length > MAX_PAYLOAD_BYTES)
    throw new ParleyError('payload_too_large', { detail: `${data.length} bytes, at most ${MAX_PAYLOAD_BYTES}` });
}

/** Throws `invalid_request`: a line break in a subject would be a command of the wire protocol. */
export function checkSubject(subject: string): void {
  if (!/^[^\s]+$/.test(subject)) throw new ParleyError('invalid_request', { detail: 'not a bus subject' });
}

/** Every header that goes out, names in lower case; undefined when there is none. Throws `invalid_request`. */
export function outgoingHeaders(options: PublishOptions): Record<string, string> | undefined {
  if (options.headers === undefined && options.messageId === undefined) return undefined;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(options.headers ?? {})) headers[name.toLowerCase()] = value;
  if (options.messageId !== undefined) headers[MESSAGE_ID_HEADER] = options.messageId;
  for (const [name, value] of Object.entries(headers))
    if (!HEADER_NAME.test(name) || /[\r\n\0]/.test(value))
      throw new ParleyError('invalid_request', { detail: 'a bus header is malformed' });
  return headers;
}
