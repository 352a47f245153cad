import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AppendStatus, PARTITIONS, partitionOf, type StoreHandlers } from '@parley/contract';
import { noFaultPoints } from '@parley/service-kit';
import { type RawBuilder, sql } from 'kysely';
import { migrate } from './adapters/schema.ts';
import type { Database } from './ports.ts';
import { createStore } from './store.ts';
import { expireBeats } from './suite/database-house.suite.ts';
import { type FreshDatabase, freshDatabase } from './suite/postgres-house.suite.ts';
import { Scene } from './suite/scene.suite.ts';

const superuserUrl = process.env['TEST_DATABASE_URL'];

// PGlite has one connection: there nothing can ever run beside anything else.
(superuserUrl ? describe : describe.skip)('appends and fences that meet in PostgreSQL', () => {
  let fresh: FreshDatabase;
  let database: Database;
  /** Holds locks for as long as a test likes. */
  let bystander: Database;
  let store: StoreHandlers;
  let scene: Scene;
  const holds: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    fresh = await freshDatabase(superuserUrl ?? '');
    database = fresh.connect();
    bystander = fresh.connect({ statementTimeoutMs: 0 });
    await migrate(database);
    store = createStore(database, noFaultPoints);
  });
  beforeEach(async () => {
    await sql`truncate replicas, beats, conversations, events`.execute(database.reads);
    await sql`update partitions set owner = null, generation = 0, published_position = 0`.execute(database.reads);
    scene = new Scene(store);
  });
  afterEach(async () => {
    for (const letGo of holds.splice(0)) await letGo();
  });
  afterAll(() => fresh?.drop());

  /** Runs the statement and keeps what it has locked until `letGo`, or the end of the test. */
  async function hold(statement: RawBuilder<unknown>) {
    const { promise: released, resolve } = Promise.withResolvers<void>();
    const { promise: held, resolve: isHeld } = Promise.withResolvers<void>();
    const holding = bystander.reads.transaction().execute(async (transaction) => {
      await statement.execute(transaction);
      isHeld();
      await released;
    });
    await held;
    const letGo = async () => {
      resolve();
      await holding;
    };
    holds.push(letGo);
    return letGo;
  }

  /** With it, an append stands between its fence and its insert. */
  const holdRow = (id: string) => hold(sql`select from conversations where id = ${id} for update`);

  /** Resolves when so many of our statements that contain `text` wait for a lock. */
  async function untilWaiting(text: string, count = 1): Promise<void> {
    const deadline = performance.now() + 1_500;
    for (;;) {
      const { rows } = await sql<{ query: string; waits: string | null }>`
        select query, wait_event_type as waits from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and query <> ''`.execute(bystander.reads);
      if (rows.filter(({ query, waits }) => waits === 'Lock' && query.includes(text)).length >= count) return;
      if (performance.now() > deadline) throw new Error(`nobody waits: ${JSON.stringify(rows)}`);
    }
  }

  it('lets a take wait for the append of the replica it fences, and then sees what it wrote', async () => {
    const paused = await scene.replica();
    const id = await scene.conversation();
    const letGo = await holdRow(id);
    const group = scene.group(id, 0);
    const appending = scene.append(paused, group);
    await untilWaiting('with fence as');
    await expireBeats(database);
    await store.beat({ replicaId: 'heir' });
    let hasTaken = false;
    const taking = store.take({ replicaId: 'heir' }).finally(() => {
      hasTaken = true;
    });
    await untilWaiting('set fenced = true');
    expect(hasTaken).toBe(false);
    await letGo();
    expect((await appending).results).toMatchObject([{ committed: true }]);
    const { partitions = [] } = await taking;
    expect(partitions[partitionOf(id)]).toMatchObject({ generation: 2, lastPosition: group.events[0]?.position });
    expect(await scene.append(paused, scene.group(id, 1))).toMatchObject({ status: AppendStatus.FENCED });
    expect((await scene.append('heir', scene.group(id, 1))).results).toMatchObject([{ committed: true }]);
  });

  it('tells an append that waited for its fence that it has been fenced', async () => {
    const paused = await scene.replica();
    const id = await scene.conversation();
    const letGo = await hold(sql`update replicas set fenced = true where id = ${paused}`);
    const appending = scene.append(paused, scene.group(id, 0));
    await untilWaiting('with fence as');
    await letGo();
    expect(await appending).toMatchObject({ status: AppendStatus.FENCED, results: [] });
    expect((await scene.history(id)).seqs).toEqual([]);
  });

  it('lets a replica beat while its append is running', async () => {
    const me = await scene.replica();
    const id = await scene.conversation();
    const letGo = await holdRow(id);
    const appending = scene.append(me, scene.group(id, 0));
    await untilWaiting('with fence as');
    expect(await store.beat({ replicaId: me })).toMatchObject({ fenced: false });
    await letGo();
    expect((await appending).results).toMatchObject([{ committed: true }]);
  });

  it('refuses an append that waited for another one on the same head', async () => {
    const me = await scene.replica();
    const id = await scene.conversation();
    const letGo = await holdRow(id);
    const racers = [scene.append(me, scene.group(id, 0)), scene.append(me, scene.group(id, 0, [{}, {}]))];
    await untilWaiting('with fence as', 2);
    await letGo();
    const results = (await Promise.all(racers)).flatMap((reply) => reply.results);
    expect(results.map(({ committed }) => committed).toSorted()).toEqual([false, true]);
    const winner = results.findIndex(({ committed }) => committed);
    expect(results.find(({ committed }) => !committed)?.row?.state?.headSeq).toBe(winner + 1);
  });

  it('commits an append that waited for the very head it was decided on', async () => {
    const me = await scene.replica();
    const id = await scene.conversation();
    const letGo = await holdRow(id);
    const first = scene.append(me, scene.group(id, 0));
    await untilWaiting('with fence as');
    const second = scene.append(me, scene.group(id, 1));
    await untilWaiting('with fence as', 2);
    await letGo();
    // The statement of the second one began when the row was still without the first one's event.
    const results = (await Promise.all([first, second])).flatMap((reply) => reply.results);
    expect(results).toMatchObject([{ committed: true }, { committed: true }]);
    expect((await scene.history(id)).seqs).toEqual([1, 2]);
    expect((await scene.row(id))?.state?.headSeq).toBe(2);
  });

  it('gives up an append that waits for two seconds, and writes nothing', async () => {
    const me = await scene.replica();
    const id = await scene.conversation();
    const letGo = await holdRow(id);
    // SQLSTATE query_canceled
    const rejected = { code: 'unavailable', detail: '57014' };
    await expect(scene.append(me, scene.group(id, 0))).rejects.toMatchObject(rejected);
    await letGo();
    expect((await scene.history(id)).seqs).toEqual([]);
    expect((await scene.append(me, scene.group(id, 0))).results).toMatchObject([{ committed: true }]);
  });

  it('holds no lock for long when its process stands still inside a transaction', async () => {
    const me = await scene.replica();
    const stuck = database.appends.transaction().execute(async (transaction) => {
      await sql`select from replicas where id = ${me} for share`.execute(transaction);
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      await sql`select 1`.execute(transaction);
    });
    await expireBeats(database);
    await store.beat({ replicaId: 'heir' });
    const taken = await store.take({ replicaId: 'heir' }).catch(() => store.take({ replicaId: 'heir' }));
    expect(taken.partitions).toHaveLength(PARTITIONS);
    await expect(stuck).rejects.toThrow();
  });
});
