/**
 * Of many who want the same thing at one moment, one goes and the others get what it brings. `join` may answer with
 * what was begun before the caller came; who must not see that asks for `fresh`.
 */
export class SingleFlight<K, V> {
  readonly #running = new Map<K, Promise<V>>();
  readonly #next = new Map<K, Promise<V>>();

  /** What is under way for `key`, or `run` if nothing is. */
  join(key: K, run: () => Promise<V>): Promise<V> {
    return this.#running.get(key) ?? this.#start(key, run);
  }

  /** One that begins from now on: after what is under way there is one more, for all who came meanwhile. */
  fresh(key: K, run: () => Promise<V>): Promise<V> {
    const running = this.#running.get(key);
    if (running === undefined) return this.#start(key, run);
    const waiting = this.#next.get(key);
    if (waiting !== undefined) return waiting;
    const next = running
      .catch(() => {
        // Its own callers hear of it; here only its end matters.
      })
      .then(() => {
        this.#next.delete(key);
        return this.join(key, run);
      });
    this.#next.set(key, next);
    return next;
  }

  get size(): number {
    return this.#running.size;
  }

  #start(key: K, run: () => Promise<V>): Promise<V> {
    const flight = Promise.resolve()
      .then(run)
      .finally(() => this.#running.delete(key));
    this.#running.set(key, flight);
    return flight;
  }
}
