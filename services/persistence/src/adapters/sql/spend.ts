import { type Kysely, sql } from 'kysely';
import type { ReplyOf, RequestOf } from '../../domain/requests.ts';
import { checkSpend, MAX_ITEMS } from '../../domain/spend-checks.ts';
import { emptyBooks } from '../../domain/spend-rules.ts';
import { readBooks, sweepTenants } from './spend-books.ts';

export async function spend(db: Kysely<unknown>, request: RequestOf<'spend'>): Promise<ReplyOf<'spend'>> {
  checkSpend(request);
  const tenantIds = [...new Set(request.tenantIds)].sort();
  let { books, expired } = await readBooks(db, tenantIds);
  if (expired.length > 0) {
    await sweepTenants(db, [...expired].sort());
    ({ books } = await readBooks(db, tenantIds));
  }
  return {
    tenants: tenantIds.map((id) => books.get(id) ?? emptyBooks(id)),
    items: request.maxItems > 0 ? await readItems(db, request) : [],
  };
}

interface ItemRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly site_id: string;
  readonly turn_id: string;
  readonly purpose: string;
  readonly provider: string;
  readonly model: string;
  readonly key_id: string;
  readonly micros: number;
  readonly input_tokens: number;
  readonly cached_input_tokens: number;
  readonly output_tokens: number;
  readonly is_estimated: boolean;
  readonly is_abandoned: boolean;
  readonly outcome: string;
  readonly at: number;
}

async function readItems(
  db: Kysely<unknown>,
  { tenantIds, turnId, maxItems }: RequestOf<'spend'>,
): Promise<NonNullable<ReplyOf<'spend'>['items']>> {
  const { rows } = await sql<ItemRow>`
    select tenant_id, id, site_id, turn_id, purpose, provider, model, key_id, micros, input_tokens, cached_input_tokens,
      output_tokens, is_estimated, is_abandoned, outcome,
      (extract(epoch from settled_at) * 1000)::double precision as at
    from spend_items
    where tenant_id = any(${tenantIds}::text[]) ${turnId === '' ? sql`` : sql`and turn_id = ${turnId}`}
    order by settled_at desc, id desc limit ${Math.min(maxItems, MAX_ITEMS)}`.execute(db);
  return rows.map((row) => ({
    settlement: {
      ...{ reservationId: row.id, micros: row.micros, isEstimated: row.is_estimated, outcome: row.outcome },
      ...{ inputTokens: row.input_tokens, cachedInputTokens: row.cached_input_tokens, outputTokens: row.output_tokens },
      call: {
        ...{ tenantId: row.tenant_id, siteId: row.site_id, turnId: row.turn_id, purpose: row.purpose },
        ...{ provider: row.provider, model: row.model, keyId: row.key_id },
      },
    },
    ...{ isAbandoned: row.is_abandoned, at: row.at },
  }));
}
