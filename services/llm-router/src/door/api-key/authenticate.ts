import { timingSafeEqual } from 'node:crypto';
import type { Tenant } from '@parley/config';
import { OpenAiError } from '../openai-error.ts';
import { hashOfKey } from './api-key.ts';

export interface Caller {
  readonly tenantId: string;
  /** The key's name, never the key. */
  readonly keyId: string;
}

/**
 * Who comes with this `Authorization` header. Throws the 401 of {@link OpenAiError}: a tenant without keys lets nobody in.
 */
export function createAuthenticator(
  tenants: readonly Pick<Tenant, 'id' | 'apiKeys'>[],
): (authorization: string | undefined) => Caller {
  const known = tenants.flatMap(({ id: tenantId, apiKeys = [] }) =>
    apiKeys.map(({ id, sha256 }) => ({ hash: Buffer.from(sha256, 'hex'), caller: { tenantId, keyId: id } })),
  );
  return (authorization) => {
    const key = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
    if (key === undefined)
      throw unauthorized(
        "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).",
        null,
      );
    const hash = hashOfKey(key);
    let found: Caller | undefined;
    // All of them, each in constant time: how long it takes says nothing about which keys there are.
    for (const each of known) if (timingSafeEqual(each.hash, hash)) found = each.caller;
    if (found === undefined) throw unauthorized('Incorrect API key provided.', 'invalid_api_key');
    return found;
  };
}

function unauthorized(message: string, code: string | null): OpenAiError {
  return new OpenAiError(
    401,
    { message, type: 'invalid_request_error', code },
    { headers: { 'www-authenticate': 'Bearer realm="Parley"' } },
  );
}
