import type { Clock, Timer } from '@parley/flow';
import type { ReadinessCheck } from '@parley/service-kit';
import type { Logger } from '@parley/telemetry';
import { databaseError, MIGRATE_FIRST } from './adapters/database-errors.ts';
import { missingMigrations } from './adapters/schema.ts';
import type { Database } from './ports.ts';

/** A new schema is noticed this soon, and so is a database that went or came. */
const LOOK_EVERY_MS = 1_000;

export interface WatchDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  /** Called when the schema is first seen whole; what it throws makes the next look call it again. */
  readonly onSchema: () => void;
}

/** Looks every second whether the database answers and whether its schema is there. */
export class DatabaseWatch {
  readonly #deps: WatchDeps;
  #timer: Timer | undefined;
  #looking: Promise<void> | undefined;
  #database: ReadinessCheck = { name: 'database', ok: false, detail: 'not looked yet', required: true };
  #schema: ReadinessCheck = { name: 'schema', ok: false, detail: 'not looked yet', required: true };
  #hasSchema = false;

  constructor(deps: WatchDeps) {
    this.#deps = deps;
  }

  /** Resolves after the first look, whatever it saw. */
  async start(): Promise<void> {
    this.#timer = this.#deps.clock.every(LOOK_EVERY_MS, () => {
      void this.#look();
    });
    await this.#look();
  }

  checks(): readonly ReadinessCheck[] {
    return [this.#database, this.#schema];
  }

  async stop(): Promise<void> {
    this.#deps.clock.clear(this.#timer);
    await this.#looking;
  }

  /** One look at a time: a database that hangs is asked once. */
  #look(): Promise<void> {
    this.#looking ??= this.#lookOnce().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  /** Never rejects. */
  async #lookOnce(): Promise<void> {
    try {
      this.#seeSchema(await missingMigrations(this.#deps.database));
    } catch (thrown) {
      const { detail } = databaseError(thrown);
      if (this.#database.ok || this.#database.detail !== detail) this.#deps.log.warn({ detail }, 'database lost');
      this.#database = { name: 'database', ok: false, ...(detail !== undefined && { detail }), required: true };
    }
  }

  #seeSchema(missing: readonly string[]): void {
    if (!this.#database.ok) this.#deps.log.info('database reached');
    this.#database = { name: 'database', ok: true, required: true };
    if (missing.length > 0) {
      if (this.#schema.ok || this.#schema.detail !== MIGRATE_FIRST) this.#deps.log.warn({ missing }, MIGRATE_FIRST);
      this.#schema = { name: 'schema', ok: false, detail: MIGRATE_FIRST, required: true };
      return;
    }
    this.#schema = { name: 'schema', ok: true, required: true };
    if (this.#hasSchema) return;
    this.#deps.onSchema();
    this.#hasSchema = true;
  }
}
