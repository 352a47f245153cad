import { AppendStatus, conversationState, type StoredEvent } from '@parley/contract';
import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely';
import { checkAppend, rejected } from '../../domain/append-rules.ts';
import { isTurnOpen } from '../../domain/conversation-state.ts';
import type { AppendGroup, ReplyOf, RequestOf } from '../../domain/requests.ts';
import { readRows } from './rows.ts';
import { type EventRow, eventColumns, storedEvent } from './stored-events.ts';

/** Where a test can have the process die around the COMMIT. */
export interface CommitPoints {
  before(): void;
  after(): void;
}

/**
 * One statement, however large the batch, which is its own transaction: every further way to the database and back would
 * cost both sides more than a row does. Three more when a group is refused. The SQL is constant text: this is the one
 * path where even building it would show.
 */
export async function append(
  db: Kysely<unknown>,
  request: RequestOf<'append'>,
  commit: CommitPoints,
): Promise<ReplyOf<'append'>> {
  checkAppend(request);
  commit.before();
  const { now, replica, notMine, rows } = await write(db, request);
  commit.after();
  if (!replica) return { status: AppendStatus.FENCED, now };
  if (notMine.length > 0) return { status: AppendStatus.NOT_MINE, now, notMine };
  for (const { conversationId, tenantId } of request.groups)
    if (rows.get(conversationId)?.tenant_id !== tenantId) throw rejected(conversationId, 'no such conversation');
  const refused = request.groups.filter(({ conversationId }) => !rows.get(conversationId)?.is_written);
  const reasons = await readReasons(db, refused);
  return {
    ...{ status: AppendStatus.DECIDED, now },
    results: request.groups.map((group) => reasons.get(group) ?? { committed: true }),
  };
}

interface WrittenLine {
  readonly now: number;
  readonly replica: string | null;
  readonly not_mine: number[];
  readonly id: string | null;
  readonly tenant_id: string;
  readonly is_written: boolean;
}

/**
 * The fence first: `locked` cannot run before `fence` has its row, and the row's lock is held to the end of the
 * transaction, so that fencing waits for this append, or this append finds itself fenced. Conversations are locked in
 * the order of their ids: two appends never wait for each other. A command may be looked for in the statement's own
 * snapshot: what was committed after it raised a head, and its group is refused for that. A group is good under the
 * conditions of `mayCommit`; none is when a partition is another's or a conversation is not there.
 */
const WRITE = `
with fence as materialized (
  select id from replicas where id = $1 and not fenced for share
), given as materialized (
  select * from unnest($2::text[], $3::text[], $4::integer[], $5::integer[], $6::integer[], $7::bytea[], $8::text[],
      $9::boolean[], $10::double precision[])
    with ordinality as given
      (id, tenant_id, partition, expected_head, head_seq, state, owner, turn_open, unanswered_since, number)
), event as materialized (
  select * from unnest($11::integer[], $12::integer[], $13::bigint[], $14::text[], $15::integer[],
      $16::double precision[], $17::text[], $18::bytea[], $19::text[])
    as event (number, seq, position, command_id, part, at, type, body, text)
), not_mine as materialized (
  select distinct partition from given
  where not exists (select from partitions p where p.id = given.partition and p.owner = $1)
), locked as materialized (
  select c.id, c.tenant_id, c.head_seq from conversations c
  where c.id = any($2::text[]) and exists (select from fence)
  order by c.id for no key update
), known as materialized (
  select event.number from event join given on given.number = event.number
  cross join lateral (
    select from events e where e.conversation_id = given.id and e.command_id = event.command_id limit 1
  ) stored
  where event.part = 0
), stale as materialized (
  select given.number from given
  left join locked on locked.id = given.id and locked.head_seq = given.expected_head
  where locked.id is null
), good as materialized (
  select * from given
  where number not in (select number from known) and number not in (select number from stale)
    and not exists (select from not_mine)
    and (select count(*) from given join locked on locked.id = given.id and locked.tenant_id = given.tenant_id)
      = cardinality($2::text[])
), written as (
  insert into events
    (conversation_id, tenant_id, partition, seq, position, command_id, part, at, type, body, text)
  select good.id, good.tenant_id, good.partition,
    event.seq, event.position, event.command_id, event.part, event.at, event.type, event.body, event.text
  from event join good on good.number = event.number
), moved as (
  update conversations c set
    head_seq = good.head_seq, state = good.state, owner = good.owner, turn_open = good.turn_open,
    unanswered_since = good.unanswered_since,
    closed_at = case when good.owner = 'closed' then coalesce(c.closed_at, clock_timestamp()) end
  from good where c.id = good.id
    -- Whatever the plan, it looks at no other rows.
    and c.id = any($2::text[])
)
select (extract(epoch from clock_timestamp()) * 1000)::double precision as now,
  (select id from fence) as replica,
  array(select partition from not_mine) as not_mine,
  locked.id, locked.tenant_id, locked.id in (select id from good) as is_written
from (values (1)) as always left join locked on true`;

