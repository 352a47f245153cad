const WINDOW_MS = 1_000;
const SHORTEST_MS = 1_000;
/** Before jitter, which adds up to a half. */
const LONGEST_MS = 20_000;

/**
 * How much more comes than is taken, over the last whole second, and so when to come back: those refused come in
 * addition to all others, so they are spread over the more time the more there are. `now`: milliseconds, monotonic.
 */
export class Pressure {
  #windowAt = 0;
  #offered = 0;
  #refused = 0;
  #last = 1;

  offered(now: number): void {
    this.#roll(now);
    this.#offered++;
  }

  refused(now: number): void {
    this.#roll(now);
    this.#refused++;
  }

  /** What came over what was taken; 1: all of it. */
  ratio(now: number): number {
    this.#roll(now);
    return this.#last;
  }

  /** For one that is refused now. `dice`: 0 to below 1, so that those refused together do not come back together. */
  retryAfterMs(now: number, dice: number): number {
    const leastMs = Math.min(SHORTEST_MS * this.ratio(now) ** 2, LONGEST_MS);
    return Math.round(leastMs * (1 + dice / 2));
  }

  #roll(now: number): void {
    const passed = Math.floor((now - this.#windowAt) / WINDOW_MS);
    if (passed < 1) return;
    // A second in which nothing came says that there is no pressure.
    this.#last = passed === 1 ? Math.max(1, this.#offered) / Math.max(1, this.#offered - this.#refused) : 1;
    this.#windowAt += passed * WINDOW_MS;
    this.#offered = 0;
    this.#refused = 0;
  }
}
