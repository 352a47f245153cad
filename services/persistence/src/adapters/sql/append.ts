import { AppendStatus, conversationState, type StoredEvent } from '@parley/contract';
import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely';
import { checkAppend, type LockedRow, mayCommit } from '../../domain/append-rules.ts';
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
 * One transaction of two statements, however large the batch; two more when a group is refused. The SQL is constant
 * text: this is the one path where even building it would show.
 */
export async function append(
  db: Kysely<unknown>,
  request: RequestOf<'append'>,
  commit: CommitPoints,
): Promise<ReplyOf<'append'>> {
  checkAppend(request);
  const reply = await db.transaction().execute(async (transaction) => {
    const decided = await decide(transaction, request);
    commit.before();
    return decided;
  });
  commit.after();
  return reply;
}

async function decide(transaction: Transaction<unknown>, request: RequestOf<'append'>): Promise<ReplyOf<'append'>> {
  const { now, replica, notMine, rows } = await lock(transaction, request);
  if (!replica) return { status: AppendStatus.FENCED, now };
  if (notMine.length > 0) return { status: AppendStatus.NOT_MINE, now, notMine };
  const decisions = request.groups.map((group) => ({
    group,
    isGood: mayCommit(group, rows.get(group.conversationId)),
  }));
  const good = decisions.filter(({ isGood }) => isGood).map(({ group }) => group);
  const refused = decisions.filter(({ isGood }) => !isGood).map(({ group }) => group);
  if (good.length > 0) await write(transaction, good);
  const reasons = await readReasons(transaction, refused);
  return {
    ...{ status: AppendStatus.DECIDED, now },
    results: decisions.map(({ group }) => reasons.get(group) ?? { committed: true }),
  };
}

interface LockedLine {
  readonly now: number;
  readonly replica: string | null;
  readonly not_mine: number[];
  readonly id: string | null;
  readonly tenant_id: string;
  readonly head_seq: number;
  readonly has_command: boolean;
}

/**
 * The fence first: `locked` cannot run before `fence` has its row, and the row's lock is held to the end of the
 * transaction, so that fencing waits for this append, or this append finds itself fenced. Conversations are locked in
 * the order of their ids: two appends never wait for each other. A command may be looked for in the statement's own
 * snapshot: what was committed after it raised a head, and its group is refused for that.
 */
const LOCK = `
with fence as materialized (
  select id from replicas where id = $1 and not fenced for share
), locked as materialized (
  select c.id, c.tenant_id, c.head_seq from conversations c
  where c.id = any($3::text[]) and exists (select from fence)
  order by c.id for no key update
), known as materialized (
  select given.conversation_id from unnest($4::text[], $5::text[]) as given (conversation_id, command_id)
  cross join lateral (
    select from events e where e.conversation_id = given.conversation_id and e.command_id = given.command_id limit 1
  ) stored
)
select (extract(epoch from clock_timestamp()) * 1000)::double precision as now,
  (select id from fence) as replica,
  array(
    select given.id from unnest($2::integer[]) as given (id)
    where not exists (select from partitions p where p.id = given.id and p.owner = $1)
  ) as not_mine,
  locked.id, locked.tenant_id, locked.head_seq,
  locked.id in (select conversation_id from known) as has_command
from (values (1)) as always left join locked on true`;

async function lock(transaction: Transaction<unknown>, { replicaId, groups }: RequestOf<'append'>) {
  const partitions = [...new Set(groups.map(({ partition }) => partition))];
  const ids = groups.map(({ conversationId }) => conversationId);
  const commands = groups.flatMap(({ conversationId, events }) =>
    events.filter(({ part }) => part === 0).map(({ commandId }) => ({ conversationId, commandId })),
  );
  const { rows } = await transaction.executeQuery<LockedLine>(
    CompiledQuery.raw(LOCK, [
      ...[replicaId, partitions, ids],
      ...[commands.map(({ conversationId }) => conversationId), commands.map(({ commandId }) => commandId)],
    ]),
  );
  const found = new Map<string, LockedRow>();
  for (const { id, tenant_id, head_seq, has_command } of rows)
    if (id !== null) found.set(id, { tenantId: tenant_id, headSeq: head_seq, hasCommand: has_command });
  return {
    now: rows[0]?.now ?? 0,
    replica: rows[0]?.replica ?? undefined,
    notMine: rows[0]?.not_mine ?? [],
    rows: found,
  };
}

const WRITE = `
with written as (
  insert into events
    (conversation_id, tenant_id, partition, seq, position, command_id, part, at, type, body, text)
  select * from unnest($1::text[], $2::text[], $3::integer[], $4::integer[], $5::bigint[], $6::text[], $7::integer[],
    $8::double precision[], $9::text[], $10::bytea[], $11::text[])
)
update conversations c set
  head_seq = after.head_seq, state = after.state, owner = after.owner, turn_open = after.turn_open,
  unanswered_since = after.unanswered_since,
  closed_at = case when after.owner = 'closed' then coalesce(c.closed_at, clock_timestamp()) end
from unnest($12::text[], $13::integer[], $14::bytea[], $15::text[], $16::boolean[], $17::double precision[])
  as after (id, head_seq, state, owner, turn_open, unanswered_since)
where c.id = after.id`;

async function write(transaction: Transaction<unknown>, groups: readonly AppendGroup[]): Promise<void> {
  const lines = groups.flatMap((group) => group.events.map((event) => ({ group, event })));
  const states = groups.map(({ state }) => state);
  await transaction.executeQuery(
    CompiledQuery.raw(WRITE, [
      lines.map(({ group }) => group.conversationId),
      lines.map(({ group }) => group.tenantId),
      lines.map(({ group }) => group.partition),
      lines.map(({ event }) => event.seq),
      lines.map(({ event }) => event.position),
      lines.map(({ event }) => event.commandId),
      lines.map(({ event }) => event.part),
      lines.map(({ event }) => event.at),
      lines.map(({ event }) => event.type),
      lines.map(({ event }) => event.body),
      lines.map(({ event }) => event.text),
      groups.map(({ conversationId }) => conversationId),
      states.map(({ headSeq }) => headSeq),
      states.map((state) => conversationState.encode(state)),
      states.map(({ owner }) => owner),
      states.map(isTurnOpen),
      states.map(({ unansweredSince }) => unansweredSince),
    ]),
  );
}

type Result = NonNullable<ReplyOf<'append'>['results']>[number];

/** What a refused group's sender needs to decide again: the row, and what its commands made before. */
async function readReasons(
  transaction: Transaction<unknown>,
  refused: readonly AppendGroup[],
): Promise<ReadonlyMap<AppendGroup, Result>> {
  if (refused.length === 0) return new Map();
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
