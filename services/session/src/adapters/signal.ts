import { ParleyError } from '@parley/contract';

/** Wakes one loop that waits for something to do. What is set while nobody waits is not lost. */
export class Signal {
  readonly #ending: AbortSignal;
  #isSet = false;
  #resolve: (() => void) | undefined;

  /** `ending` is listened to once and for all: a listener for each wait would pile up. */
  constructor(ending: AbortSignal) {
    this.#ending = ending;
    ending.addEventListener('abort', () => this.#resolve?.(), { once: true });
  }

  set(): void {
    this.#isSet = true;
    this.#resolve?.();
  }

  /** Resolves when {@link set} was called since the last wait; rejects with `cancelled` at the end. */
  async wait(): Promise<void> {
    if (!this.#isSet && !this.#ending.aborted) {
      await new Promise<void>((resolve) => {
        this.#resolve = resolve;
      });
      this.#resolve = undefined;
    }
    if (this.#ending.aborted) throw new ParleyError('cancelled');
    this.#isSet = false;
  }
}
