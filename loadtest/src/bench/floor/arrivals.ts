import { type Clock, withDeadline } from '@parley/flow';
import type { FloorLoad } from './floor-part.ts';

/** Beyond the time the load itself takes. */
const PATIENCE_MS = 30_000;

/** Counts what comes in over all loads, so that nothing is missed that comes before this process hears of its load. */
export class Arrivals {
  readonly #clock: Clock;
  #arrived = 0;
  #expected = 0;
  #onComplete: () => void = () => {};

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(count: number): void {
    this.#arrived += count;
    if (this.#arrived >= this.#expected) this.#onComplete();
  }

  /** Resolves when all of this load has arrived; rejects when it does not in time. */
  async allOf({ batches, batchSize, rate }: FloorLoad): Promise<void> {
    const count = batches * batchSize;
    this.#expected += count;
    if (this.#arrived >= this.#expected) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#onComplete = resolve;
    await withDeadline(promise, (count / rate) * 1_000 + PATIENCE_MS, this.#clock);
  }
}
