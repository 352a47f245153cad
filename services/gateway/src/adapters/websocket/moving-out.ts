import type { Clock, Timer } from '@parley/flow';
import { movedBy, shuffled } from '../../domain/moving.ts';

/** A socket that can be told to go elsewhere. */
export interface Movable {
  /** Better left until the others have gone: an answer is being written. */
  readonly isStreaming: boolean;
  readonly isGone: boolean;
  move(): void;
}

const TICK_MS = 50;

/** Moves all sockets away over a window of time, those in the middle of an answer last. */
export class MovingOut {
  readonly #clock: Clock;
  readonly #total: number;
  readonly #windowMs: number;
  readonly #begunAt: number;
  #waiting: Movable[];
  #moved = 0;
  #timer: Timer | undefined;

  constructor(
    { clock, random }: { readonly clock: Clock; readonly random: () => number },
    all: Iterable<Movable>,
    windowMs: number,
  ) {
    this.#clock = clock;
    this.#waiting = shuffled(all, random);
    this.#total = this.#waiting.length;
    this.#windowMs = windowMs;
    this.#begunAt = clock.now();
    this.#tick();
    if (this.#waiting.length > 0) this.#timer = clock.every(TICK_MS, () => this.#tick());
  }

  get isOver(): boolean {
    return this.#waiting.length === 0;
  }

  stop(): void {
    this.#clock.clear(this.#timer);
  }

  #tick(): void {
    // Who went by itself counts as moved: the pace is that of all who go.
    const staying = this.#waiting.filter(({ isGone }) => !isGone);
    this.#moved += this.#waiting.length - staying.length;
    const due = movedBy(this.#total, this.#clock.now() - this.#begunAt, this.#windowMs) - this.#moved;
    if (due <= 0) {
      this.#waiting = staying;
    } else {
      const [streaming, idle] = [staying.filter(isBusy), staying.filter((one) => !isBusy(one))];
      const order = [...idle, ...streaming];
      this.#waiting = order.slice(due);
      this.#moved += Math.min(due, order.length);
      for (const one of order.slice(0, due)) one.move();
    }
    if (this.isOver) this.stop();
  }
}

function isBusy({ isStreaming }: Movable): boolean {
  return isStreaming;
}
