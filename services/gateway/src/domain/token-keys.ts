import { isToken, ParleyError } from '@parley/contract';

export interface TokenKey {
  readonly kid: string;
  readonly secret: Uint8Array;
}

/** HS256 wants a key no shorter than its hash (RFC 7518 3.2). */
const MIN_SECRET_BYTES = 32;

/**
 * Reads `kid:secret,kid:secret`: the first signs, all verify. Throws `invalid_config` naming the kid at fault, never
 * its secret.
 */
export function parseTokenKeys(text: string): readonly [TokenKey, ...TokenKey[]] {
  const keys = text.split(',').map((entry, index) => parseKey(entry.trim(), index));
  const [first, ...others] = keys;
  if (first === undefined) throw invalid('there is none');
  if (new Set(keys.map((key) => key.kid)).size !== keys.length) throw invalid('a kid stands twice');
  return [first, ...others];
}

function parseKey(entry: string, index: number): TokenKey {
  const colon = entry.indexOf(':');
  const kid = entry.slice(0, Math.max(colon, 0));
  if (!isToken(kid)) throw invalid(`entry ${index + 1} is not kid:secret`);
  const secret = new TextEncoder().encode(entry.slice(colon + 1));
  if (secret.length < MIN_SECRET_BYTES) throw invalid(`the secret of ${kid} has less than ${MIN_SECRET_BYTES} bytes`);
  return { kid, secret };
}

function invalid(detail: string): ParleyError {
  return new ParleyError('invalid_config', { detail: `token keys: ${detail}` });
}
