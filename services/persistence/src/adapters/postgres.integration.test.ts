import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noFaultPoints } from '@parley/service-kit';
import { sql } from 'kysely';
import type { Database } from '../ports.ts';
import { createStore } from '../store.ts';
import { type FreshDatabase, freshDatabase } from '../suite/postgres-house.suite.ts';
import { databaseError } from './database-errors.ts';
import { connectPostgres } from './postgres.ts';
import { migrate, missingMigrations } from './schema.ts';

const superuserUrl = process.env['TEST_DATABASE_URL'];

(superuserUrl ? describe : describe.skip)('PostgreSQL', () => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase(superuserUrl ?? '');
  });
  afterAll(() => fresh?.drop());

  const settingsOf = async (db: Database['reads']) => {
    const { rows } = await sql<Record<string, string>>`
      select current_setting('statement_timeout') as statement,
        current_setting('idle_in_transaction_session_timeout') as idle,
        current_setting('plan_cache_mode') as plans,
        current_setting('synchronous_commit') as durable`.execute(db);
    return rows[0];
  };

  it('sets the time limits, the plans and the durability of a commit on its connections', async () => {
    const { appends, files, reads, spends } = fresh.connect();
    const limits = { statement: '2s', idle: '2s', durable: 'on' };
    expect(await settingsOf(appends)).toEqual({ ...limits, plans: 'force_generic_plan' });
    for (const pool of [spends, files])
      expect(await settingsOf(pool)).toEqual({ ...limits, plans: 'force_custom_plan' });
    expect(await settingsOf(reads)).toEqual({ ...limits, plans: 'auto' });
  });

  it('prepares each statement once, whatever its values', async () => {
    const { appends } = fresh.connect({ appendConnections: 1 });
    for (const value of [1, 2, 3]) await sql`select ${value}::integer as kept`.execute(appends);
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from pg_prepared_statements where statement like '%as kept%'`.execute(appends);
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('gives up a connection on which no answer comes, and goes on with another', async () => {
    const { reads } = fresh.connect({ statementTimeoutMs: 0, answerTimeoutMs: 300, readConnections: 1 });
    const pid = async () => (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(reads)).rows[0]?.pid;
    const first = await pid();
    const asleep = sql`select pg_sleep(${5})`.execute(reads).catch(databaseError);
    expect(await asleep).toMatchObject({ code: 'unavailable', detail: 'the database is out of reach' });
    expect(await pid()).not.toBe(first);
  });

  it('gives up a transaction whose connection does not answer', async () => {
    const { reads } = fresh.connect({ statementTimeoutMs: 0, answerTimeoutMs: 300, readConnections: 1 });
    const begun = performance.now();
    await expect(
      reads.transaction().execute(async (transaction) => {
        await sql`select pg_sleep(${5})`.execute(transaction);
      }),
    ).rejects.toThrow();
    expect(performance.now() - begun).toBeLessThan(3_000);
    expect((await sql<{ one: number }>`select 1 as one`.execute(reads)).rows).toEqual([{ one: 1 }]);
  });

  it('is out of reach while no server listens', async () => {
    const timeouts = { statementTimeoutMs: 0, answerTimeoutMs: 0, connectTimeoutMs: 500 };
    const nowhere = connectPostgres({
      ...{ ...timeouts, url: 'postgres://nobody:none@127.0.0.1:1/none', appendConnections: 1, readConnections: 1 },
      onConnectionLost: () => undefined,
    });
    const error = await missingMigrations(nowhere).catch(databaseError);
    expect(error).toMatchObject({ code: 'unavailable', detail: 'the database is out of reach' });
    await nowhere.close();
  });

  it('survives the loss of connections that nobody is using', async () => {
    const { promise: lost, resolve: onConnectionLost } = Promise.withResolvers<unknown>();
    const { reads } = fresh.connect({ readConnections: 1, onConnectionLost });
    const pid = (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(reads)).rows[0]?.pid;
    await sql`select pg_terminate_backend(${pid}::integer)`.execute(fresh.connect().reads);
    await lost;
    expect((await sql<{ one: number }>`select 1 as one`.execute(reads)).rows).toEqual([{ one: 1 }]);
  });

  it('migrates once, although two do it at the same moment', async () => {
    const databases = [fresh.connect(), fresh.connect()];
    expect(await missingMigrations(databases[0] ?? fresh.connect())).toEqual([
      '0001-first',
      '0002-spend',
      '0003-files',
    ]);
    const applied = await Promise.all(databases.map(migrate));
    expect(applied.flat()).toEqual(['0001-first', '0002-spend', '0003-files']);
    expect(await missingMigrations(databases[1] ?? fresh.connect())).toEqual([]);
    expect(await migrate(fresh.connect())).toEqual([]);
  });

  it('renews a beat at once, however long the readers wait for one another', async () => {
    const database = fresh.connect({ readConnections: 1 });
    await migrate(database);
    const store = createStore(database, noFaultPoints);
    const reading = sql`select pg_sleep(1)`.execute(database.reads).then(() => 'read');
    const first = await Promise.race([reading, store.beat({ replicaId: 'me' })]);
    expect(first).toMatchObject({ fenced: false });
    await reading;
  });
});
