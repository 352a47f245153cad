/** An outcome that took longer is late. Far above what a commit takes, far below what anybody notices in a chat. */
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
export const TAKE_NONE_ABOVE_MS = 150;
/** What an outcome counts in the time that one command takes. */
const WEIGHT = 1 / 8;

/**
 * Tells an overload, in which outcomes come but late, from an outage, in which none come and waiting is right. For what
 * one holder works through in the order it came. Decides only: `now` is any monotonic clock, in milliseconds.
 */
export class Lateness {
  #isOverloaded = false;
  #outcomeAt = Number.NEGATIVE_INFINITY;
  /** The last outcome that was as the state has it: since then all say otherwise. */
  #agreedAt = 0;
  /** Of each command that stands ahead, a new one waits for so long. */
  #eachMs = 0;

  /** A command has its outcome that waited for `waitedMs`, `ahead` others ahead of it when it came. */
  settled(waitedMs: number, ahead: number, now: number): void {
    this.#eachMs += WEIGHT * (waitedMs / (ahead + 1) - this.#eachMs);
    if (now - this.#outcomeAt > OUTAGE_AFTER_MS) {
      this.#isOverloaded = false;
      this.#agreedAt = now;
    }
    this.#outcomeAt = now;
    const isLate = waitedMs > (this.#isOverloaded ? IN_TIME_MS : LATE_MS);
    if (isLate === this.#isOverloaded) this.#agreedAt = now;
    else if (now - this.#agreedAt >= (isLate ? OVERLOADED_AFTER_MS : RECOVERED_AFTER_MS)) {
      this.#isOverloaded = isLate;
      this.#agreedAt = now;
    }
  }

  isOverloaded(now: number): boolean {
    return this.#isOverloaded && now - this.#outcomeAt <= OUTAGE_AFTER_MS;
  }

  /** Of a command that comes now. How long the oldest has waited would tell the same, but a whole wait too late. */
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
