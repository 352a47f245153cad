/** A stopped call whose rest is still being read. */
interface Draining {
  endDrain(): void;
}

/** More are cut off: what is read for nobody must not take the place of what is read for somebody. */
const MAX_DRAINS = 200;

/** The calls that are read to their end although nobody wants them, to learn what they cost. */
export class Drains {
  readonly #calls = new Set<Draining>();

  /** False: there is no room. */
  add(call: Draining): boolean {
    if (this.#calls.size >= MAX_DRAINS) return false;
    this.#calls.add(call);
    return true;
  }

  remove(call: Draining): void {
    this.#calls.delete(call);
  }

  /** Cuts all of them off. */
  close(): void {
    for (const call of [...this.#calls]) call.endDrain();
  }
}
