import type { SpendReservation, SpendSettlement, TenantSpend } from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { ReplyOf, RequestOf } from '../domain/requests.ts';
import { checkRenew, checkReserve, checkSettle, checkSpend, MAX_ITEMS } from '../domain/spend-checks.ts';
import { ABANDONED, decideReservations, monthOf, planSettlements, spendKey, tenantsOf } from '../domain/spend-rules.ts';

interface Reserved {
  readonly reservation: SpendReservation;
  expiresAt: number;
}

interface Item {
  readonly settlement: SpendSettlement;
  readonly micros: number;
  readonly isAbandoned: boolean;
  readonly day: string;
  readonly at: number;
}

/** What is set aside and what was spent. What has expired is swept before anything else is looked at. */
export class Spending {
  readonly #clock: Clock;
  readonly #reserved = new Map<string, Reserved>();
  readonly #items = new Map<string, Item>();
  /** By tenant and day or month. */
  readonly #settled = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  reserve(request: RequestOf<'reserveSpend'>): ReplyOf<'reserveSpend'> {
    checkReserve(request);
    this.#sweep();
    const known = { has: (key: string) => this.#reserved.has(key) || this.#items.has(key) };
    const before = this.#books(tenantsOf(request.reservations));
    const { decisions, granted, books } = decideReservations(request.reservations, before, known);
    for (const reservation of granted) {
      const key = spendKey(reservation.call.tenantId, reservation.reservationId);
      this.#reserved.set(key, { reservation, expiresAt: this.#clock.wallNow() + reservation.leaseMs });
    }
    return { decisions: [...decisions], tenants: [...books.values()] };
  }

  settle(request: RequestOf<'settleSpend'>): ReplyOf<'settleSpend'> {
    checkSettle(request);
    const { fresh, corrections } = planSettlements(request.settlements, this.#items);
    for (const settlement of fresh) this.#add(settlement, false);
    for (const { settlement, difference, day } of corrections) {
      const { tenantId } = settlement.call;
      const key = spendKey(tenantId, settlement.reservationId);
      this.#count(tenantId, day, difference);
      const at = this.#items.get(key)?.at ?? 0;
      // The call stays what was reserved.
      const call = this.#items.get(key)?.settlement.call ?? settlement.call;
      const corrected = { ...plain(settlement), call };
      this.#items.set(key, { settlement: corrected, micros: settlement.micros, isAbandoned: false, day, at });
    }
    this.#sweep();
    return { tenants: [...this.#books(tenantsOf(request.settlements)).values()] };
  }

  renew(request: RequestOf<'renewSpend'>): void {
    checkRenew(request);
    const now = this.#clock.wallNow();
    for (const { tenantId, reservationId } of request.reservations) {
      const reserved = this.#reserved.get(spendKey(tenantId, reservationId));
      if (reserved && reserved.expiresAt >= now) reserved.expiresAt = now + request.leaseMs;
    }
  }

  spend(request: RequestOf<'spend'>): ReplyOf<'spend'> {
    checkSpend(request);
    this.#sweep();
    const wanted = new Set(request.tenantIds);
    const items = [...this.#items.values()].filter(
      ({ settlement: { call } }) =>
        wanted.has(call.tenantId) && (request.turnId === '' || call.turnId === request.turnId),
    );
    return {
      tenants: [...this.#books([...wanted].sort()).values()],
      items: items
        .toSorted((a, b) => b.at - a.at || (a.settlement.reservationId < b.settlement.reservationId ? 1 : -1))
        .slice(0, Math.min(request.maxItems, MAX_ITEMS))
        .map(({ settlement, isAbandoned, at }) => ({ settlement, isAbandoned, at })),
    };
  }

  #books(tenantIds: readonly string[]): ReadonlyMap<string, TenantSpend> {
    const day = dayOf(this.#clock.wallNow());
    return new Map(
      tenantIds.map((tenantId) => {
        const reserved = [...this.#reserved.values()]
          .filter(({ reservation }) => reservation.call.tenantId === tenantId)
          .reduce((sum, { reservation }) => sum + reservation.micros, 0);
        const daySettled = this.#settled.get(spendKey(tenantId, day)) ?? 0;
        const monthSettled = this.#settled.get(spendKey(tenantId, monthOf(day))) ?? 0;
        return [tenantId, { tenantId, daySettled, monthSettled, reserved }];
      }),
    );
  }

  #sweep(): void {
    const now = this.#clock.wallNow();
    for (const { reservation, expiresAt } of this.#reserved.values()) {
      if (expiresAt >= now) continue;
      const { reservationId, call, micros } = reservation;
      const tokens = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
      this.#add({ reservationId, call, micros, ...tokens, isEstimated: true, outcome: ABANDONED }, true);
    }
  }

  #add(settlement: SpendSettlement, isAbandoned: boolean): void {
    const at = this.#clock.wallNow();
    const { micros, call } = settlement;
    const key = spendKey(call.tenantId, settlement.reservationId);
    this.#reserved.delete(key);
    this.#items.set(key, { settlement: plain(settlement), micros, isAbandoned, day: dayOf(at), at });
    this.#count(call.tenantId, dayOf(at), micros);
  }

  #count(tenantId: string, day: string, micros: number): void {
    for (const period of [day, monthOf(day)]) {
      const key = spendKey(tenantId, period);
      this.#settled.set(key, (this.#settled.get(key) ?? 0) + micros);
    }
  }
}

// What was decoded keeps its zeros in its class, where a spread would lose them.
function plain(given: SpendSettlement): SpendSettlement {
  const { reservationId, micros, inputTokens, cachedInputTokens, outputTokens, isEstimated, outcome } = given;
  const { tenantId, siteId, turnId, purpose, provider, model, keyId } = given.call;
  const call = { tenantId, siteId, turnId, purpose, provider, model, keyId };
  return { reservationId, call, micros, inputTokens, cachedInputTokens, outputTokens, isEstimated, outcome };
}

function dayOf(wallMs: number): string {
  return new Date(wallMs).toISOString().slice(0, 10);
}
