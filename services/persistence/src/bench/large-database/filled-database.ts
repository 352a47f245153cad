import { conversationState, newId, PARTITIONS, partitionOf, serverFrame } from '@parley/contract';
import { type Kysely, sql } from 'kysely';
import { initialState } from '../../domain/conversation-state.ts';

/** An open conversation that a probe may use. */
export interface KnownConversation {
  readonly tenantId: string;
  readonly id: string;
  readonly visitorId: string;
  head: number;
}

export const MESSAGES_EACH = 20;
/** Of so many, one is open; the others are history. */
export const CLOSED_EACH = 10;
export const SITE = 'site';
export const TEXT = 'What does the parcel to the islands cost, and when will it be here? '.repeat(2);
const TENANTS = 10;
/** So many go on at a time: a conversation's messages lie as far apart on disk as those of the others lie between them. */
const AT_A_TIME = 2_000;
const DAY_MS = 86_400_000;

/**
 * Conversations as a session would have left them: heads, seqs and positions without holes, partitions by id. Bodies
 * have the size of real ones, and are all the same: no statement looks into them.
 */
export class FilledDatabase {
  readonly #db: Kysely<unknown>;
  readonly #positions = Array.from({ length: PARTITIONS }, () => 0);
  readonly open: KnownConversation[] = [];
  #messages = 0;

  constructor(db: Kysely<unknown>) {
    this.#db = db;
  }

  nextPosition(partition: number): number {
    const next = (this.#positions[partition] ?? 0) + 1;
    this.#positions[partition] = next;
    return next;
  }

  /** Adds conversations until there are so many messages. `onProgress` hears how many there are. */
  async fillTo(messages: number, onProgress: (messages: number) => void): Promise<void> {
    while (this.#messages < messages) {
      const missing = Math.ceil((messages - this.#messages) / MESSAGES_EACH);
      await this.#add(Math.min(AT_A_TIME, missing));
      onProgress(this.#messages);
    }
    await sql`vacuum (analyze) events`.execute(this.#db);
    await sql`vacuum (analyze) conversations`.execute(this.#db);
    await sql`checkpoint`.execute(this.#db);
  }

  /** Of tables and indexes. */
  async bytes(): Promise<number> {
    const { rows } = await sql<{ bytes: number }>`
      select (pg_total_relation_size('events') + pg_total_relation_size('conversations'))::double precision as bytes
    `.execute(this.#db);
    return rows[0]?.bytes ?? 0;
  }

  async #add(count: number): Promise<void> {
    const added = Array.from({ length: count }, (_, index) => {
      const id = newId();
      const partition = partitionOf(id);
      const before = this.#positions[partition] ?? 0;
      this.#positions[partition] = before + MESSAGES_EACH;
      const tenantId = `tenant-${index % TENANTS}`;
      return { id, partition, before, tenantId, visitorId: newId(), isOpen: index % CLOSED_EACH === 0 };
    });
    const ids = added.map(({ id }) => id);
    const partitions = added.map(({ partition }) => partition);
    const tenants = added.map(({ tenantId }) => tenantId);
    const state = conversationState.encode({
      ...initialState(),
      ownerEpoch: 2,
      headSeq: MESSAGES_EACH,
      lastAt: Date.now(),
    });
    await sql`
      insert into conversations
        (id, tenant_id, partition, site_id, visitor_id, head_seq, state, owner, turn_open, unanswered_since)
      select id, tenant, partition, ${SITE}, visitor, ${MESSAGES_EACH}, ${state}, owner, false, 0
      from unnest(${ids}::text[], ${tenants}::text[], ${partitions}::integer[],
        ${added.map(({ visitorId }) => visitorId)}::text[],
        ${added.map(({ isOpen }) => (isOpen ? 'queue' : 'closed'))}::text[]) as given (id, tenant, partition, visitor, owner)
    `.execute(this.#db);
    await sql`
      insert into events (conversation_id, tenant_id, partition, seq, position, command_id, part, at, type, body, text)
      select id, tenant, partition, seq, before + seq, gen_random_uuid()::text, 0,
        ${Date.now() - DAY_MS}::double precision + seq * 1000, 'message', ${bodyOf(ids[0] ?? '')}, ${TEXT}
      from unnest(${ids}::text[], ${tenants}::text[], ${partitions}::integer[],
        ${added.map(({ before }) => before)}::bigint[]) as given (id, tenant, partition, before)
      cross join generate_series(1, ${MESSAGES_EACH}::integer) as seq
      order by seq
    `.execute(this.#db);
    for (const { id, isOpen, tenantId, visitorId } of added)
      if (isOpen) this.open.push({ id, tenantId, visitorId, head: MESSAGES_EACH });
    this.#messages += count * MESSAGES_EACH;
  }
}

export function bodyOf(conversationId: string, seq = MESSAGES_EACH): Uint8Array {
  return serverFrame.encode({
    event: {
      ...{ conversationId, seq, at: Date.now(), ownerEpoch: 1, answeredTo: 0, clientMessageId: newId() },
      ...{ author: { kind: 1, id: 'visitor', name: '' }, message: { text: TEXT } },
    },
  });
}