async function write(db: Kysely<unknown>, { replicaId, groups }: RequestOf<'append'>) {
  const states = groups.map(({ state }) => state);
  // Events name their group by its number, from 1.
  const numbers = groups.flatMap(({ events }, index) => events.map(() => index + 1));
  const events = groups.flatMap((group) => group.events);
  const { rows } = await db.executeQuery<WrittenLine>(
    CompiledQuery.raw(WRITE, [
      replicaId,
      groups.map(({ conversationId }) => conversationId),
      groups.map(({ tenantId }) => tenantId),
      groups.map(({ partition }) => partition),
      groups.map(({ expectedHead }) => expectedHead),
      states.map(({ headSeq }) => headSeq),
      states.map((state) => conversationState.encode(state)),
      states.map(({ owner }) => owner),
      states.map(isTurnOpen),
      states.map(({ unansweredSince }) => unansweredSince),
      numbers,
      events.map(({ seq }) => seq),
      events.map(({ position }) => position),
      events.map(({ commandId }) => commandId),
      events.map(({ part }) => part),
      events.map(({ at }) => at),
      events.map(({ type }) => type),
      events.map(({ body }) => body),
      events.map(({ text }) => text),
    ]),
  );
  const [first] = rows;
  return {
    now: first?.now ?? 0,
    replica: first?.replica ?? undefined,
    notMine: first?.not_mine ?? [],
    rows: new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row] as const]))),
  };
}

type Result = NonNullable<ReplyOf<'append'>['results']>[number];

/** What a refused group's sender needs to decide again: the row, and what its commands made before, as of one moment. */
async function readReasons(
  db: Kysely<unknown>,
  refused: readonly AppendGroup[],
): Promise<ReadonlyMap<AppendGroup, Result>> {
  if (refused.length === 0) return new Map();
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      await sql`select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'on', true)`.execute(
        transaction,
      );
      return readReasonsIn(transaction, refused);
    });
}

async function readReasonsIn(
  transaction: Transaction<unknown>,
  refused: readonly AppendGroup[],
): Promise<ReadonlyMap<AppendGroup, Result>> {
  const ids = refused.map(({ conversationId }) => conversationId);
  const rows = new Map((await readRows(transaction, ids)).map((row) => [row.conversationId, row]));
  const commands = refused.flatMap(({ conversationId, events }) =>
    events.filter(({ part }) => part === 0).map(({ commandId }) => ({ conversationId, commandId })),
  );
  const { rows: events } = await sql<EventRow>`
    select ${eventColumns} from events
    join unnest(
      ${commands.map(({ conversationId }) => conversationId)}::text[],
      ${commands.map(({ commandId }) => commandId)}::text[]
    ) as given (conversation_id, command_id) using (conversation_id, command_id)
    order by conversation_id, seq`.execute(transaction);
  const stored = new Map<string, StoredEvent[]>(ids.map((id) => [id, []]));
  for (const event of events) stored.get(event.conversation_id)?.push(storedEvent(event));
  return new Map(
    refused.map((group) => {
      const row = rows.get(group.conversationId);
      return [group, { committed: false, ...(row && { row }), stored: stored.get(group.conversationId) ?? [] }];
    }),
  );
}
