/**
 * An estimate of the database's clock, from the times its answers carry. Behind by the way an answer takes, never by
 * two machines' clocks. The machine's own wall clock stands in until there was an answer.
 */
export class StoreClock {
  #reading: { readonly storeNow: number; readonly at: number } | undefined;

  /** An answer that arrived at `at` (monotonic) said `storeNow`; 0 = it did not say. */
  read(storeNow: number, at: number): void {
    if (storeNow > 0) this.#reading = { storeNow, at };
  }

  now(at: number, wallNow: number): number {
    return this.#reading ? this.#reading.storeNow + (at - this.#reading.at) : wallNow;
  }
}
