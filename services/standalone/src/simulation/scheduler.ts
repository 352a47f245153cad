export interface Task {
  readonly at: number;
  /** Tasks of one moment run in the order they were planned. */
  readonly order: number;
  readonly run: () => void;
  isCancelled: boolean;
}

/** So many turns of the event loop are asked for at a time: each drains the microtasks, and asking singly costs more. */
const TURNS_AT_A_TIME = 512;

/** The only source of time: runs tasks in order, each after all that the one before led to in microtasks. */
export class Scheduler {
  readonly #heap: Task[] = [];
  #now = 0;
  #count = 0;

  get now(): number {
    return this.#now;
  }

  /** Tasks planned so far. */
  get planned(): number {
    return this.#count;
  }

  after(delayMs: number, run: () => void): Task {
    return this.at(this.#now + Math.max(0, delayMs), run);
  }

  at(at: number, run: () => void): Task {
    const task = { at: Math.max(at, this.#now), order: this.#count++, run, isCancelled: false };
    this.#push(task);
    return task;
  }

  /** Resolves when all up to `end` has run; rejects with what a task throws. */
  runUntil(end: number): Promise<void> {
    return new Promise((resolve, reject) => {
      let turns = 0;
      let isOver = false;
      const turn = () => {
        turns--;
        if (isOver) return;
        try {
          isOver = !this.#runNext(end);
        } catch (thrown) {
          isOver = true;
          reject(thrown);
          return;
        }
        if (isOver) {
          this.#now = end;
          resolve();
        } else if (turns === 0) ask();
      };
      const ask = () => {
        for (; turns < TURNS_AT_A_TIME; turns++) setImmediate(turn);
      };
      ask();
    });
  }

  /** False: nothing is left until `end`. */
  #runNext(end: number): boolean {
    for (let first = this.#heap[0]; first !== undefined && first.at <= end; first = this.#heap[0]) {
      this.#pop();
      if (first.isCancelled) continue;
      this.#now = first.at;
      first.run();
      return true;
    }
    return false;
  }

  #push(task: Task): void {
    const heap = this.#heap;
    let index = heap.length;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || isBefore(above, task)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = task;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let index = 0;
    for (;;) {
      const left = heap[2 * index + 1];
      const right = heap[2 * index + 2];
      if (left === undefined) break;
      const isRight = right !== undefined && isBefore(right, left);
      const least = isRight ? right : left;
      if (isBefore(last, least)) break;
      heap[index] = least;
      index = 2 * index + (isRight ? 2 : 1);
    }
    heap[index] = last;
  }
}

function isBefore(left: Task, right: Task): boolean {
  return left.at < right.at || (left.at === right.at && left.order < right.order);
}
