import { ParleyError } from '@parley/contract';
import type { Clock } from '@parley/flow';

export interface TransferBounds {
  readonly most: number;
  readonly mostOfVisitor: number;
}

const RETRY_AFTER_MS = 1_000;

/** Files that are on their way at once: each holds a socket, a piece in memory, and a file or a socket elsewhere. */
export class Transfers {
  readonly #bounds: TransferBounds;
  readonly #clock: Clock;
  readonly #byVisitor = new Map<string, number>();
  readonly #open = new Set<AbortController>();
  #isDraining = false;
  #onEmpty: (() => void) | undefined;

  constructor(bounds: TransferBounds, clock: Clock) {
    this.#bounds = bounds;
    this.#clock = clock;
  }

  get size(): number {
    return this.#open.size;
  }

  get bound(): number {
    return this.#bounds.most;
  }

  /** `visitor`: a key of whoever asks. The signal is aborted when there is no more time. Throws `draining`, `overloaded`. */
  begin(visitor: string): { readonly signal: AbortSignal; end(): void } {
    const { most, mostOfVisitor } = this.#bounds;
    if (this.#isDraining) throw new ParleyError('draining', { retryAfterMs: RETRY_AFTER_MS });
    const own = this.#byVisitor.get(visitor) ?? 0;
    if (this.size >= most || own >= mostOfVisitor)
      throw new ParleyError('overloaded', { retryAfterMs: RETRY_AFTER_MS });
    const controller = new AbortController();
    this.#open.add(controller);
    this.#byVisitor.set(visitor, own + 1);
    return { signal: controller.signal, end: () => this.#end(visitor, controller) };
  }

  /** Takes nothing new; what is still under way after `graceMs` is given up. */
  async drain(graceMs: number): Promise<void> {
    this.#isDraining = true;
    if (this.size === 0) return;
    const empty = new Promise<void>((resolve) => {
      this.#onEmpty = resolve;
    });
    const timer = this.#clock.after(graceMs, () => {
      for (const controller of this.#open) controller.abort();
    });
    await empty;
    this.#clock.clear(timer);
  }

  /** The second time does nothing. */
  #end(visitor: string, controller: AbortController): void {
    if (!this.#open.delete(controller)) return;
    const left = (this.#byVisitor.get(visitor) ?? 1) - 1;
    if (left > 0) this.#byVisitor.set(visitor, left);
    else this.#byVisitor.delete(visitor);
    if (this.size === 0) this.#onEmpty?.();
  }
}
