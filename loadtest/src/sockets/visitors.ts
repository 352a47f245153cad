import { ParleyError } from '@parley/contract';
import { type Clock, sleep } from '@parley/flow';

export interface VisitorDeps {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
}

const DEADLINE_MS = 10_000;
/** When a 429 names no time. */
const DEFAULT_RETRY_MS = 1_000;
/** So long a limit is waited for, for one visitor: at 10 visitors a second, thousands take minutes. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Asks for a visitor as a browser does and resolves with its token. Told to wait (429), it waits as long as
 * `Retry-After` says. Rejects with `unavailable` when the target does not answer, with `invalid_request` when it
 * refuses.
 */
export async function createVisitor({ fetch, clock }: VisitorDeps, target: string, siteKey: string): Promise<string> {
  const giveUpAt = clock.now() + PATIENCE_MS;
  for (;;) {
    const answer = await post(fetch, target, siteKey);
    if (answer.status === 201) return tokenOf(await bodyOf(answer), target);
    const detail = `${target}/v1/visitors answered ${answer.status} ${await codeOf(answer)}`;
    if (answer.status !== 429) throw new ParleyError('invalid_request', { detail });
    const waitMs = retryAfterMs(answer.headers.get('retry-after'));
    if (clock.now() + waitMs > giveUpAt) throw new ParleyError('rate_limited', { detail: `${detail} for too long` });
    await sleep(waitMs, clock);
  }
}

async function post(fetcher: typeof fetch, target: string, siteKey: string): Promise<Response> {
  try {
    return await fetcher(new URL('/v1/visitors', target), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ siteKey }),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
  } catch (cause) {
    throw new ParleyError('unavailable', { cause, detail: `no answer from ${target}${reasonOf(cause)}` });
  }
}

/** `Retry-After` in seconds; its other form, a date, is not one a gateway uses. */
function retryAfterMs(header: string | null): number {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : DEFAULT_RETRY_MS;
}

function tokenOf(body: unknown, target: string): string {
  const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined;
  if (typeof token === 'string') return token;
  throw new ParleyError('invalid_request', { detail: `${target}/v1/visitors answered without a token` });
}

/** Undefined: no JSON, or not all of it in time. */
function bodyOf(answer: Response): Promise<unknown> {
  return answer.json().catch(() => undefined);
}

/** Of a problem as gateways tell them; what else a server says is not for a terminal. */
async function codeOf(answer: Response): Promise<string> {
  const body = (await bodyOf(answer)) as { code?: unknown } | null | undefined;
  return typeof body?.code === 'string' && /^[a-z_]{1,40}$/.test(body.code) ? body.code : 'without a code';
}

/** `fetch` hides what happened in the cause of its error. */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = inner instanceof Error && 'code' in inner ? inner.code : undefined;
  return typeof code === 'string' ? ` (${code})` : '';
}
