import { type ConversationRow, conversationState, limits } from '@parley/contract';
import { type Kysely, sql } from 'kysely';

interface FoundRow {
  readonly id: string;
  readonly tenant_id: string;
  readonly site_id: string;
  readonly visitor_id: string;
  readonly partition: number;
  readonly state: Uint8Array;
  readonly command_ids: string[] | null;
  readonly seqs: number[] | null;
  readonly ats: number[] | null;
}

/** The rows of these conversations, with the newest commands of each; unknown ids are left out. In no order. */
export async function readRows(db: Kysely<unknown>, ids: readonly string[]): Promise<ConversationRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<FoundRow>`
    select c.id, c.tenant_id, c.site_id, c.visitor_id, c.partition, c.state, known.command_ids, known.seqs, known.ats
    from conversations c
    cross join lateral (
      select array_agg(command_id order by seq) as command_ids,
             array_agg(seq order by seq) as seqs,
             array_agg(at order by seq) as ats
      from (
        select e.command_id, e.seq, e.at from events e
        where e.conversation_id = c.id and e.part = 0
        order by e.seq desc limit ${sql.lit(limits.knownCommands)}
      ) newest
    ) known
    where c.id = any(${ids}::text[])`.execute(db);
  return rows.map(rowOf);
}

function rowOf(found: FoundRow): ConversationRow {
  const { command_ids, seqs, ats } = found;
  return {
    ...{ tenantId: found.tenant_id, conversationId: found.id, siteId: found.site_id, visitorId: found.visitor_id },
    ...{ partition: found.partition, state: conversationState.decode(found.state) },
    knownCommands: (command_ids ?? []).map((commandId, index) => ({
      ...{ commandId, seq: seqs?.[index] ?? 0, at: ats?.[index] ?? 0 },
    })),
  };
}
