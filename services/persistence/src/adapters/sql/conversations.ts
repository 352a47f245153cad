import { conversationState, limits, newId, ParleyError, partitionOf } from '@parley/contract';
import { type Kysely, sql } from 'kysely';
import { initialState } from '../../domain/conversation-state.ts';
import { atMost, MAX_LOADS, MAX_OPEN_TURNS } from '../../domain/page-bounds.ts';
import type { ReplyOf, RequestOf } from '../../domain/requests.ts';
import { checkVisitor, ownRow } from '../../domain/visitor-conversation.ts';
import { databaseNow } from './clock.ts';
import { readRows } from './rows.ts';

export async function load(db: Kysely<unknown>, request: RequestOf<'load'>): Promise<ReplyOf<'load'>> {
  const rows = await readRows(db, atMost(request.conversationIds, MAX_LOADS, 'conversations'));
  const { rows: clock } = await sql<{ now: number }>`select ${databaseNow} as now`.execute(db);
  return { rows, now: clock[0]?.now ?? 0 };
}

export async function heads(db: Kysely<unknown>, request: RequestOf<'heads'>): Promise<ReplyOf<'heads'>> {
  const ids = atMost(request.conversationIds, limits.maxHeads, 'conversations');
  const { rows } = await sql<{ id: string; head_seq: number }>`
    select id, head_seq from conversations
    where id = any(${ids}::text[]) and tenant_id = ${request.tenantId}`.execute(db);
  return { heads: rows.map(({ id, head_seq }) => ({ conversationId: id, headSeq: head_seq })) };
}

interface OpenTurnLine {
  readonly tenant_id: string;
  readonly id: string;
  readonly site_id: string;
  readonly state: Uint8Array;
  readonly age_ms: number;
}

export async function openTurns(db: Kysely<unknown>, request: RequestOf<'openTurns'>): Promise<ReplyOf<'openTurns'>> {
  const { rows } = await sql<OpenTurnLine>`
    select tenant_id, id, site_id, state, greatest(0, ${databaseNow} - unanswered_since) as age_ms
    from conversations where partition = ${request.partition} and turn_open
    order by unanswered_since limit ${sql.lit(MAX_OPEN_TURNS)}`.execute(db);
  return {
    turns: rows.map((row) => ({
      ...{ tenantId: row.tenant_id, conversationId: row.id, siteId: row.site_id, ageMs: row.age_ms },
      state: conversationState.decode(row.state),
    })),
  };
}

/** Looks first: nearly every call is for a conversation that exists. */
export async function openConversation(
  db: Kysely<unknown>,
  request: RequestOf<'openConversation'>,
): Promise<ReplyOf<'openConversation'>> {
  checkVisitor(request);
  const found = await find(db, request);
  const id = request.conversationId || found.id || (await make(db, request));
  const [row] = await readRows(db, [id]);
  return { row: ownRow(row, request), epoch: found.epoch };
}

async function find(db: Kysely<unknown>, visitor: RequestOf<'openConversation'>) {
  const { rows } = await sql<{ epoch: string; id: string | null }>`
    select history.id as epoch, (
      select id from conversations
      where tenant_id = ${visitor.tenantId} and site_id = ${visitor.siteId} and visitor_id = ${visitor.visitorId}
        and owner <> 'closed'
    ) as id
    from history`.execute(db);
  if (!rows[0]) throw new ParleyError('internal', { detail: 'the database has no history id' });
  return rows[0];
}

/** Another call may make it first, and somebody may close that one before we look: then once more. */
async function make(db: Kysely<unknown>, visitor: RequestOf<'openConversation'>): Promise<string> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const id = newId();
    const state = initialState();
    const { rows } = await sql<{ id: string }>`
      insert into conversations
        (id, tenant_id, partition, site_id, visitor_id, state, owner, turn_open, unanswered_since)
      values (${id}, ${visitor.tenantId}, ${partitionOf(id)}, ${visitor.siteId}, ${visitor.visitorId},
        ${conversationState.encode(state)}, ${state.owner}, false, 0)
      on conflict (tenant_id, site_id, visitor_id) where owner <> 'closed' do nothing
      returning id`.execute(db);
    const open = rows[0]?.id ?? (await find(db, visitor)).id;
    if (open) return open;
  }
  throw new ParleyError('unavailable', { detail: 'the conversation kept being closed' });
}
