import type { Clock } from '@parley/flow';
import type { Schedule } from './schedule.ts';

/** As fine as timers are. */
const TICK_MS = 1;
/** So soon it notices that it was stopped. */
const LONGEST_SLEEP_MS = 20;

export interface Pace {
  /** Resolves after the last message, or soon after {@link stop}. Rejects with what `send` threw. */
  readonly done: Promise<void>;
  /** Nothing more is sent. */
  stop(): void;
}

/**
 * Calls `send` for each message of the schedule at its time, or as soon after as the event loop allows; whoever is late
 * catches up at once, so that the rate is kept. `startMs` is the clock's time of the schedule's 0.
 */
export function pace(
  schedule: Schedule,
  clock: Clock,
  startMs: number,
  send: (intendedMs: number, index: number) => void,
): Pace {
  const { total, toMs } = schedule;
  let next = 0;
  let isStopped = false;
  const done = new Promise<void>((resolve, reject) => {
    function tick(): void {
      try {
        const passedMs = clock.now() - startMs;
        let intendedMs = schedule.intendedMs(next);
        while (!isStopped && next < total && intendedMs <= passedMs && intendedMs < toMs) {
          send(intendedMs, next++);
          intendedMs = schedule.intendedMs(next);
        }
        if (isStopped || next >= total || intendedMs >= toMs) resolve();
        else clock.after(Math.min(Math.max(intendedMs - passedMs, TICK_MS), LONGEST_SLEEP_MS), tick);
      } catch (error) {
        reject(error);
      }
    }
    tick();
  });
  return {
    done,
    stop() {
      isStopped = true;
    },
  };
}
