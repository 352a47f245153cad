import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createMemoryBus, createStoreClient } from '@parley/bus';
import { type Clock, systemClock } from '@parley/flow';
import { noFaultPoints } from '@parley/service-kit';
import { createLogger, createRegistry } from '@parley/telemetry';
import { sql } from 'kysely';
import { openPglite } from './adapters/pglite.ts';
import { migrate, missingMigrations } from './adapters/schema.ts';
import type { Database } from './ports.ts';
import { startPersistence } from './service.ts';

/** Waits for what follows from real work of the database. */
async function until(condition: () => boolean | undefined): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('it did not come to pass');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

describe('the service', () => {
  let database: Database;
  /** What runs at intervals, by the interval in ms. */
  const timers = new Map<number, () => void>();
  const look = () => timers.get(1_000)?.();
  const log = createLogger('persistence', 'silent');
  const clock: Clock = {
    ...systemClock,
    every: (intervalMs, run) => {
      timers.set(intervalMs, run);
      return systemClock.every(intervalMs * 1_000, run);
    },
  };

  beforeAll(async () => {
    database = await openPglite({ dataDir: undefined });
  }, 60_000);
  beforeEach(async () => {
    await sql`drop schema public cascade`.execute(database.reads);
    await sql`create schema public`.execute(database.reads);
  });
  afterAll(() => database?.close());

  const start = async (options: { migrate?: boolean; database?: Database } = {}) => {
    const bus = createMemoryBus({ log });
    const deps = { clock, log, bus, metrics: createRegistry('persistence'), faults: noFaultPoints };
    const { migrate: mayMigrate = false, database: other = database } = options;
    const service = await startPersistence({ ...deps, database: other }, { maxInFlight: 8, migrate: mayMigrate });
    const client = createStoreClient(bus);
    const check = (name: string) => service.checks().find((one) => one.name === name);
    return { service, client, check, bus, metrics: deps.metrics };
  };

  it('is not ready without its schema, says how to make it, and serves nothing', async () => {
    const { service, client, check } = await start();
    expect(check('database')).toMatchObject({ ok: true, required: true });
    expect(check('schema')).toMatchObject({ ok: false, required: true, detail: expect.stringContaining('migrate') });
    await expect(client.beat({ replicaId: 'me' })).rejects.toMatchObject({ code: 'no_responders' });
    await service.stop();
  });

  it('begins to serve by itself when the schema is there', async () => {
    const { service, client, check } = await start();
    await migrate(database);
    look();
    await until(() => check('schema')?.ok);
    expect(await client.beat({ replicaId: 'me' })).toMatchObject({ fenced: false });
    look();
    await service.stop();
    await expect(client.beat({ replicaId: 'me' })).rejects.toMatchObject({ code: 'no_responders' });
  });

  it('serves once the bus is back, if it was away when the schema came', async () => {
    const { service, client, check, bus } = await start();
    bus.setConnected(false);
    await migrate(database);
    look();
    await until(() => check('database')?.ok === false);
    bus.setConnected(true);
    look();
    await until(() => check('database')?.ok && check('schema')?.ok);
    expect(await client.beat({ replicaId: 'me' })).toMatchObject({ fenced: false });
    await service.stop();
  });

  it('makes its own schema where it is told to, once', async () => {
    const { service, client, check, metrics } = await start({ migrate: true });
    expect(check('schema')).toMatchObject({ ok: true });
    expect(await missingMigrations(database)).toEqual([]);
    expect(await migrate(database)).toEqual([]);
    const visitor = { tenantId: 'tenant', siteId: 'site', visitorId: 'visitor' };
    const { row } = await client.openConversation(visitor);
    expect(row).toMatchObject({ visitorId: 'visitor', state: { owner: 'ai' } });
    const another = client.openConversation({ ...visitor, conversationId: 'unknown' });
    await expect(another).rejects.toMatchObject({ code: 'forbidden' });
    expect(await metrics.metrics()).toContain('method="openConversation",outcome="forbidden"');
    await service.stop();
  });

  it('settles what a router left behind, although nobody asks about its tenant', async () => {
    const { service, client, check } = await start({ migrate: true });
    const call = { tenantId: 'tenant' };
    const gone = { reservationId: 'gone', call, micros: 5, leaseMs: 600_000 };
    await client.reserveSpend({ routerId: 'router', reservations: [gone, { ...gone, reservationId: 'alive' }] });
    const reserved = () =>
      sql<{ id: string }>`select id from spend_reservations`.execute(database.reads).then(({ rows }) => rows);
    await sql`update spend_reservations set expires_at = now() - interval '1 second' where id = 'gone'`.execute(
      database.reads,
    );
    expect(await reserved()).toHaveLength(2);
    timers.get(2_000)?.();
    await service.stop();
    expect(await reserved()).toEqual([{ id: 'alive' }]);
    expect(check('database')).toMatchObject({ ok: true });
  });

  it('is not ready while the database is out of reach, and keeps the schema it has seen', async () => {
    let isAway = false;
    const lost: Database = {
      ...database,
      get reads() {
        if (isAway) throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
        return database.reads;
      },
    };
    const { service, check } = await start({ migrate: true, database: lost });
    isAway = true;
    look();
    await until(() => !check('database')?.ok);
    expect(check('database')).toMatchObject({ ok: false, detail: 'the database is out of reach' });
    expect(check('schema')).toMatchObject({ ok: true });
    isAway = false;
    look();
    await until(() => check('database')?.ok);
    await service.stop();
  });
});
