import type { Clock, Timer } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import { databaseError } from './adapters/database-errors.ts';
import { sweepSpend } from './adapters/sql/spend-books.ts';
import type { Database } from './ports.ts';

/** Who reserves or reads sweeps what it sees; this is for tenants that nobody asks about. */
const SWEEP_EVERY_MS = 2_000;

export interface SpendSweepDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Settles reservations whose router is gone. */
export class SpendSweep {
  readonly #deps: SpendSweepDeps;
  #timer: Timer | undefined;
  #sweeping: Promise<void> | undefined;

  constructor(deps: SpendSweepDeps) {
    this.#deps = deps;
  }

  start(): void {
    this.#timer ??= this.#deps.clock.every(SWEEP_EVERY_MS, () => {
      this.#sweeping ??= this.#sweep().finally(() => {
        this.#sweeping = undefined;
      });
    });
  }

  async stop(): Promise<void> {
    this.#deps.clock.clear(this.#timer);
    await this.#sweeping;
  }

  /** Never rejects: the next sweep does what this one could not. */
  async #sweep(): Promise<void> {
    try {
      await sweepSpend(this.#deps.database.spends);
    } catch (thrown) {
      const { code, detail } = databaseError(thrown);
      this.#deps.log.debug({ code, detail }, 'expired reservations could not be settled');
    }
  }
}
