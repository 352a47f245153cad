import { v7 } from 'uuid';
import { ParleyError } from './errors.ts';

/** What may stand as one token of a bus subject: a `.`, `*` or `>` in an id would address somebody else's subject. */
const TOKEN = /^[A-Za-z0-9_-]{1,64}$/;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A new UUIDv7: sorts by the time it was made (RFC 9562). */
export function newId(): string {
  return v7();
}

export function isToken(value: string): boolean {
  return TOKEN.test(value);
}

export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** Returns `value` if it may stand in a subject. Throws `invalid_id` naming `what` otherwise. */
export function token(value: string, what: string): string {
  if (!isToken(value)) throw new ParleyError('invalid_id', { detail: `${what} must match ${TOKEN.source}` });
  return value;
}
