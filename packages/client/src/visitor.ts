import type { Clock } from '@parley/flow';
import { inTime } from './in-time.ts';
import type { TokenStorage, VisitorToken } from './storage.ts';

export type TokenResult =
  | { readonly kind: 'token-ready'; readonly token: string }
  | { readonly kind: 'token-failed'; readonly isFinal: boolean; readonly code: string };

export interface VisitorOptions {
  /** Base URL of the gateway. */
  readonly url: string;
  readonly siteKey: string;
  /** The customer's signed JWT that says who the visitor is. */
  readonly identity: string | undefined;
  readonly storage: TokenStorage;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
}

const RENEW_BEFORE_MS = 60 * 60_000;
const DEADLINE_MS = 10_000;
/** Request Timeout, Too Early, Too Many Requests: said by gateways and by what stands before them. */
const PASSING: readonly number[] = [408, 425, 429];

/**
 * The visitor's token: the stored one while it has more than an hour, else a new one for the same visitor, with the old
 * one as proof. `isFresh` asks for a new one in any case. Never throws.
 */
export async function fetchToken(options: VisitorOptions, isFresh: boolean): Promise<TokenResult> {
  const { storage } = options;
  const ready = isFresh ? undefined : young(options, await storage.load());
  if (ready !== undefined) return ready;
  const work = () => newToken(options, isFresh);
  return storage.exclusively === undefined ? work() : storage.exclusively(work);
}

async function newToken(options: VisitorOptions, isFresh: boolean): Promise<TokenResult> {
  const { storage } = options;
  const stored = await storage.load();
  // Another tab may have been first.
  const ready = isFresh ? undefined : young(options, stored);
  if (ready !== undefined) return ready;
  const first = await post(options, stored?.token);
  // Too old, or signed with a key that is gone: then a new visitor.
  const reply = stored !== undefined && first.status === 401 ? await post(options, undefined) : first;
  if (reply.token !== undefined) {
    const meanwhile = await storage.load();
    // Without a lock another tab may have become a visitor meanwhile: both are that one.
    const token = meanwhile !== undefined && meanwhile.token !== stored?.token ? meanwhile : reply.token;
    if (token === reply.token) await storage.save(token);
    return { kind: 'token-ready', token: token.token };
  }
  // 0 is the network, 5xx pass, and so does what only came too late or too often; what else is refused stays refused.
  const isFinal = reply.status >= 400 && reply.status < 500 && !PASSING.includes(reply.status);
  return { kind: 'token-failed', isFinal, code: reply.code };
}

function young({ clock }: VisitorOptions, stored: VisitorToken | undefined): TokenResult | undefined {
  const isYoung = stored !== undefined && stored.expiresAt - clock.wallNow() > RENEW_BEFORE_MS;
  return isYoung ? { kind: 'token-ready', token: stored.token } : undefined;
}

interface Reply {
  readonly status: number;
  readonly token: VisitorToken | undefined;
  readonly code: string;
}

async function post(
  { url, siteKey, identity, fetch, clock }: VisitorOptions,
  oldToken: string | undefined,
): Promise<Reply> {
  return inTime(clock, DEADLINE_MS, async (signal) => {
    const response = await fetch(new URL('/v1/visitors', url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(oldToken === undefined ? {} : { authorization: `Bearer ${oldToken}` }),
      },
      // Without an identity there is no such property.
      body: JSON.stringify({ siteKey, identity }),
      signal,
    });
    const body = (await response.json()) as { token?: unknown; expiresAt?: unknown; code?: unknown };
    const token = response.ok ? readToken(body) : undefined;
    return { status: response.status, token, code: typeof body.code === 'string' ? body.code : 'unavailable' };
  }).catch(() => ({ status: 0, token: undefined, code: 'unavailable' }));
}

/** `expiresAt` as milliseconds or as an ISO 8601 text. */
function readToken({ token, expiresAt }: { token?: unknown; expiresAt?: unknown }): VisitorToken | undefined {
  if (typeof token !== 'string') return undefined;
  const atMs = typeof expiresAt === 'string' ? Date.parse(expiresAt) : expiresAt;
  return typeof atMs === 'number' && Number.isFinite(atMs) ? { token, expiresAt: atMs } : undefined;
}
