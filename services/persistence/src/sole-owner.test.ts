import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createMemoryBus, createStoreClient } from '@parley/bus';
import { newId } from '@parley/contract';
import { systemClock } from '@parley/flow';
import { noFaultPoints } from '@parley/service-kit';
import { createLogger, createRegistry } from '@parley/telemetry';
import { openPglite } from './adapters/pglite.ts';
import type { Database } from './ports.ts';
import { startPersistence } from './service.ts';

let database: Database;

beforeAll(async () => {
  database = await openPglite({ dataDir: undefined });
});

afterAll(() => database.close());

/** One life of a process: serves the store, and has a new session replica take what it can. */
async function partitionsTakenBy(options: { readonly isAlone: boolean }): Promise<number> {
  const bus = createMemoryBus();
  const shared = { clock: systemClock, log: createLogger('test', 'silent'), faults: noFaultPoints };
  const service = await startPersistence(
    { ...shared, bus, database, metrics: createRegistry('test') },
    { maxInFlight: 16, migrate: true, ...options },
  );
  const store = createStoreClient(bus);
  const replicaId = newId();
  await store.beat({ replicaId });
  const { partitions } = await store.take({ replicaId });
  // No release: the process is killed.
  await service.stop();
  await bus.drain(1_000);
  return partitions.length;
}

it("frees at once what an earlier life held, when the database is this process's alone", async () => {
  expect(await partitionsTakenBy({ isAlone: true })).toBe(32);
  expect(await partitionsTakenBy({ isAlone: true })).toBe(32);
});

it('leaves other replicas alone where the database is shared', async () => {
  await partitionsTakenBy({ isAlone: true });
  expect(await partitionsTakenBy({ isAlone: false })).toBe(0);
});
