import { limits, type SpendSettlement, type StoreClient } from '@parley/contract';
import { BoundedQueue, type Clock, repeatUntilDone, type Timer } from '@parley/flow';

export interface SettlementsDeps {
  readonly store: Pick<StoreClient, 'settleSpend'>;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** In the books, or given up: nothing more is done for it. */
  readonly onGone: (settlement: SpendSettlement) => void;
  /** In no books. */
  readonly onLost: (reason: 'full' | 'refused' | 'stopped', count: number, error?: unknown) => void;
}

/** Some 400 bytes each: an outage of minutes under full load. */
export const MAX_SETTLEMENTS = 50_000;
/** What lies aside keeps others from spending it: it is settled soon, and still with others. */
const SOON_MS = 50;
/** The rest is only for the books. */
const LATER_MS = 1_000;
const BACKOFF = { baseMs: 100, capMs: 2_000 };

/** Tells the store what calls have cost: in batches, one after the other, each until it is answered. */
export class Settlements {
  readonly #deps: SettlementsDeps;
  readonly #queue = new BoundedQueue<SpendSettlement>(MAX_SETTLEMENTS);
  readonly #stop = new AbortController();
  #timer: Timer | undefined;
  #dueAtMs = Number.POSITIVE_INFINITY;
  #sending: Promise<void> | undefined;
  #underWay = 0;

  constructor(deps: SettlementsDeps) {
    this.#deps = deps;
  }

  /** What the store does not know yet. */
  get depth(): number {
    return this.#queue.size + this.#underWay;
  }

  /** `isReserved`: money lies aside for it. */
  add(settlement: SpendSettlement, isReserved: boolean): void {
    if (this.#stop.signal.aborted || !this.#queue.offer(settlement)) {
      this.#deps.onLost(this.#stop.signal.aborted ? 'stopped' : 'full', 1);
      this.#deps.onGone(settlement);
      return;
    }
    this.#schedule(isReserved || this.#queue.size >= limits.maxSpendBatch ? SOON_MS : LATER_MS);
  }

  /** Sends all there is; gives up what the store has not taken after `graceMs`. */
  async stop(graceMs: number): Promise<void> {
    const { clock, onLost } = this.#deps;
    const timer = clock.after(graceMs, () => this.#stop.abort());
    while (this.depth > 0 && !this.#stop.signal.aborted) await this.#begin();
    clock.clear(timer);
    clock.clear(this.#timer);
    this.#stop.abort();
    if (this.#queue.size > 0) onLost('stopped', this.#queue.size);
    this.#queue.takeUpTo(this.#queue.size);
  }

  #schedule(delayMs: number): void {
    const { clock } = this.#deps;
    const dueAtMs = clock.now() + delayMs;
    if (this.#sending || dueAtMs >= this.#dueAtMs) return;
    clock.clear(this.#timer);
    this.#dueAtMs = dueAtMs;
    this.#timer = clock.after(delayMs, () => void this.#begin());
  }

  #begin(): Promise<void> {
    this.#dueAtMs = Number.POSITIVE_INFINITY;
    this.#deps.clock.clear(this.#timer);
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined;
      // Came in the moment between the last look and this one.
      if (this.#queue.size > 0) this.#schedule(SOON_MS);
    });
    return this.#sending;
  }

  /** Never rejects. */
  async #sendAll(): Promise<void> {
    while (this.#queue.size > 0 && !this.#stop.signal.aborted) {
      const batch = this.#queue.takeUpTo(limits.maxSpendBatch);
      this.#underWay = batch.length;
      await this.#send(batch);
      this.#underWay = 0;
    }
  }

  /** One that the store will never take must not keep the others from it: each then goes alone. */
  async #send(batch: readonly SpendSettlement[]): Promise<void> {
    const { store, clock, random, onGone, onLost } = this.#deps;
    const { signal } = this.#stop;
    try {
      await repeatUntilDone(() => store.settleSpend({ settlements: [...batch] }, signal), {
        ...{ ...BACKOFF, clock, random, totalMs: Number.POSITIVE_INFINITY, signal },
      });
    } catch (error) {
      if (signal.aborted) onLost('stopped', batch.length);
      else if (batch.length > 1) {
        for (const one of batch) await this.#send([one]);
        return;
      } else onLost('refused', 1, error);
    }
    for (const one of batch) onGone(one);
  }
}
