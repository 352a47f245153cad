import type { Clock } from '@parley/flow';
import type { Plan } from './plan.ts';

/** As fine as timers are. */
const TICK_MS = 1;

/**
 * Calls `send` for each message of the plan at its time, or as soon after as the event loop allows; whoever is late
 * catches up at once, so that the rate is kept. `startMs` is the clock's time of the first. Resolves after the last.
 */
export function pace(plan: Plan, clock: Clock, startMs: number, send: (index: number) => void): Promise<void> {
  let next = 0;
  return new Promise((resolve, reject) => {
    function tick(): void {
      try {
        const passedMs = clock.now() - startMs;
        while (next < plan.total && plan.intendedMs(next) <= passedMs) send(next++);
      } catch (error) {
        reject(error);
        return;
      }
      if (next < plan.total) clock.after(TICK_MS, tick);
      else resolve();
    }
    tick();
  });
}
