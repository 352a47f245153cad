/** A running timer; pass it to `clear`. */
export interface Timer {
  readonly [timer]: true;
}
declare const timer: unique symbol;

/**
 * Time and timers, passed in wherever something waits, so that tests and the simulation own time.
 * Nothing else in a service's domain or adapters reads a clock.
 */
export interface Clock {
  /** Milliseconds of a monotonic clock: only differences mean something. */
  now(): number;
  /** Milliseconds since the Unix epoch. May jump. */
  wallNow(): number;
  /** Calls `run` once after `delayMs`. */
  after(delayMs: number, run: () => void): Timer;
  /** Calls `run` every `intervalMs`, first after one interval, until cleared. */
  every(intervalMs: number, run: () => void): Timer;
  clear(timer: Timer | undefined): void;
}

/** The machine's clock. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => performance.now(),
  wallNow: () => Date.now(),
  after: (delayMs, run) => unref(setTimeout(run, delayMs)),
  every: (intervalMs, run) => unref(setInterval(run, intervalMs)),
  clear: (timer) => clearTimeout(timer as unknown as ReturnType<typeof setTimeout> | undefined),
};

function unref(handle: unknown): Timer {
  // Browsers give numbers.
  if (typeof handle === 'object' && handle !== null && 'unref' in handle) (handle as { unref(): void }).unref();
  return handle as Timer;
}
