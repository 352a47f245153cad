import { describe, expect, it } from '@jest/globals';
import {
  IN_TIME_MS,
  isTurnedAway,
  LATE_MS,
  Lateness,
  OUTAGE_AFTER_MS,
  OVERLOADED_AFTER_MS,
  RECOVERED_AFTER_MS,
  TAKE_ALL_BELOW_MS,
  TAKE_NONE_ABOVE_MS,
  type Wait,
} from './lateness.ts';

const EVERY_MS = 10;

const inLine = (waitedMs: number): Wait => ({ waitedMs, ahead: 9, isAlone: false });
const alone = (waitedMs: number): Wait => ({ waitedMs, ahead: 0, isAlone: true });

/** An outcome every 10 ms from `fromMs` up to and with `toMs`, each of which took `waitedMs`. */
function flow(lateness: Lateness, waitedMs: number, fromMs: number, toMs: number): void {
  for (let now = fromMs; now <= toMs; now += EVERY_MS) lateness.settled(inLine(waitedMs), now);
}

function overloadedAt(now: number): Lateness {
  const lateness = new Lateness();
  flow(lateness, LATE_MS + 1, now - OVERLOADED_AFTER_MS, now);
  return lateness;
}

describe('lateness', () => {
  it('is an overload once outcomes have come late for a while', () => {
    const lateness = new Lateness();
    flow(lateness, LATE_MS + 1, 5_000, 5_000 + OVERLOADED_AFTER_MS - EVERY_MS);
    expect(lateness.isOverloaded(5_000 + OVERLOADED_AFTER_MS - EVERY_MS)).toBe(false);
    lateness.settled(inLine(LATE_MS + 1), 5_000 + OVERLOADED_AFTER_MS);
    expect(lateness.isOverloaded(5_000 + OVERLOADED_AFTER_MS)).toBe(true);
  });

  it('is none while one outcome now and then is in time', () => {
    const lateness = new Lateness();
    for (let now = 0; now < 5_000; now += OVERLOADED_AFTER_MS) {
      flow(lateness, LATE_MS + 1, now, now + OVERLOADED_AFTER_MS - EVERY_MS);
      lateness.settled(inLine(LATE_MS), now + OVERLOADED_AFTER_MS - 5);
      expect(lateness.isOverloaded(now + OVERLOADED_AFTER_MS - 5)).toBe(false);
    }
  });

  it('is none after an outage, whose backlog comes late and soon', () => {
    const lateness = new Lateness();
    flow(lateness, 5, 0, 1_000);
    flow(lateness, 3_000, 4_000, 4_000 + OVERLOADED_AFTER_MS - EVERY_MS);
    flow(lateness, 5, 4_200, 5_000);
    flow(lateness, 3_000, 8_000, 8_000);
    expect(lateness.isOverloaded(8_000)).toBe(false);
  });

  it('is none where what stands in no line takes as long', () => {
    const lateness = new Lateness();
    for (let now = 0; now < 3_000; now += EVERY_MS) lateness.settled(now % 50 === 0 ? alone(800) : inLine(800), now);
    expect(lateness.isOverloaded(3_000)).toBe(false);
    flow(lateness, 800 + LATE_MS + 10, 3_000, 4_000);
    expect(lateness.isOverloaded(4_000)).toBe(true);
  });

  it('is an overload after an outage as well, if the backlog does not end', () => {
    const lateness = new Lateness();
    flow(lateness, 5, 0, 1_000);
    flow(lateness, 3_000, 4_000, 4_000 + OVERLOADED_AFTER_MS);
    expect(lateness.isOverloaded(4_000 + OVERLOADED_AFTER_MS)).toBe(true);
  });

  it('ends when outcomes have been in time for a while, and not for one that is', () => {
    const lateness = overloadedAt(1_000);
    flow(lateness, IN_TIME_MS, 1_010, 1_500);
    lateness.settled(inLine(IN_TIME_MS + 1), 1_510);
    flow(lateness, IN_TIME_MS, 1_520, 1_510 + RECOVERED_AFTER_MS - EVERY_MS);
    expect(lateness.isOverloaded(1_510 + RECOVERED_AFTER_MS - EVERY_MS)).toBe(true);
    lateness.settled(inLine(IN_TIME_MS), 1_510 + RECOVERED_AFTER_MS);
    expect(lateness.isOverloaded(1_510 + RECOVERED_AFTER_MS)).toBe(false);
  });

  it('ends when no outcome comes any more: that is an outage, and all is to wait', () => {
    const lateness = overloadedAt(1_000);
    expect(lateness.isOverloaded(1_000 + OUTAGE_AFTER_MS)).toBe(true);
    expect(lateness.isOverloaded(1_001 + OUTAGE_AFTER_MS)).toBe(false);
    lateness.settled(inLine(5_000), 6_000);
    expect(lateness.isOverloaded(6_000)).toBe(false);
  });
});

describe('of new commands', () => {
  const [none, all] = [TAKE_ALL_BELOW_MS, TAKE_NONE_ABOVE_MS];

  it.each([
    { waitMs: 0, turnedAway: 0 },
    { waitMs: none, turnedAway: 0 },
    { waitMs: none + (all - none) / 4, turnedAway: 25 },
    { waitMs: (none + all) / 2, turnedAway: 50 },
    { waitMs: all, turnedAway: 100 },
    { waitMs: 10 * all, turnedAway: 100 },
  ])('behind a wait of $waitMs ms, $turnedAway of 100 are turned away', ({ waitMs, turnedAway }) => {
    const dice = Array.from({ length: 100 }, (_, index) => index / 100);
    expect(dice.filter((one) => isTurnedAway(waitMs, one))).toHaveLength(turnedAway);
  });

  it('none is turned away where everything takes long and nothing stands in line', () => {
    const lateness = new Lateness();
    const queue: { readonly at: number; readonly ahead: number }[] = [];
    let refused = 0;
    for (let now = 0; now < 20_000; now++) {
      const ahead = queue.length;
      const isAlone = ahead < 32;
      if (!isAlone && lateness.isOverloaded(now) && isTurnedAway(lateness.expectedWaitMs(ahead), 0.5)) refused++;
      else queue.push({ at: now, ahead });
      while (queue[0] && queue[0].at <= now - 800) {
        const done = queue.shift();
        if (done) lateness.settled({ waitedMs: 800, ahead: done.ahead, isAlone: done.ahead < 32 }, now);
      }
    }
    expect(refused).toBe(0);
  });

  it('as many are taken as are done, whatever comes: the wait stands still, and is short', () => {
    // A holder that does 1 command a millisecond, and 2 or 4 that come.
    for (const offered of [2, 4]) {
      const lateness = new Lateness();
      const queue: { readonly at: number; readonly ahead: number }[] = [];
      const waits: number[] = [];
      let [taken, seed] = [0, 1];
      const dice = () => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed / 2_147_483_647;
      };
      for (let now = 0; now < 20_000; now++) {
        for (let count = 0; count < offered; count++) {
          const ahead = queue.length;
          if (lateness.isOverloaded(now) && isTurnedAway(lateness.expectedWaitMs(ahead), dice())) continue;
          queue.push({ at: now, ahead });
          taken++;
        }
        const done = queue.shift();
        if (done === undefined) continue;
        lateness.settled({ waitedMs: now - done.at, ahead: done.ahead, isAlone: false }, now);
        if (now > 5_000) waits.push(now - done.at);
      }
      expect(taken).toBeGreaterThan(19_000);
      expect(Math.max(...waits)).toBeLessThan(TAKE_NONE_ABOVE_MS);
    }
  });
});
