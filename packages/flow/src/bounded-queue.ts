/**
 * First in, first out, never longer than `capacity`. What to do when it is full is the owner's decision: `offer`
 * answers false and keeps nothing.
 */
export class BoundedQueue<T> {
  readonly capacity: number;
  /** Taken from the front; the gap is closed once it is half of the whole, so that taking stays cheap. */
  #items: (T | undefined)[] = [];
  #first = 0;

  /** Throws RangeError unless `capacity` is at least 1. */
  constructor(capacity: number) {
    if (!(capacity >= 1)) throw new RangeError(`a queue holds at least 1, not ${capacity}`);
    this.capacity = capacity;
  }

  get size(): number {
    return this.#items.length - this.#first;
  }

  get isFull(): boolean {
    return this.size >= this.capacity;
  }

  /** False = full, not taken. */
  offer(item: T): boolean {
    if (this.isFull) return false;
    this.#items.push(item);
    return true;
  }

  /** The oldest, or undefined when empty. */
  take(): T | undefined {
    if (this.size === 0) return undefined;
    const item = this.#items[this.#first];
    this.#items[this.#first++] = undefined;
    if (this.#first > 32 && this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return item;
  }

  /** The oldest `count`, or as many as there are. */
  takeUpTo(count: number): T[] {
    const taken: T[] = [];
    while (taken.length < count && this.size > 0) taken.push(this.take() as T);
    return taken;
  }
}
