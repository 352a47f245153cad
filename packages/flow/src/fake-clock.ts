import type { Clock, Timer } from './clock.ts';

interface Pending {
  dueAt: number;
  /** Timers due at one moment run in the order they were set. */
  order: number;
  readonly intervalMs: number | undefined;
  readonly run: () => void;
}

export interface FakeClockOptions {
  /** What `now` says at first. */
  readonly startMs?: number;
  /** What `wallNow` says at first. */
  readonly wallStartMs?: number;
}

/** So many turns of the microtask queue let a chain of that many awaits go on. */
const MICROTASK_TURNS = 64;

/** A clock that stands still until it is told to go on: for tests and the simulation. */
export class FakeClock implements Clock {
  readonly #pending = new Set<Pending>();
  #now: number;
  #wallOffset: number;
  #count = 0;

  constructor({ startMs = 0, wallStartMs = Date.UTC(2026, 0, 1) }: FakeClockOptions = {}) {
    this.#now = startMs;
    this.#wallOffset = wallStartMs - startMs;
  }

  now(): number {
    return this.#now;
  }

  wallNow(): number {
    return this.#now + this.#wallOffset;
  }

  after(delayMs: number, run: () => void): Timer {
    return this.#add(delayMs, undefined, run);
  }

  every(intervalMs: number, run: () => void): Timer {
    // Without it, `advance` would never end.
    if (!(intervalMs > 0)) throw new RangeError(`an interval is more than 0 ms, not ${intervalMs}`);
    return this.#add(intervalMs, intervalMs, run);
  }

  clear(timer: Timer | undefined): void {
    this.#pending.delete(timer as unknown as Pending);
  }

  /** Runs every timer that comes due in the next `ms`, in order, each at its moment. */
  advance(ms: number): void {
    const end = this.#now + ms;
    while (this.#runNext(end));
    this.#now = end;
  }

  /** As {@link advance}, and lets promises settle before, after and between timers. */
  async advanceAsync(ms: number): Promise<void> {
    const end = this.#now + ms;
    await this.settle();
    while (this.#runNext(end)) await this.settle();
    this.#now = end;
    await this.settle();
  }

  /** Lets what only waits for promises go on; time stands still. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < MICROTASK_TURNS; turn++) await Promise.resolve();
  }

  /** What an operator or NTP does to the wall clock; monotonic time does not see it. */
  jumpWall(ms: number): void {
    this.#wallOffset += ms;
  }

  /** When the next timer is due, or undefined. */
  get nextDueAt(): number | undefined {
    return this.#next()?.dueAt;
  }

  /** Timers that are set. */
  get pendingTimers(): number {
    return this.#pending.size;
  }

  #add(delayMs: number, intervalMs: number | undefined, run: () => void): Timer {
    const pending = { dueAt: this.#now + Math.max(0, delayMs), order: this.#count++, intervalMs, run };
    this.#pending.add(pending);
    return pending as unknown as Timer;
  }

  #runNext(end: number): boolean {
    const next = this.#next();
    if (next === undefined || next.dueAt > end) return false;
    this.#now = Math.max(this.#now, next.dueAt);
    if (next.intervalMs === undefined) this.#pending.delete(next);
    else {
      next.dueAt += next.intervalMs;
      next.order = this.#count++;
    }
    next.run();
    return true;
  }

  #next(): Pending | undefined {
    let best: Pending | undefined;
    for (const each of this.#pending) if (best === undefined || isBefore(each, best)) best = each;
    return best;
  }
}

function isBefore(left: Pending, right: Pending): boolean {
  return left.dueAt < right.dueAt || (left.dueAt === right.dueAt && left.order < right.order);
}
