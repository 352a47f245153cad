import { createHash, randomBytes } from 'node:crypto';

const KEY_BYTES = 32;
/** Lets people and secret scanners see what it is. */
const PREFIX = 'parley-';

/** A new key to the door; nobody has it but who is shown it now. */
export function newApiKey(): string {
  return `${PREFIX}${randomBytes(KEY_BYTES).toString('base64url')}`;
}

/** What the tenants file holds of a key. Plain SHA-256 suffices for 32 random bytes: there is nothing to guess. */
export function hashOfKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
