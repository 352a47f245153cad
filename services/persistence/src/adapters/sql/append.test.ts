import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type FaultPoints, noFaultPoints } from '@parley/service-kit';
import type { KyselyPlugin } from 'kysely';
import type { Database } from '../../ports.ts';
import { createStore } from '../../store.ts';
import { Scene } from '../../suite/scene.suite.ts';
import { openPglite } from '../pglite.ts';
import { migrate } from '../schema.ts';

let database: Database;
let statements = 0;
const counting: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    statements += 1;
    return result;
  },
};

beforeAll(async () => {
  database = await openPglite({ dataDir: undefined });
  await migrate(database);
}, 60_000);
afterAll(() => database?.close());

it('takes one statement for a batch of any size, and three more to say why groups are refused', async () => {
  const scene = new Scene(createStore({ ...database, appends: database.appends.withPlugin(counting) }, noFaultPoints));
  const me = await scene.replica('me');
  const ids = await Promise.all(Array.from({ length: 64 }, () => scene.conversation()));
  const cost = async (count: number, expectedHead: number) => {
    statements = 0;
    await scene.append(me, ...ids.slice(0, count).map((id) => scene.group(id, expectedHead, [{}, {}])));
    return statements;
  };
  expect([await cost(1, 0), await cost(1, 2), await cost(64, 0), await cost(64, 9)]).toEqual([1, 1, 4, 4]);
  const fresh = await Promise.all(Array.from({ length: 64 }, () => scene.conversation()));
  statements = 0;
  await scene.append(me, ...fresh.map((id) => scene.group(id, 0, [{}, {}, {}])));
  expect(statements).toBe(1);
});

it('writes nothing when it dies before the commit, and everything when it dies after', async () => {
  const scene = new Scene(createStore(database, noFaultPoints));
  const me = await scene.replica('me');
  const id = await scene.conversation();
  const dying = (point: string): FaultPoints => ({
    hit: (name) => {
      if (name === point) throw new Error(`died at ${point}`);
    },
  });
  const appendDyingAt = (point: string) =>
    createStore(database, dying(point)).append({ replicaId: me, groups: [scene.group(id, 0)] });
  await expect(appendDyingAt('persistence.commit.before')).rejects.toMatchObject({ code: 'unavailable' });
  expect((await scene.history(id)).seqs).toEqual([]);
  await expect(appendDyingAt('persistence.commit.after')).rejects.toMatchObject({ code: 'unavailable' });
  expect((await scene.history(id)).seqs).toEqual([1]);
});
