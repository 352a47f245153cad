/** An outcome that stood in line for longer is late. Far below what anybody notices in a chat. */
export const LATE_MS = 150;
/** Once it is overloaded, only an outcome this soon is in time: what is refused keeps the others from being late. */
export const IN_TIME_MS = 50;
/** Late without a break for so long: more comes than can be done. A stall whose backlog is gone sooner is none. */
export const OVERLOADED_AFTER_MS = 300;
/** In time without a break for so long: it is over. */
export const RECOVERED_AFTER_MS = 1_000;
/** Nothing has an outcome for so long: nobody decides. That is an outage, not too much to do. */
export const OUTAGE_AFTER_MS = 1_000;
/** Of new ones that will have to wait for less, all are taken; for more, none. In between, a part. */
export const TAKE_ALL_BELOW_MS = 50;
export const TAKE_NONE_ABOVE_MS = 100;
/** What one outcome counts in the times that are learnt. */
const WEIGHT = 1 / 8;

/** How a command came to its outcome. */
export interface Wait {
  readonly waitedMs: number;
  /** So many others stood ahead of it when it came. */
  readonly ahead: number;
  /** Hardly anything was under way then: what it waited is how long things take, and no line. */
  readonly isAlone: boolean;
}

/**
 * Tells an overload, in which outcomes come but late, from an outage, in which none come and waiting is right; and from
 * a slow disk or network, where taking less would make nothing sooner. For what one holder works through in the order
 * it came. Decides only: `now` is any monotonic clock, in milliseconds.
 */
export class Lateness {
  #isOverloaded = false;
  #outcomeAt = Number.NEGATIVE_INFINITY;
  /** The last outcome that was as the state has it: since then all say otherwise. */
  #agreedAt = 0;
  /** A command waits for so long that stands in no line. */
  #leastMs = 0;
  /** And for so long in addition for each that stands ahead of it. */
  #eachMs = 0;

  /** A command has its outcome. */
  settled({ waitedMs, ahead, isAlone }: Wait, now: number): void {
    if (isAlone || waitedMs < this.#leastMs) this.#leastMs += WEIGHT * (waitedMs - this.#leastMs);
    const inLineMs = Math.max(0, waitedMs - this.#leastMs);
    this.#eachMs += WEIGHT * (inLineMs / (ahead + 1) - this.#eachMs);
    if (now - this.#outcomeAt > OUTAGE_AFTER_MS) {
      this.#isOverloaded = false;
      this.#agreedAt = now;
    }
    this.#outcomeAt = now;
    const isLate = inLineMs > (this.#isOverloaded ? IN_TIME_MS : LATE_MS);
    if (isLate === this.#isOverloaded) this.#agreedAt = now;
    else if (now - this.#agreedAt >= (isLate ? OVERLOADED_AFTER_MS : RECOVERED_AFTER_MS)) {
      this.#isOverloaded = isLate;
      this.#agreedAt = now;
    }
  }

  isOverloaded(now: number): boolean {
    return this.#isOverloaded && now - this.#outcomeAt <= OUTAGE_AFTER_MS;
  }

  /** In line, of a command that comes now. How long the oldest has waited tells the same, but a whole wait too late. */
  expectedWaitMs(ahead: number): number {
    return this.#eachMs * (ahead + 1);
  }
}

/**
 * Whether a new command is turned away that would wait for `waitMs`: the longer, the more of them, so that as many are
 * taken as are done, and the wait stands still. `dice`: 0 to below 1.
 */
export function isTurnedAway(waitMs: number, dice: number): boolean {
  return dice < (waitMs - TAKE_ALL_BELOW_MS) / (TAKE_NONE_ABOVE_MS - TAKE_ALL_BELOW_MS);
}
