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
   * wrong with it). `isShownOften`: it comes with each of many requests, and is remembered when it was right.
   */
  verify(token: string, options?: { readonly graceMs?: number; readonly isShownOften?: boolean }): Promise<TokenClaims>;
}

const ALGORITHM = 'HS256';
/** Ours have about 300 characters; nobody needs to have a longer one parsed. */
const MAX_TOKEN_LENGTH = 2_048;

/** About 5 MB of tokens; beyond, the oldest is looked at anew. */
const MAX_REMEMBERED = 8_192;

interface Verified {
  readonly claims: TokenClaims;
  readonly expiresAtSeconds: number;
}

export function createTokens(
  keys: readonly [TokenKey, ...TokenKey[]],
  options: { readonly clock: Clock; readonly lifetimeMs: number },
): Tokens {
  const { clock, lifetimeMs } = options;
  const [signing] = keys;
  const secrets = new Map(keys.map(({ kid, secret }) => [kid, secret]));
  /**
   * A signature that was right stays so: of what is remembered, only the time is asked. Each check of one is a job for the
   * threads that also write files, and a visitor's token is shown with every file.
   */
  const verified = new Map<string, Verified>();

  function remember(token: string, known: Verified): void {
    if (verified.size >= MAX_REMEMBERED) {
      const [oldest] = verified.keys();
      if (oldest !== undefined) verified.delete(oldest);
    }
    verified.set(token, known);
  }

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

    async verify(token, { graceMs = 0, isShownOften = false } = {}) {
      if (token.length > MAX_TOKEN_LENGTH) throw new ParleyError('unauthorized', { detail: 'too long for a token' });
      const now = clock.wallNow() - graceMs;
      const known = verified.get(token);
      if (known) {
        if (known.expiresAtSeconds <= Math.floor(now / 1_000)) throw new ParleyError('token_expired');
        return known.claims;
      }
      try {
        const { payload } = await jwtVerify(token, ({ kid }) => keyOf(secrets, kid), {
          algorithms: [ALGORITHM],
          currentDate: new Date(now),
          requiredClaims: ['exp', 'sub', 'aud', 'tid'],
        });
        const claims = claimsOf(payload);
        // Required above: a token without an end was refused.
        if (isShownOften) remember(token, { claims, expiresAtSeconds: payload.exp ?? 0 });
        return claims;
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
