import type { SpendSettlement } from '@parley/contract';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { ReplyOf, RequestOf } from '../../domain/requests.ts';
import { checkSettle } from '../../domain/spend-checks.ts';
import { type KnownItem, planSettlements, type SettlementPlan, spendKey, tenantsOf } from '../../domain/spend-rules.ts';
import { lockTenants, readSweptBooks, today } from './spend-books.ts';

export async function settleSpend(
  db: Kysely<unknown>,
  request: RequestOf<'settleSpend'>,
): Promise<ReplyOf<'settleSpend'>> {
  checkSettle(request);
  const { settlements } = request;
  if (settlements.length === 0) return {};
  const tenantIds = tenantsOf(settlements);
  return db.transaction().execute(async (transaction) => {
    await lockTenants(transaction, tenantIds);
    const plan = planSettlements(settlements, await readItems(transaction, settlements));
    if (plan.fresh.length + plan.corrections.length > 0) await write(transaction, plan);
    return { tenants: [...(await readSweptBooks(transaction, tenantIds)).values()] };
  });
}

interface ItemRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly micros: number;
  readonly is_abandoned: boolean;
  readonly day: string;
}

async function readItems(
  transaction: Transaction<unknown>,
  settlements: readonly SpendSettlement[],
): Promise<ReadonlyMap<string, KnownItem>> {
  const { rows } = await sql<ItemRow>`
    select i.tenant_id, i.id, i.micros, i.is_abandoned, i.day from spend_items i
    join unnest(
      ${settlements.map(({ call }) => call.tenantId)}::text[], ${settlements.map((one) => one.reservationId)}::text[]
    ) as given (tenant_id, id) on given.tenant_id = i.tenant_id and given.id = i.id`.execute(transaction);
  return new Map(
    rows.map(({ tenant_id, id, micros, is_abandoned, day }) => [
      spendKey(tenant_id, id),
      { micros, isAbandoned: is_abandoned, day },
    ]),
  );
}

/** Everything a plan says, or nothing. A reservation is gone in the statement that counts what it was for. */
async function write(transaction: Transaction<unknown>, { fresh, corrections }: SettlementPlan): Promise<void> {
  const corrected = corrections.map(({ settlement }) => settlement);
  await sql`
    with today as materialized (${today}), fresh as materialized (
      select * from unnest(
        ${fresh.map(({ call }) => call.tenantId)}::text[], ${fresh.map((one) => one.reservationId)}::text[],
        ${fresh.map(({ call }) => call.siteId)}::text[], ${fresh.map(({ call }) => call.turnId)}::text[],
        ${fresh.map(({ call }) => call.purpose)}::text[], ${fresh.map(({ call }) => call.provider)}::text[],
        ${fresh.map(({ call }) => call.model)}::text[], ${fresh.map(({ call }) => call.keyId)}::text[],
        ${fresh.map(({ micros }) => micros)}::bigint[], ${fresh.map((one) => one.inputTokens)}::bigint[],
        ${fresh.map((one) => one.cachedInputTokens)}::bigint[], ${fresh.map((one) => one.outputTokens)}::bigint[],
        ${fresh.map((one) => one.isEstimated)}::boolean[], ${fresh.map(({ outcome }) => outcome)}::text[]
      ) as given (tenant_id, id, site_id, turn_id, purpose, provider, model, key_id, micros,
        input_tokens, cached_input_tokens, output_tokens, is_estimated, outcome)
    ), corrections as materialized (
      select * from unnest(
        ${corrected.map(({ call }) => call.tenantId)}::text[], ${corrected.map((one) => one.reservationId)}::text[],
        ${corrections.map(({ day }) => day)}::text[], ${corrections.map((one) => one.difference)}::bigint[],
        ${corrected.map((one) => one.inputTokens)}::bigint[], ${corrected.map((one) => one.cachedInputTokens)}::bigint[],
        ${corrected.map((one) => one.outputTokens)}::bigint[], ${corrected.map((one) => one.isEstimated)}::boolean[],
        ${corrected.map(({ outcome }) => outcome)}::text[]
      ) as given (tenant_id, id, day, difference, input_tokens, cached_input_tokens, output_tokens, is_estimated, outcome)
    ), freed as (
      delete from spend_reservations r using fresh where r.tenant_id = fresh.tenant_id and r.id = fresh.id
      returning r.tenant_id, r.micros
    ), given_back as (
      update spend_tenants t set reserved_micros = t.reserved_micros - less.micros
      from (select freed.tenant_id, sum(freed.micros) as micros from freed group by freed.tenant_id) less
      where t.id = less.tenant_id
    ), itemised as (
      insert into spend_items (tenant_id, id, site_id, turn_id, purpose, provider, model, key_id, micros,
        input_tokens, cached_input_tokens, output_tokens, is_estimated, outcome, is_abandoned, day, settled_at)
      select fresh.*, false, today.day, clock_timestamp() from fresh cross join today
    ), corrected as (
      update spend_items i set micros = i.micros + c.difference, input_tokens = c.input_tokens,
        cached_input_tokens = c.cached_input_tokens, output_tokens = c.output_tokens, is_estimated = c.is_estimated,
        outcome = c.outcome, is_abandoned = false
      from corrections c where i.tenant_id = c.tenant_id and i.id = c.id
    ), changes as (
      select fresh.tenant_id, today.day, fresh.micros from fresh cross join today
      union all select tenant_id, day, difference from corrections
    )
    insert into spend_periods (tenant_id, period, settled_micros)
    select changes.tenant_id, counted.period, sum(changes.micros)
    from changes cross join lateral (values (changes.day), (left(changes.day, 7))) as counted (period)
    group by changes.tenant_id, counted.period
    on conflict (tenant_id, period)
      do update set settled_micros = spend_periods.settled_micros + excluded.settled_micros`.execute(transaction);
}
