import { limits, type SpendReservation, type StoreClient } from '@parley/contract';
import type { Clock, Timer } from '@parley/flow';

export interface OpenReservationsDeps {
  readonly store: Pick<StoreClient, 'renewSpend'>;
  readonly clock: Clock;
  readonly leaseMs: number;
  readonly onChange: (tenantId: string, reservedMicros: number) => void;
}

/** A third of the lease: two renewals may be lost. */
const RENEWALS_PER_LEASE = 3;

/** What this router has set aside and not settled: kept from running out as long as the router lives. */
export class OpenReservations {
  readonly #deps: OpenReservationsDeps;
  readonly #open = new Map<string, SpendReservation>();
  readonly #reserved = new Map<string, number>();
  readonly #timer: Timer;

  constructor(deps: OpenReservationsDeps) {
    this.#deps = deps;
    this.#timer = deps.clock.every(deps.leaseMs / RENEWALS_PER_LEASE, () => this.#renew());
  }

  add(reservation: SpendReservation): void {
    this.#open.set(reservation.reservationId, reservation);
    this.#change(reservation.call.tenantId, reservation.micros);
  }

  /** Settled, as the store said. */
  remove(reservationId: string): void {
    const reservation = this.#open.get(reservationId);
    if (reservation === undefined) return;
    this.#open.delete(reservationId);
    this.#change(reservation.call.tenantId, -reservation.micros);
  }

  stop(): void {
    this.#deps.clock.clear(this.#timer);
  }

  #renew(): void {
    const { store, leaseMs } = this.#deps;
    const keys = [...this.#open.values()].map(({ call, reservationId }) => ({
      tenantId: call.tenantId,
      reservationId,
    }));
    for (let from = 0; from < keys.length; from += limits.maxSpendRenewals) {
      const reservations = keys.slice(from, from + limits.maxSpendRenewals);
      store.renewSpend({ reservations, leaseMs }).catch(() => {
        // The next one is a third of a lease away; what runs out all the same is corrected when it is settled.
      });
    }
  }

  #change(tenantId: string, micros: number): void {
    const reserved = (this.#reserved.get(tenantId) ?? 0) + micros;
    this.#reserved.set(tenantId, reserved);
    this.#deps.onChange(tenantId, reserved);
  }
}
