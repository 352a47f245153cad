import { ParleyError } from '@parley/contract';
import type { Clock } from '@parley/flow';

export interface TransferBounds {
  /** Under way at once. */
  readonly most: number;
  /** Of one visitor, with those that wait. */
  readonly mostOfVisitor: number;
  /** Wait for their turn; beyond, they are told to come again. */
  readonly mostWaiting: number;
  /** No longer than this. */
  readonly waitMs: number;
}

interface Transfer {
  /** Aborted when there is no more time. */
  readonly signal: AbortSignal;
  /** The second time does nothing. */
  end(): void;
}

interface Waiting {
  readonly start: () => void;
  readonly fail: (error: ParleyError) => void;
}

const RETRY_AFTER_MS = 1_000;

/** Files that are on their way at once: each holds a socket, a piece in memory, and a file or a socket elsewhere. */
export class Transfers {
  readonly #bounds: TransferBounds;
  readonly #clock: Clock;
  /** Under way and waiting. */
  readonly #byVisitor = new Map<string, number>();
  readonly #open = new Set<AbortController>();
  /** In the order in which they came. */
  readonly #waiting = new Set<Waiting>();
  #isDraining = false;
  #onEmpty: (() => void) | undefined;

  constructor(bounds: TransferBounds, clock: Clock) {
    this.#bounds = bounds;
    this.#clock = clock;
  }

  /** Under way and waiting. */
  get size(): number {
    return this.#open.size + this.#waiting.size;
  }

  get bound(): number {
    return this.#bounds.most + this.#bounds.mostWaiting;
  }

  /** Throws as {@link begin} would, where that costs less than what comes before it. */
  check(visitor: string): void {
    if (this.#isDraining) throw refusal('draining');
    const own = this.#byVisitor.get(visitor) ?? 0;
    if (this.size >= this.bound || own >= this.#bounds.mostOfVisitor) throw refusal('overloaded');
  }

  /** `visitor`: a key of whoever asks. Resolves when it is its turn. Rejects with `draining`, `overloaded`. */
  async begin(visitor: string): Promise<Transfer> {
    this.check(visitor);
    this.#byVisitor.set(visitor, (this.#byVisitor.get(visitor) ?? 0) + 1);
    return this.#open.size < this.#bounds.most ? this.#start(visitor) : this.#turnOf(visitor);
  }

  /** Takes nothing new, nor what waits; what is still under way after `graceMs` is given up. */
  async drain(graceMs: number): Promise<void> {
    this.#isDraining = true;
    for (const { fail } of [...this.#waiting]) fail(refusal('draining'));
    if (this.#open.size === 0) return;
    const empty = new Promise<void>((resolve) => {
      this.#onEmpty = resolve;
    });
    const timer = this.#clock.after(graceMs, () => {
      for (const controller of this.#open) controller.abort();
    });
    await empty;
    this.#clock.clear(timer);
  }

  #start(visitor: string): Transfer {
    const controller = new AbortController();
    this.#open.add(controller);
    return { signal: controller.signal, end: () => this.#end(visitor, controller) };
  }

  #turnOf(visitor: string): Promise<Transfer> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.delete(waiting);
        this.#clock.clear(timer);
      };
      const waiting: Waiting = {
        start: () => {
          leave();
          resolve(this.#start(visitor));
        },
        fail: (error) => {
          leave();
          this.#forget(visitor);
          reject(error);
        },
      };
      const timer = this.#clock.after(this.#bounds.waitMs, () => waiting.fail(refusal('overloaded')));
      this.#waiting.add(waiting);
    });
  }

  #end(visitor: string, controller: AbortController): void {
    if (!this.#open.delete(controller)) return;
    this.#forget(visitor);
    const [next] = this.#waiting;
    next?.start();
    if (this.#open.size === 0) this.#onEmpty?.();
  }

  #forget(visitor: string): void {
    const left = (this.#byVisitor.get(visitor) ?? 1) - 1;
    if (left > 0) this.#byVisitor.set(visitor, left);
    else this.#byVisitor.delete(visitor);
  }
}

function refusal(code: 'draining' | 'overloaded'): ParleyError {
  return new ParleyError(code, { retryAfterMs: RETRY_AFTER_MS });
}
