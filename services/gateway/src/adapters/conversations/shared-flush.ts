import type { Bus } from '@parley/bus';

/** Flushes several connections; calls made in one turn of the event loop share one round trip. */
export class SharedFlush {
  readonly #buses: readonly Bus[];
  readonly #timeoutMs: number;
  readonly #nextTurn: (run: () => void) => void;
  #planned: Promise<void> | undefined;

  constructor(buses: readonly Bus[], timeoutMs: number, nextTurn: (run: () => void) => void) {
    this.#buses = buses;
    this.#timeoutMs = timeoutMs;
    this.#nextTurn = nextTurn;
  }

  /** Resolves when the servers know of every subscription made so far. Rejects as {@link Bus.flush} does. */
  next(): Promise<void> {
    this.#planned ??= this.#plan();
    return this.#planned;
  }

  async #plan(): Promise<void> {
    await new Promise<void>((resolve) => this.#nextTurn(resolve));
    // Whoever comes from here on has to wait for a flush that begins later.
    this.#planned = undefined;
    await Promise.all(this.#buses.map((bus) => bus.flush(this.#timeoutMs)));
  }
}
