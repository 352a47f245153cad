import { limits } from '@parley/contract';
import { type Kysely, sql } from 'kysely';
import { pageEvents } from '../../domain/page-bounds.ts';
import type { ReplyOf, RequestOf } from '../../domain/requests.ts';
import { type EventRow, eventColumns, storedEvent } from './stored-events.ts';

/** Reads one event more than a page may have, to know whether there are more. */
export async function tail(db: Kysely<unknown>, request: RequestOf<'tail'>): Promise<ReplyOf<'tail'>> {
  const most = pageEvents(request.maxEvents);
  const { rows } = await sql<EventRow & { readonly candidates: number }>`
    select * from (
      select ${eventColumns}, count(*) over () as candidates,
        sum(octet_length(body)) over in_order as bytes, row_number() over in_order as place
      from (
        select * from events where partition = ${request.partition} and position > ${request.afterPosition}
        order by position limit ${most + 1}
      ) following
      window in_order as (order by position rows unbounded preceding)
    ) sized
    where place <= ${most} and (bytes <= ${limits.maxPageBytes} or place = 1)
    order by position`.execute(db);
  return {
    events: rows.map((row) => ({
      ...{ tenantId: row.tenant_id, conversationId: row.conversation_id, event: storedEvent(row) },
    })),
    complete: rows.length === (rows[0]?.candidates ?? 0),
  };
}
