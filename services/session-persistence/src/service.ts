import { type Bus, createMemoryBus, createStoreClient } from '@parley/bus';
import { type Database, type PersistenceOptions, startPersistence } from '@parley/persistence';
import { type RunningService, type ServiceDeps, startTogether } from '@parley/service-kit';
import { type SessionConfig, startSession } from '@parley/session';

export interface SessionPersistenceDeps extends ServiceDeps {
  /** Where gateways and routers are. Stays the caller's, as `database` does. */
  readonly bus: Bus;
  readonly database: Database;
}

/**
 * One session replica and one store in this process. The session reaches this store and no other, over a bus of their
 * own; everybody else reaches it over `deps.bus`, as they do one that runs alone. The session stops first.
 */
export async function startSessionPersistence(
  deps: SessionPersistenceDeps,
  options: SessionConfig & PersistenceOptions,
): Promise<RunningService> {
  const { bus, clock, database, log, metrics } = deps;
  const inside = createMemoryBus({ clock, log });
  return startTogether([
    () =>
      startPersistence({ ...deps, bus, insideBus: inside, database, metrics: metrics.part('persistence') }, options),
    () => startSession({ ...deps, bus, store: createStoreClient(inside), metrics: metrics.part('session') }, options),
  ]);
}
