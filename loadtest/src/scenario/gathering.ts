/** A message that some watchers have, and not yet all of them. */
interface Awaited {
  readonly seenBy: Set<number>;
  /** Copies beyond the first, at any of them. */
  furtherCopies: number;
}

/**
 * A message has arrived when every watcher has it. A second copy at one of them is told as one arrival more, but never before
 * that: it must not stand for the copy that another one did not get. Numbers are 0, 1, 2 …
 */
export class Gathering {
  readonly #watchers: number;
  readonly #onArrived: (number: number) => void;
  readonly #awaited = new Map<number, Awaited>();
  /** All below have arrived; of the others, those in {@link #arrived}. */
  #arrivedBelow = 0;
  readonly #arrived = new Set<number>();

  constructor(watchers: number, onArrived: (number: number) => void) {
    this.#watchers = watchers;
    this.#onArrived = onArrived;
  }

  add(watcher: number, number: number): void {
    if (number < this.#arrivedBelow || this.#arrived.has(number)) {
      this.#onArrived(number);
      return;
    }
    const awaited = this.#awaited.get(number) ?? { seenBy: new Set<number>(), furtherCopies: 0 };
    if (awaited.seenBy.has(watcher)) awaited.furtherCopies++;
    awaited.seenBy.add(watcher);
    if (awaited.seenBy.size < this.#watchers) this.#awaited.set(number, awaited);
    else this.#complete(number, awaited);
  }

  #complete(number: number, { furtherCopies }: Awaited): void {
    this.#awaited.delete(number);
    this.#arrived.add(number);
    while (this.#arrived.delete(this.#arrivedBelow)) this.#arrivedBelow++;
    for (let told = 0; told <= furtherCopies; told++) this.#onArrived(number);
  }
}
