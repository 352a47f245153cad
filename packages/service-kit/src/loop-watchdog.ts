import type { Clock } from '@parley/flow';

const TICK_MS = 1_000;

/** So long a stop is no busy moment any more. */
const STALL_MS = 15_000;

/** A stall is told for this long: probes that waited for its end see it, and only a process that goes on stalling fails several in a row. */
const TOLD_FOR_MS = 15_000;

export interface LoopWatchdog {
  /** False shortly after the event loop stood still for more than 15 s. */
  isTurning(): boolean;
  stop(): void;
}

/** Watches whether timers still come when they are due. */
export function watchLoop(clock: Clock): LoopWatchdog {
  let lastTick = clock.now();
  let stalledAt: number | undefined;
  const timer = clock.every(TICK_MS, () => {
    const now = clock.now();
    if (now - lastTick > STALL_MS) stalledAt = now;
    lastTick = now;
  });
  return {
    isTurning: () => {
      const now = clock.now();
      if (now - lastTick > STALL_MS) return false;
      return stalledAt === undefined || now - stalledAt > TOLD_FOR_MS;
    },
    stop: () => clock.clear(timer),
  };
}
