import type { TenantSpend } from '@parley/contract';
import { type Kysely, sql, type Transaction } from 'kysely';
import { ABANDONED } from '../../domain/spend-rules.ts';

/** By the database's clock, in UTC: `2026-01-31`. One moment for a whole statement. */
export const today = sql`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD') as day`;

/** Of a reservation `r`. This clock stands still for a statement, so that the index can be searched by it. */
const hasExpired = sql`r.expires_at < statement_timestamp()`;

/**
 * Until the end of the transaction nobody else reserves, settles or sweeps for these tenants. `tenantIds` ascending:
 * two transactions never wait for each other. What is read in the statements that follow is what the books say.
 */
export async function lockTenants(transaction: Transaction<unknown>, tenantIds: readonly string[]): Promise<void> {
  const lock = () =>
    sql`select id from spend_tenants where id = any(${tenantIds}::text[]) order by id for update`.execute(transaction);
  const { rows } = await lock();
  if (rows.length === tenantIds.length) return;
  // Two that insert the same tenant wait for each other too, and in the same order.
  await sql`
    insert into spend_tenants (id) select given.id from unnest(${tenantIds}::text[]) as given (id) order by given.id
    on conflict (id) do nothing`.execute(transaction);
  await lock();
}

interface BooksRow {
  readonly id: string;
  readonly day_settled: number;
  readonly month_settled: number;
  readonly reserved: number;
  readonly has_expired: boolean;
}

export interface ReadBooks {
  readonly books: ReadonlyMap<string, TenantSpend>;
  /** Tenants with reservations whose lease has run out and that nobody has swept. */
  readonly expired: readonly string[];
}

/** One statement: the numbers belong together. */
export async function readBooks(db: Kysely<unknown>, tenantIds: readonly string[]): Promise<ReadBooks> {
  const { rows } = await sql<BooksRow>`
    with today as materialized (${today})
    select given.id, coalesce(of_day.settled_micros, 0) as day_settled,
      coalesce(of_month.settled_micros, 0) as month_settled, coalesce(t.reserved_micros, 0) as reserved,
      exists (select from spend_reservations r where r.tenant_id = given.id and ${hasExpired}) as has_expired
    from unnest(${tenantIds}::text[]) as given (id) cross join today
    left join spend_tenants t on t.id = given.id
    left join spend_periods of_day on of_day.tenant_id = given.id and of_day.period = today.day
    left join spend_periods of_month on of_month.tenant_id = given.id and of_month.period = left(today.day, 7)`.execute(
    db,
  );
  return {
    books: new Map(
      rows.map(({ id, day_settled, month_settled, reserved }) => [
        id,
        { tenantId: id, daySettled: day_settled, monthSettled: month_settled, reserved },
      ]),
    ),
    expired: rows.filter(({ has_expired }) => has_expired).map(({ id }) => id),
  };
}

/** As {@link readBooks}, of tenants that are locked, with nothing expired left in them. */
export async function readSweptBooks(
  transaction: Transaction<unknown>,
  tenantIds: readonly string[],
): Promise<ReadonlyMap<string, TenantSpend>> {
  const { books, expired } = await readBooks(transaction, tenantIds);
  if (expired.length === 0) return books;
  await sweepExpired(transaction, expired);
  return (await readBooks(transaction, tenantIds)).books;
}

/**
 * Settles what has expired, in full: the vendor may have billed all of it, and a cap that gave it back would not be
 * hard. The tenants are locked.
 */
async function sweepExpired(transaction: Transaction<unknown>, tenantIds: readonly string[]): Promise<void> {
  await sql`
    with today as materialized (${today}), expired as (
      delete from spend_reservations r where r.tenant_id = any(${tenantIds}::text[]) and ${hasExpired}
      returning *
    ), freed as (
      update spend_tenants t set reserved_micros = t.reserved_micros - gone.micros
      from (select e.tenant_id, sum(e.micros) as micros from expired e group by e.tenant_id) gone
      where t.id = gone.tenant_id
    ), itemised as (
      insert into spend_items (tenant_id, id, site_id, turn_id, purpose, provider, model, key_id, micros,
        input_tokens, cached_input_tokens, output_tokens, is_estimated, is_abandoned, outcome, day, settled_at)
      select e.tenant_id, e.id, e.site_id, e.turn_id, e.purpose, e.provider, e.model, e.key_id, e.micros,
        0, 0, 0, true, true, ${ABANDONED}, today.day, clock_timestamp()
      from expired e cross join today
    )
    insert into spend_periods (tenant_id, period, settled_micros)
    select e.tenant_id, counted.period, sum(e.micros)
    from expired e cross join today cross join lateral (values (today.day), (left(today.day, 7))) as counted (period)
    group by e.tenant_id, counted.period
    on conflict (tenant_id, period)
      do update set settled_micros = spend_periods.settled_micros + excluded.settled_micros`.execute(transaction);
}

/** Tenants swept at once: the rest is left to the next time. */
const MAX_SWEPT = 100;

/** Settles what has expired, of whomever. Safe from several replicas at once. */
export async function sweepSpend(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ tenant_id: string }>`
    select distinct tenant_id from spend_reservations r where ${hasExpired}
    order by tenant_id limit ${MAX_SWEPT}`.execute(db);
  if (rows.length > 0)
    await sweepTenants(
      db,
      rows.map(({ tenant_id }) => tenant_id),
    );
}

/** `tenantIds` ascending. */
export async function sweepTenants(db: Kysely<unknown>, tenantIds: readonly string[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lockTenants(transaction, tenantIds);
    await sweepExpired(transaction, tenantIds);
  });
}
