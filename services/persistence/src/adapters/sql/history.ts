import { type Kysely, sql } from 'kysely';
import { audienceOf, frameFor } from '../../domain/audience.ts';
import { lastSeq, MAX_PAGE_EVENTS, pageBytes } from '../../domain/page-bounds.ts';
import type { ReplyOf, RequestOf } from '../../domain/requests.ts';

interface PageLine {
  readonly head_seq: number;
  readonly seq: number | null;
  readonly type: string;
  readonly body: Uint8Array;
}

const NO_LIMIT = 2 ** 31 - 1;

/** One statement, so that the head and the events are of one moment. The page is cut to its bytes by the database. */
export async function history(db: Kysely<unknown>, request: RequestOf<'history'>): Promise<ReplyOf<'history'>> {
  const audience = audienceOf(request.audience);
  const { tenantId, conversationId, afterSeq, upToSeq } = request;
  const order = request.newest ? sql`desc` : sql`asc`;
  const { rows } = await sql<PageLine>`
    select c.head_seq, page.seq, page.type, page.body
    from conversations c
    left join lateral (
      select seq, type, body from (
        select seq, type, body,
          sum(octet_length(body)) over nearest_first as bytes, row_number() over nearest_first as place
        from (
          select e.seq, e.type, e.body from events e
          where e.conversation_id = c.id and e.seq > ${afterSeq} and e.seq <= ${upToSeq === 0 ? NO_LIMIT : upToSeq}
          order by e.seq ${order} limit ${sql.lit(MAX_PAGE_EVENTS)}
        ) candidates
        window nearest_first as (order by seq ${order} rows unbounded preceding)
      ) sized
      where bytes <= ${pageBytes(request.maxBytes)} or place = 1
    ) page on true
    where c.id = ${conversationId} and c.tenant_id = ${tenantId}
    order by page.seq`.execute(db);
  const headSeq = rows[0]?.head_seq ?? 0;
  const page = rows.filter(({ seq }) => seq !== null);
  return {
    headSeq,
    // Seqs have no holes, so counting is enough.
    complete: page.length >= lastSeq(upToSeq, headSeq) - afterSeq,
    frames: page.map(({ type, body }) => frameFor(audience, type, body)),
  };
}
