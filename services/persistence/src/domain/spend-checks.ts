import { isToken, limits, ParleyError } from '@parley/contract';
import { atMost } from './page-bounds.ts';
import type { RequestOf } from './requests.ts';

/** Tenants of one `spend` request. */
const MAX_TENANTS = 100;

/** Calls in one answer to `spend`. */
export const MAX_ITEMS = 500;

/** A lease that nobody renews holds its money this long at most, whatever a router asks for. */
export const MAX_LEASE_MS = 600_000;

export function checkReserve({ reservations }: RequestOf<'reserveSpend'>): void {
  atMost(reservations, limits.maxSpendBatch, 'reservations');
  for (const { reservationId, call, micros, leaseMs, caps } of reservations) {
    checkKey(call?.tenantId, reservationId);
    checkTexts(call);
    checkWhole(micros, 'micros');
    checkLease(leaseMs);
    for (const cap of [caps?.daySoft, caps?.dayHard, caps?.monthSoft, caps?.monthHard])
      if (cap != null) checkWhole(cap, 'a cap');
  }
}

export function checkSettle({ settlements }: RequestOf<'settleSpend'>): void {
  atMost(settlements, limits.maxSpendBatch, 'settlements');
  for (const { reservationId, call, micros, inputTokens, cachedInputTokens, outputTokens, outcome } of settlements) {
    checkKey(call?.tenantId, reservationId);
    checkTexts({ ...call, outcome });
    checkWhole(micros, 'micros');
    for (const tokens of [inputTokens, cachedInputTokens, outputTokens]) checkWhole(tokens, 'a count of tokens');
  }
}

export function checkRenew({ reservations, leaseMs }: RequestOf<'renewSpend'>): void {
  atMost(reservations, limits.maxSpendRenewals, 'reservations');
  checkLease(leaseMs);
}

export function checkSpend({ tenantIds }: RequestOf<'spend'>): void {
  atMost(tenantIds, MAX_TENANTS, 'tenants');
}

function checkKey(tenantId: string | undefined, reservationId: string): void {
  if (!isToken(tenantId ?? '')) throw invalid('tenant_id is no token');
  if (!isToken(reservationId)) throw invalid('reservation_id is no token');
}

/** The database has no room for a NUL in a text. */
function checkTexts(texts: object | undefined): void {
  if (Object.values(texts ?? {}).some((text) => typeof text === 'string' && text.includes('\0')))
    throw invalid('a NUL in a text');
}

function checkWhole(value: number, what: string): void {
  if (!Number.isSafeInteger(value) || value < 0) throw invalid(`${what} is no whole number of at least 0`);
}

function checkLease(leaseMs: number): void {
  if (!(leaseMs > 0 && leaseMs <= MAX_LEASE_MS)) throw invalid(`lease_ms is not above 0 and up to ${MAX_LEASE_MS}`);
}

function invalid(detail: string): ParleyError {
  return new ParleyError('invalid_request', { detail });
}
