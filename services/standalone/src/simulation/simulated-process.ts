import type { Clock, Timer } from '@parley/flow';
import type { Dice } from './random.ts';
import type { Scheduler, Task } from './scheduler.ts';

interface SimulatedTimer {
  task: Task | undefined;
  isCleared: boolean;
}

interface Waiting {
  readonly isTimer: boolean;
  readonly run: () => void;
}

/** The day on which every simulation begins. */
export const WALL_START = Date.UTC(2026, 0, 1);

/**
 * One life of one process: whatever reaches its code (timers, messages) comes through here. It can stand still, as a
 * paused container does, and then go on with all that waited; and it can die, after which nothing reaches it. A restart
 * is another one.
 */
export class SimulatedProcess {
  readonly name: string;
  /** Its view of time: monotonic and wall clock both differ from everybody else's. */
  readonly clock: Clock;
  readonly #scheduler: Scheduler;
  readonly #dice: Dice;
  readonly #onDeath: (() => void)[] = [];
  #waiting: Waiting[] = [];
  #isPaused = false;
  #isDead = false;
  #wallJumpMs = 0;

  constructor(name: string, scheduler: Scheduler, dice: Dice) {
    this.name = name;
    this.#scheduler = scheduler;
    this.#dice = dice;
    this.clock = this.#createClock(dice.between(0, 1e6), WALL_START + dice.between(-5_000, 5_000));
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** `run` as code of this process at the moment `at`, or when it goes on; never after its death. */
  deliverAt(at: number, run: () => void): void {
    this.#scheduler.at(at, () => this.#receive({ isTimer: false, run }));
  }

  deliver(delayMs: number, run: () => void): void {
    this.deliverAt(this.#scheduler.now + delayMs, run);
  }

  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    // A loop that wakes up runs its timers first, unless it was stopped between the two.
    if (this.#dice.chance(0.7))
      this.#waiting = [
        ...this.#waiting.filter(({ isTimer }) => isTimer),
        ...this.#waiting.filter((one) => !one.isTimer),
      ];
    this.#goOn();
  }

  /** What an operator or NTP does to a wall clock. */
  jumpWall(ms: number): void {
    this.#wallJumpMs += ms;
  }

  /** Without a farewell. What it has sent is on its way. */
  kill(): void {
    if (this.#isDead) return;
    this.#isDead = true;
    this.#waiting = [];
    for (const run of this.#onDeath) run();
  }

  onDeath(run: () => void): void {
    this.#onDeath.push(run);
  }

  #receive(arrived: Waiting): void {
    if (this.#isDead) return;
    // Who waits already goes first.
    if (this.#isPaused || this.#waiting.length > 0) this.#waiting.push(arrived);
    else arrived.run();
  }

  #goOn(): void {
    this.#scheduler.after(0, () => {
      if (this.#isPaused || this.#isDead) return;
      this.#waiting.shift()?.run();
      if (this.#waiting.length > 0) this.#goOn();
    });
  }

  #createClock(startMs: number, wallStartMs: number): Clock {
    const scheduler = this.#scheduler;
    const plan = (timer: SimulatedTimer, delayMs: number, run: () => void) => {
      if (this.#isDead) return;
      timer.task = scheduler.after(delayMs, () =>
        this.#receive({
          isTimer: true,
          run: () => {
            if (!timer.isCleared) run();
          },
        }),
      );
    };
    return {
      now: () => startMs + scheduler.now,
      wallNow: () => Math.floor(wallStartMs + scheduler.now + this.#wallJumpMs),
      after(delayMs, run) {
        const timer: SimulatedTimer = { task: undefined, isCleared: false };
        plan(timer, delayMs, run);
        return timer as unknown as Timer;
      },
      every(intervalMs, run) {
        const timer: SimulatedTimer = { task: undefined, isCleared: false };
        const again = () => {
          // As Node does: after a pause there is one call, not one for each interval missed.
          plan(timer, intervalMs, again);
          run();
        };
        plan(timer, intervalMs, again);
        return timer as unknown as Timer;
      },
      clear(timer) {
        const known = timer as unknown as SimulatedTimer | undefined;
        if (known === undefined) return;
        known.isCleared = true;
        if (known.task) known.task.isCancelled = true;
      },
    };
  }
}
