import { noFaultPoints } from '@parley/service-kit';
import { sql } from 'kysely';
import { migrate } from '../adapters/schema.ts';
import type { Database } from '../ports.ts';
import { createStore } from '../store.ts';
import type { StoreHouse } from './store.suite.ts';

/** The suite's store on a database of its own: emptied between tests, which is far cheaper than a new one. */
export async function databaseHouse(database: Database): Promise<StoreHouse> {
  await migrate(database);
  const store = createStore(database, noFaultPoints);
  return {
    empty: async () => {
      await sql`truncate replicas, beats, conversations, events,
        spend_tenants, spend_periods, spend_reservations, spend_items, files, file_conversations`.execute(
        database.reads,
      );
      await sql`update partitions set owner = null, generation = 0, published_position = 0`.execute(database.reads);
      return {
        store,
        expireBeats: () => expireBeats(database),
        expireLeases: () => expireLeases(database),
        contradictions: () => contradictions(database),
        nextMonth: () => nextMonth(database),
      };
    },
    close: () => database.close(),
  };
}

export async function expireBeats({ reads }: Database): Promise<void> {
  await sql`update beats set alive_until = clock_timestamp() - interval '1 millisecond'`.execute(reads);
}

async function expireLeases({ reads }: Database): Promise<void> {
  await sql`update spend_reservations set expires_at = clock_timestamp() - interval '1 millisecond'`.execute(reads);
}

/** The clock is the database's own: instead of going on, what was counted is put back. */
async function nextMonth({ reads }: Database): Promise<void> {
  await sql`update spend_periods set period = '2001' || substr(period, 5)`.execute(reads);
  await sql`update spend_items set day = '2001' || substr(day, 5)`.execute(reads);
}

async function contradictions({ reads }: Database): Promise<readonly unknown[]> {
  const { rows } = await sql`
    select t.id, t.reserved_micros as kept, coalesce(sum(r.micros), 0)::bigint as real
    from spend_tenants t left join spend_reservations r on r.tenant_id = t.id
    group by t.id, t.reserved_micros having t.reserved_micros <> coalesce(sum(r.micros), 0)
    union all
    select p.tenant_id || ' ' || p.period, p.settled_micros, coalesce(sum(i.micros), 0)::bigint
    from spend_periods p left join spend_items i on i.tenant_id = p.tenant_id and i.day like p.period || '%'
    group by p.tenant_id, p.period, p.settled_micros having p.settled_micros <> coalesce(sum(i.micros), 0)`.execute(
    reads,
  );
  return rows;
}
