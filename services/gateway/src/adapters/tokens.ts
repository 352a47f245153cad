import { isToken, ParleyError } from '@parley/contract';
import type { Clock } from '@parley/flow';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { TokenKey } from '../domain/token-keys.ts';

/** Whom a token speaks for. */
export interface TokenClaims {
  readonly tenantId: string;
  readonly siteId: string;
  readonly visitorId: string;
}

export interface SignedToken {
  readonly token: string;
  /** Milliseconds since the Unix epoch. */
  readonly expiresAt: number;
}

/** Visitor tokens: JWT, HS256, `{aud: site, sub: visitor, tid: tenant, exp}`. */
export interface Tokens {
  sign(claims: TokenClaims): Promise<SignedToken>;
  /**
   * Rejects with `token_expired` (older than its `exp` by more than `graceMs`) or `unauthorized` (all else that is
   * wrong with it).
   */
  verify(token: string, options?: { readonly graceMs?: number }): Promise<TokenClaims>;
}

const ALGORITHM = 'HS256';
/** Ours have about 300 characters; nobody needs to have a longer one parsed. */
const MAX_TOKEN_LENGTH = 2_048;

export function createTokens(
  keys: readonly [TokenKey, ...TokenKey[]],
  options: { readonly clock: Clock; readonly lifetimeMs: number },
): Tokens {
  const { clock, lifetimeMs } = options;
  const [signing] = keys;
  const secrets = new Map(keys.map(({ kid, secret }) => [kid, secret]));
  return {
    async sign({ tenantId, siteId, visitorId }) {
      const nowSeconds = Math.floor(clock.wallNow() / 1_000);
      const expiresAtSeconds = nowSeconds + Math.floor(lifetimeMs / 1_000);
      const token = await new SignJWT({ tid: tenantId })
        .setProtectedHeader({ alg: ALGORITHM, kid: signing.kid, typ: 'JWT' })
        .setAudience(siteId)
        .setSubject(visitorId)
        .setIssuedAt(nowSeconds)
        .setExpirationTime(expiresAtSeconds)
        .sign(signing.secret);
      return { token, expiresAt: expiresAtSeconds * 1_000 };
    },

    async verify(token, { graceMs = 0 } = {}) {
      if (token.length > MAX_TOKEN_LENGTH) throw new ParleyError('unauthorized', { detail: 'too long for a token' });
      try {
        const { payload } = await jwtVerify(token, ({ kid }) => keyOf(secrets, kid), {
          algorithms: [ALGORITHM],
          currentDate: new Date(clock.wallNow() - graceMs),
          requiredClaims: ['exp', 'sub', 'aud', 'tid'],
        });
        return claimsOf(payload);
      } catch (cause) {
        if (cause instanceof ParleyError) throw cause;
        throw new ParleyError(cause instanceof errors.JWTExpired ? 'token_expired' : 'unauthorized', { cause });
      }
    },
  };
}

function keyOf(secrets: ReadonlyMap<string, Uint8Array>, kid: string | undefined): Uint8Array {
  const secret = secrets.get(kid ?? '');
  if (secret) return secret;
  throw new ParleyError('unauthorized', { detail: 'a token of an unknown key' });
}

function claimsOf({ tid, aud, sub }: { readonly [claim: string]: unknown }): TokenClaims {
  if (isId(tid) && isId(aud) && isId(sub)) return { tenantId: tid, siteId: aud, visitorId: sub };
  throw new ParleyError('unauthorized', { detail: 'a claim is not an id' });
}

/** Ids from a token go into bus subjects. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && isToken(value);
}
