/**
 * A message has arrived when every watcher has it. Each has to see rising numbers; one that does not rise is told at
 * once, since whoever counts arrivals then finds one too many, or one too late.
 */
export class Gathering {
  readonly #onArrived: (number: number) => void;
  /** The highest number that each watcher has seen. */
  readonly #newest: number[];
  /** How many have seen a number that not all of them have. */
  readonly #seenBy = new Map<number, number>();

  constructor(watchers: number, onArrived: (number: number) => void) {
    this.#onArrived = onArrived;
    this.#newest = Array.from({ length: watchers }, () => -1);
  }

  add(watcher: number, number: number): void {
    if (number <= (this.#newest[watcher] ?? -1)) this.#onArrived(number);
    else {
      this.#newest[watcher] = number;
      this.#note(number);
    }
  }

  #note(number: number): void {
    const seenBy = (this.#seenBy.get(number) ?? 0) + 1;
    if (seenBy < this.#newest.length) this.#seenBy.set(number, seenBy);
    else {
      this.#seenBy.delete(number);
      this.#onArrived(number);
    }
  }
}
