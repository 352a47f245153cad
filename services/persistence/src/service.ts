import { type Bus, type ServedStore, serveStore } from '@parley/bus';
import type { RunningService, ServiceDeps } from '@parley/service-kit';
import { migrate } from './adapters/schema.ts';
import { fenceEverybody } from './adapters/sql/ownership.ts';

import type { PersistenceConfig } from './config.ts';
import { DatabaseWatch } from './database-watch.ts';
import { measured } from './metrics.ts';
import type { Database } from './ports.ts';
import { SpendSweep } from './spend-sweep.ts';
import { createStore } from './store.ts';

export { openPglite, type PgliteOptions } from './adapters/pglite.ts';
export { type PersistenceConfig, persistenceSettings, postgresSettings } from './config.ts';
export { connectDatabase } from './connect-database.ts';
export type { Database } from './ports.ts';
export { createStore } from './store.ts';

export interface PersistenceDeps extends ServiceDeps {
  readonly bus: Bus;
  /** Another one on which to serve, for who shares this process: with bounds of its own, and no way to others. */
  readonly insideBus?: Bus;
  /** Stays the caller's: it is closed by whoever opened it, after the service has stopped. */
  readonly database: Database;
}

export interface PersistenceOptions extends PersistenceConfig {
  /** The single process brings its own schema up to date. Where replicas share a database, an operator does it once. */
  readonly migrate?: boolean;
  /**
   * The database is this process's alone, and was locked before it was opened: sessions of an earlier life are dead,
   * and what they held is free at once. Needs the schema.
   */
  readonly isAlone?: boolean;
}

/**
 * Serves `parley.rpc.store.*`. While the schema is missing it is not ready and serves nothing: callers are told at once
 * that nobody does, and another replica may. It begins by itself when the schema is there.
 */
export async function startPersistence(deps: PersistenceDeps, options: PersistenceOptions): Promise<RunningService> {
  const { bus, insideBus, database, log, clock, metrics, faults } = deps;
  if (options.migrate) for (const name of await migrate(database)) log.info({ migration: name }, 'migration applied');
  if (options.isAlone) await fenceEverybody(database.reads);
  const store = measured(createStore(database, faults), metrics, clock);
  const served: ServedStore[] = [];
  const sweep = new SpendSweep({ database, clock, log });
  const watch = new DatabaseWatch({
    ...{ database, clock, log },
    onSchema: () => {
      for (const each of insideBus ? [bus, insideBus] : [bus])
        served.push(serveStore(each, store, { log, maxInFlight: options.maxInFlight }));
      sweep.start();
    },
  });
  await watch.start();
  return {
    checks: () => [{ name: 'bus', ok: bus.isConnected, required: true }, ...watch.checks()],
    stop: async () => {
      await watch.stop();
      await Promise.all(served.map((each) => each.stop()));
      await sweep.stop();
    },
  };
}
