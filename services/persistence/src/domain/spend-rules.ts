import type { SpendReservation, SpendSettlement, TenantSpend } from '@parley/contract';

/** What an expired reservation is settled as. */
export const ABANDONED = 'abandoned';

/** Names one reservation: ids are a tenant's own. Both are tokens, which hold no slash. */
export function spendKey(tenantId: string, reservationId: string): string {
  return `${tenantId}/${reservationId}`;
}

export interface Decided {
  /** One per reservation, in order. */
  readonly decisions: readonly { readonly granted: boolean; readonly pastSoftCap: boolean }[];
  /** To be written. */
  readonly granted: readonly SpendReservation[];
  /** The books with them. */
  readonly books: ReadonlyMap<string, TenantSpend>;
}

/**
 * Grants reservations one after the other, as long as what a tenant has settled and set aside stays within its hard
 * caps. `books` has every tenant of the batch; `known` the keys that were reserved or settled before.
 */
export function decideReservations(
  reservations: readonly SpendReservation[],
  before: ReadonlyMap<string, TenantSpend>,
  known: { has(key: string): boolean },
): Decided {
  const books = new Map(before);
  const seen = new Set<string>();
  const granted: SpendReservation[] = [];
  const decisions = reservations.map((reservation) => {
    const { tenantId } = reservation.call;
    const key = spendKey(tenantId, reservation.reservationId);
    const now = books.get(tenantId) ?? emptyBooks(tenantId);
    if (seen.has(key) || known.has(key)) return { granted: true, pastSoftCap: isPastSoftCap(now, reservation) };
    const after = { ...now, reserved: now.reserved + reservation.micros };
    if (isPastHardCap(after, reservation)) return { granted: false, pastSoftCap: true };
    seen.add(key);
    books.set(tenantId, after);
    granted.push(reservation);
    return { granted: true, pastSoftCap: isPastSoftCap(after, reservation) };
  });
  return { decisions, granted, books };
}

/** A settled call, as far as a later settlement of the same id has to know it. */
export interface KnownItem {
  readonly micros: number;
  readonly isAbandoned: boolean;
  /** `2026-01-31`: the day it was counted on. */
  readonly day: string;
}

export interface Correction {
  readonly settlement: SpendSettlement;
  /** To add to the day's and its month's books; below 0 as a rule. */
  readonly difference: number;
  readonly day: string;
}

export interface SettlementPlan {
  /** Not settled before: counted today, and any reservation of theirs is gone. */
  readonly fresh: readonly SpendSettlement[];
  /** Settled as abandoned before, and only now known. */
  readonly corrections: readonly Correction[];
}

/** Sorts a batch into what is new and what corrects; the rest has been settled already. */
export function planSettlements(
  settlements: readonly SpendSettlement[],
  items: ReadonlyMap<string, KnownItem>,
): SettlementPlan {
  const fresh: SpendSettlement[] = [];
  const corrections: Correction[] = [];
  const seen = new Set<string>();
  for (const settlement of settlements) {
    const key = spendKey(settlement.call.tenantId, settlement.reservationId);
    if (seen.has(key)) continue;
    seen.add(key);
    const item = items.get(key);
    if (item === undefined) fresh.push(settlement);
    else if (item.isAbandoned)
      corrections.push({ settlement, difference: settlement.micros - item.micros, day: item.day });
  }
  return { fresh, corrections };
}

/** The month of a day: `2026-01`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function emptyBooks(tenantId: string): TenantSpend {
  return { tenantId, daySettled: 0, monthSettled: 0, reserved: 0 };
}

/** Ascending and each once: the order in which tenants are locked. */
export function tenantsOf(batch: readonly { readonly call: { readonly tenantId: string } }[]): string[] {
  return [...new Set(batch.map(({ call }) => call.tenantId))].sort();
}

function isPastHardCap({ daySettled, monthSettled, reserved }: TenantSpend, { caps }: SpendReservation): boolean {
  return isAbove(daySettled + reserved, caps?.dayHard) || isAbove(monthSettled + reserved, caps?.monthHard);
}

function isPastSoftCap({ daySettled, monthSettled, reserved }: TenantSpend, { caps }: SpendReservation): boolean {
  return isAbove(daySettled + reserved, caps?.daySoft) || isAbove(monthSettled + reserved, caps?.monthSoft);
}

function isAbove(micros: number, cap: number | null | undefined): boolean {
  return cap != null && micros > cap;
}
