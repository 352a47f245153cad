import type { EventEmitter } from 'node:events';
import CircuitBreaker from 'opossum';

export interface BreakerOptions {
  /** More than this share of the answers in the window failed: the breaker trips. In per cent. */
  readonly errorThresholdPercent: number;
  /** Answers in the window before the share means anything. */
  readonly volumeThreshold: number;
  /** The window has ten parts; each `rotate` of the emitter begins the next part. */
  readonly windowParts: EventEmitter;
  /** Called once. */
  readonly onTrip: () => void;
}

/** Judges by the ends of calls whether a target fails too often. */
export interface Breaker {
  /** A call has ended; undefined: well. */
  note(failure: Error | undefined): void;
  close(): void;
}

/** Longer than any process lives: what follows a trip is not the library's to decide, for replicas share it. */
const NEVER_MS = 2 ** 31 - 1;

/**
 * A circuit breaker that is told of calls once they are over: of a stream, only its end says whether it was well.
 * Without timers of its own.
 */
export function createBreaker(options: BreakerOptions): Breaker {
  const breaker = new CircuitBreaker(
    (failure: Error | undefined) => (failure ? Promise.reject(failure) : Promise.resolve()),
    {
      timeout: false,
      errorThresholdPercentage: options.errorThresholdPercent,
      volumeThreshold: options.volumeThreshold,
      resetTimeout: NEVER_MS,
      rollingCountBuckets: 10,
      rotateBucketController: options.windowParts,
      enableSnapshots: false,
      rollingPercentilesEnabled: false,
    },
  );
  breaker.once('open', options.onTrip);
  return {
    note: (failure) => {
      // Rejects with the failure that it was told of.
      breaker.fire(failure).catch(() => undefined);
    },
    close: () => breaker.shutdown(),
  };
}
