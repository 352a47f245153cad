import type { Caps, Sites } from '@parley/config';
import { newId, type SpendCaps, type SpendReservation, type StoreClient } from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { Logger, Registry, WatchedQueue } from '@parley/telemetry';
import { costAtMost, costOf } from '../domain/money/cost.ts';
import { createPriceOf } from '../domain/money/price-of.ts';
import { wholeUsage } from '../domain/money/whole-usage.ts';
import type { Ledger, Reservation, SpendRefusal, SpendRequest, Target, Usage } from '../ports.ts';
import { CostBreakers } from './cost-breakers.ts';
import { createLedgerMetrics } from './ledger-metrics.ts';
import type { LedgerConfig } from './ledger-settings.ts';
import { OpenReservations } from './open-reservations.ts';
import { Reservations } from './reservations.ts';
import { MAX_SETTLEMENTS, Settlements } from './settlements.ts';

export interface LedgerDeps {
  readonly store: Pick<StoreClient, 'reserveSpend' | 'settleSpend' | 'renewSpend'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Registry;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly sites: Pick<Sites, 'tenants' | 'prices'>;
  readonly routerId: string;
  /** Runs something in the next turn of the event loop; a timer of the clock without. */
  readonly nextTurn?: ((run: () => void) => void) | undefined;
  /** Never one used before. */
  readonly newReservationId?: () => string;
}

export interface RunningLedger extends Ledger {
  /** List price in micro-units; 0 of what is free. A model without a price has the one of unknown models. */
  priceOf(target: Target, usage: Usage): number;
  readonly queues: readonly WatchedQueue[];
  /** After the last call has ended: tells the store what it does not know yet, for at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** A call that was let through and not made. */
const NOT_CALLED = 'not_called';

/**
 * Money for calls. Of a tenant with a budget each call is set aside in the store before it is made, and refused when it
 * could pass a hard cap; others are let through at once. What calls have cost is told to the store until it has heard.
 *
 * One for each router, made from the sites before the first call and stopped after the last one: what is settled after
 * that is lost. A call that was let through and then not made is settled as `not_called`, with an estimate of nothing.
 *
 * What a hard cap promises rests on the upper bounds of each request's tokens: a call that comes to more than them is
 * counted, and in `parley_llm_budget_overruns_total`.
 */
export function createLedger(deps: LedgerDeps, config: LedgerConfig): RunningLedger {
  const { clock, log, store, random, sites, routerId, newReservationId = newId } = deps;
  const { reserveMs, spendLeaseMs: leaseMs } = config;
  const pricing = createPriceOf(sites.prices);
  const capsOf = new Map(
    sites.tenants.flatMap(({ id, budget }) => {
      const caps = budget && capsOn(budget);
      return caps && Object.values(caps).some((cap) => cap !== null) ? [[id, caps] as const] : [];
    }),
  );
  const breakers = new CostBreakers({
    ...{ clock, tenants: sites.tenants },
    onOpen: (tenantId) => log.error({ tenantId }, 'spend rose too fast: nothing that costs is called for a while'),
  });
  const metrics = createLedgerMetrics(deps.metrics, () => breakers.states());
  const open = new OpenReservations({
    ...{ store, clock, leaseMs },
    onChange: (tenant, micros) => metrics.reserved.set({ tenant }, micros),
  });
  const settlements = new Settlements({
    ...{ store, clock, random },
    onGone: ({ reservationId }) => open.remove(reservationId),
    onLost: (reason, count, error) => {
      metrics.lost.inc({ reason }, count);
      log.error({ reason, count, err: error }, 'settlements are in no books');
    },
  });
  const reservations = new Reservations({
    ...{ store, clock, random, routerId, reserveMs, nextTurn: deps.nextTurn },
    onOrphan: ({ reservationId, call }) => settlements.add({ ...spentNothing, reservationId, call }, true),
  });

  function refuse(reason: SpendRefusal['reason']): SpendRefusal {
    metrics.refused.inc({ reason });
    return { granted: false, reason };
  }

  function grant(
    reservation: SpendReservation,
    isReserved: boolean,
    isPastSoftCap: boolean,
    target: Target,
  ): Reservation {
    const { reservationId, call, micros: reservedMicros } = reservation;
    if (isReserved) open.add(reservation);
    let isSettled = false;
    return {
      ...{ granted: true, isPastSoftCap, reservedMicros },
      settle({ usage, estimated, outcome }) {
        if (isSettled) return;
        isSettled = true;
        // What a vendor says is foreign text until it is looked at.
        const reported = usage && wholeUsage(usage);
        const spent = reported ?? wholeUsage(estimated) ?? nothingUsed;
        const micros = costOf(pricing(target.provider.name, target.model), spent);
        // Never made, and nowhere set aside: nobody needs to know of it.
        if (outcome === NOT_CALLED && !isReserved && micros === 0) return;
        count(call, micros, reservedMicros);
        settlements.add({ reservationId, call, micros, ...spent, isEstimated: !reported, outcome }, isReserved);
      },
    };
  }

  function count(call: SpendReservation['call'], micros: number, reservedMicros: number): void {
    const { tenantId, provider, model } = call;
    if (micros > reservedMicros) metrics.overruns.inc({ provider, model });
    breakers.record(tenantId, micros);
  }

  return {
    priceOf: ({ provider, model }, usage) => costOf(pricing(provider.name, model), usage),
    queues: [{ queue: 'settlements', bound: MAX_SETTLEMENTS, depth: () => settlements.depth }],

    async reserve(request, signal) {
      const { tenantId, target } = request;
      const price = pricing(target.provider.name, target.model);
      const micros = costAtMost(price, request.inputTokens, request.outputTokens);
      const caps = capsOf.get(tenantId);
      const newReservation = (): SpendReservation => ({
        ...{ reservationId: newReservationId(), call: callOf(request), micros, caps: caps ?? noCaps, leaseMs },
      });
      if (micros > 0 && breakers.isOpen(tenantId)) return refuse('cost_breaker');
      if (micros === 0 || !caps) return grant(newReservation(), false, false, target);
      const reservation = newReservation();
      const answer = await reservations.ask(reservation, signal);
      switch (answer.type) {
        case 'granted':
          return grant(reservation, true, answer.isPastSoftCap, target);
        case 'refused':
          return refuse('budget');
        case 'cancelled':
          return { granted: false, reason: 'unavailable' };
        case 'unavailable':
          // Under a new id: what may have been set aside under the first one is given back.
          return isHard(caps) ? refuse('unavailable') : grant(newReservation(), false, false, target);
      }
    },

    async stop(graceMs) {
      await settlements.stop(graceMs);
      open.stop();
    },
  };
}

const noCaps: SpendCaps = { daySoft: null, dayHard: null, monthSoft: null, monthHard: null };

const nothingUsed: Usage = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };

const spentNothing = { micros: 0, ...nothingUsed, isEstimated: false, outcome: NOT_CALLED };

function capsOn({ day, month }: { readonly day: Caps; readonly month: Caps }): SpendCaps {
  return {
    ...{ daySoft: day.softMicros ?? null, dayHard: day.hardMicros ?? null },
    ...{ monthSoft: month.softMicros ?? null, monthHard: month.hardMicros ?? null },
  };
}

function isHard({ dayHard, monthHard }: SpendCaps): boolean {
  return dayHard !== null || monthHard !== null;
}

function callOf({ tenantId, siteId, turnId, purpose, target }: SpendRequest): SpendReservation['call'] {
  const { provider, model } = target;
  return { tenantId, siteId, turnId, purpose, provider: provider.name, model, keyId: provider.keyId ?? '' };
}
