import { errorCodeOf, limits, ParleyError, type SpendReservation, type StoreClient } from '@parley/contract';
import { type Clock, repeatUntilDone, withDeadline } from '@parley/flow';

export interface ReservationsDeps {
  readonly store: Pick<StoreClient, 'reserveSpend'>;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly routerId: string;
  /** How long one call waits. */
  readonly reserveMs: number;
  /** Runs something in the next turn of the event loop; a timer of the clock without, which takes a millisecond. */
  readonly nextTurn?: ((run: () => void) => void) | undefined;
  /** Money may lie aside for this one, and nobody waits for it any more. */
  readonly onOrphan: (reservation: SpendReservation) => void;
}

export type ReserveAnswer =
  | { readonly type: 'granted'; readonly isPastSoftCap: boolean }
  | { readonly type: 'refused' }
  /** The store did not answer in time. Should it have set something aside, that is an orphan. */
  | { readonly type: 'unavailable' }
  | { readonly type: 'cancelled' };

interface Waiting {
  readonly reservation: SpendReservation;
  readonly end: (answer: ReserveAnswer) => void;
  isOver: boolean;
}

/** Calls that wait at once. Each waits for a short time, so it takes an outage and a crowd to get here. */
const MAX_WAITING = 10_000;
/** Requests under way at once; what comes meanwhile goes into the next, which is the larger. */
const MAX_REQUESTS = 4;
/** One try: a replica that died in the middle must leave time for another to be asked. */
const TRY_MS = 700;
const BACKOFF = { baseMs: 50, capMs: 200 };
/** After a store has been silent, calls are not kept waiting for it one after the other. */
const AWAY_MS = 1_000;

/** These say that nothing was done; after others it may have been. */
const NOTHING_DONE: ReadonlySet<string> = new Set([
  'no_responders',
  'overloaded',
  'invalid_request',
  'payload_too_large',
]);

/** Asks the store for money: all calls of one turn of the event loop in one request. */
export class Reservations {
  readonly #deps: ReservationsDeps;
  #waiting: Waiting[] = [];
  #requests = 0;
  readonly #nextTurn: (run: () => void) => void;
  #isFlushing = false;
  #awayUntilMs = Number.NEGATIVE_INFINITY;

  constructor(deps: ReservationsDeps) {
    this.#deps = deps;
    this.#nextTurn = deps.nextTurn ?? ((run) => void deps.clock.after(0, run));
  }

  /** Never rejects. */
  ask(reservation: SpendReservation, signal: AbortSignal): Promise<ReserveAnswer> {
    const { clock, reserveMs } = this.#deps;
    if (signal.aborted) return Promise.resolve({ type: 'cancelled' });
    if (clock.now() < this.#awayUntilMs || this.#waiting.length >= MAX_WAITING)
      return Promise.resolve({ type: 'unavailable' });
    return new Promise((resolve) => {
      const end = (answer: ReserveAnswer) => {
        if (waiting.isOver) return;
        waiting.isOver = true;
        clock.clear(timer);
        signal.removeEventListener('abort', giveUp);
        resolve(answer);
      };
      const giveUp = () => end({ type: 'cancelled' });
      const timer = clock.after(reserveMs, () => {
        this.#awayUntilMs = clock.now() + AWAY_MS;
        end({ type: 'unavailable' });
      });
      const waiting: Waiting = { reservation, end, isOver: false };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting.push(waiting);
      if (this.#isFlushing) return;
      this.#isFlushing = true;
      this.#nextTurn(this.#next);
    });
  }

  readonly #next = (): void => {
    this.#isFlushing = false;
    while (this.#requests < MAX_REQUESTS && this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, limits.maxSpendBatch).filter(({ isOver }) => !isOver);
      if (batch.length === 0) continue;
      this.#requests += 1;
      void this.#send(batch).finally(() => {
        this.#requests -= 1;
        this.#next();
      });
    }
  };

  /** Never rejects. */
  async #send(batch: readonly Waiting[]): Promise<void> {
    const { clock, random, reserveMs, onOrphan } = this.#deps;
    const failures = new Set<string>();
    try {
      const { decisions } = await repeatUntilDone(() => this.#try(batch, failures), {
        ...{ ...BACKOFF, clock, random, totalMs: reserveMs },
        isRetryable: (error) => ParleyError.from(error).isRetryable && batch.some(({ isOver }) => !isOver),
      });
      batch.forEach(({ reservation, isOver, end }, index) => {
        const { granted = false, pastSoftCap = false } = decisions[index] ?? {};
        if (granted && isOver) onOrphan(reservation);
        end(granted ? { type: 'granted', isPastSoftCap: pastSoftCap } : { type: 'refused' });
      });
    } catch {
      this.#awayUntilMs = clock.now() + AWAY_MS;
      const mayBeDone = [...failures].some((code) => !NOTHING_DONE.has(code));
      for (const { reservation, end } of batch) {
        if (mayBeDone) onOrphan(reservation);
        end({ type: 'unavailable' });
      }
    }
  }

  async #try(batch: readonly Waiting[], failures: Set<string>) {
    const { store, clock, routerId } = this.#deps;
    const controller = new AbortController();
    try {
      const asked = store.reserveSpend(
        { routerId, reservations: batch.map(({ reservation }) => reservation) },
        controller.signal,
      );
      return await withDeadline(asked, TRY_MS, clock);
    } catch (thrown) {
      const error = ParleyError.from(thrown);
      failures.add(errorCodeOf(error.code));
      controller.abort();
      throw error;
    }
  }
}
