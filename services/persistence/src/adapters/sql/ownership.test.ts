import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PARTITIONS } from '@parley/contract';
import { sql } from 'kysely';
import type { Database } from '../../ports.ts';
import { openPglite } from '../pglite.ts';
import { migrate } from '../schema.ts';
import { beat, take } from './ownership.ts';

let database: Database;
beforeAll(async () => {
  database = await openPglite({ dataDir: undefined });
  await migrate(database);
}, 60_000);
afterAll(() => database?.close());

it('counts nobody whose first beat failed half way: a share kept for it would be nobody’s', async () => {
  const { reads } = database;
  await sql`alter table beats add constraint broken check (id <> 'unlucky')`.execute(reads);
  await expect(beat(reads, { replicaId: 'unlucky' })).rejects.toThrow('broken');
  await sql`alter table beats drop constraint broken`.execute(reads);
  expect(await beat(reads, { replicaId: 'lucky' })).toMatchObject({ fenced: false });
  expect(await take(reads, { replicaId: 'lucky' })).toMatchObject({ fairShare: PARTITIONS });
});
