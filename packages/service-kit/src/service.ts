import type { Clock } from '@parley/flow';
import type { Logger, Registry } from '@parley/telemetry';
import type { FaultPoints } from './fault-points.ts';

/** What every service is started with, whether it has a process of its own or shares one. */
export interface ServiceDeps {
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Registry;
  readonly faults: FaultPoints;
}

/** One thing a service needs to do its work. */
export interface ReadinessCheck {
  /** A few words, `-` between them: `nats`, `database`. */
  readonly name: string;
  readonly ok: boolean;
  /** Shown by `/readyz?verbose`: no secrets. */
  readonly detail?: string;
  /** False: without it the service is worse but still of use, and stays ready. */
  readonly required: boolean;
}

/** A service that has been started. */
export interface RunningService {
  /** The state of each need as last seen; answers at once, without I/O. */
  readonly checks: () => readonly ReadinessCheck[];
  /** Finishes what is under way, releases what is held, closes what was opened. Called once. */
  stop(): Promise<void>;
  /** Resolves, with the reason, when the service cannot go on: the process then stops with exit code 1. */
  readonly failed?: Promise<unknown>;
}
