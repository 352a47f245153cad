import type { SpendReservation } from '@parley/contract';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { ReplyOf, RequestOf } from '../../domain/requests.ts';
import { checkRenew, checkReserve } from '../../domain/spend-checks.ts';
import { decideReservations, spendKey, tenantsOf } from '../../domain/spend-rules.ts';
import { lockTenants, readSweptBooks } from './spend-books.ts';

export async function reserveSpend(
  db: Kysely<unknown>,
  request: RequestOf<'reserveSpend'>,
): Promise<ReplyOf<'reserveSpend'>> {
  checkReserve(request);
  const { reservations, routerId } = request;
  if (reservations.length === 0) return {};
  const tenantIds = tenantsOf(reservations);
  return db.transaction().execute(async (transaction) => {
    await lockTenants(transaction, tenantIds);
    const before = await readSweptBooks(transaction, tenantIds);
    const known = await readKnown(transaction, reservations);
    const { decisions, granted, books } = decideReservations(reservations, before, known);
    if (granted.length > 0) await insert(transaction, routerId, granted);
    return { decisions: [...decisions], tenants: [...books.values()] };
  });
}

/** The keys that are reserved, or were settled: those that come again. */
async function readKnown(
  transaction: Transaction<unknown>,
  reservations: readonly SpendReservation[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ tenant_id: string; id: string }>`
    select given.tenant_id, given.id
    from unnest(
      ${reservations.map(({ call }) => call.tenantId)}::text[], ${reservations.map((one) => one.reservationId)}::text[]
    ) as given (tenant_id, id)
    where exists (select from spend_reservations r where r.tenant_id = given.tenant_id and r.id = given.id)
      or exists (select from spend_items i where i.tenant_id = given.tenant_id and i.id = given.id)`.execute(
    transaction,
  );
  return new Set(rows.map(({ tenant_id, id }) => spendKey(tenant_id, id)));
}

async function insert(
  transaction: Transaction<unknown>,
  routerId: string,
  granted: readonly SpendReservation[],
): Promise<void> {
  await sql`
    with added as (insert into spend_reservations
      (tenant_id, id, site_id, turn_id, purpose, provider, model, key_id, micros, router, expires_at)
    select given.tenant_id, given.id, given.site_id, given.turn_id, given.purpose, given.provider, given.model,
      given.key_id, given.micros, ${routerId}, clock_timestamp() + given.lease_ms * interval '1 millisecond'
    from unnest(
      ${granted.map(({ call }) => call.tenantId)}::text[], ${granted.map((one) => one.reservationId)}::text[],
      ${granted.map(({ call }) => call.siteId)}::text[], ${granted.map(({ call }) => call.turnId)}::text[],
      ${granted.map(({ call }) => call.purpose)}::text[], ${granted.map(({ call }) => call.provider)}::text[],
      ${granted.map(({ call }) => call.model)}::text[], ${granted.map(({ call }) => call.keyId)}::text[],
      ${granted.map(({ micros }) => micros)}::bigint[], ${granted.map(({ leaseMs }) => leaseMs)}::double precision[]
    ) as given (tenant_id, id, site_id, turn_id, purpose, provider, model, key_id, micros, lease_ms)
    returning tenant_id, micros)
    update spend_tenants t set reserved_micros = t.reserved_micros + more.micros
    from (select added.tenant_id, sum(added.micros) as micros from added group by added.tenant_id) more
    where t.id = more.tenant_id`.execute(transaction);
}

/** What is locked is being settled or swept: it needs no renewal, and waiting for it could end in a deadlock. */
export async function renewSpend(
  db: Kysely<unknown>,
  request: RequestOf<'renewSpend'>,
): Promise<ReplyOf<'renewSpend'>> {
  checkRenew(request);
  const { reservations, leaseMs } = request;
  await sql`
    update spend_reservations set expires_at = clock_timestamp() + ${leaseMs}::double precision * interval '1 millisecond'
    where (tenant_id, id) in (
      select r.tenant_id, r.id from spend_reservations r
      join unnest(
        ${reservations.map((one) => one.tenantId)}::text[], ${reservations.map((one) => one.reservationId)}::text[]
      ) as given (tenant_id, id) on given.tenant_id = r.tenant_id and given.id = r.id
      where r.expires_at >= statement_timestamp()
      for update of r skip locked
    )`.execute(db);
  return {};
}
