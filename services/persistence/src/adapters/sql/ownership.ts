import { ParleyError } from '@parley/contract';
import { type Kysely, sql, type Transaction } from 'kysely';
import { BEAT_LASTS_MS, FENCED_KEPT_MS, fairShare } from '../../domain/ownership.ts';
import type { ReplyOf, RequestOf } from '../../domain/requests.ts';
import { databaseNow } from './clock.ts';

const beatLasts = sql`${sql.lit(BEAT_LASTS_MS)} * interval '1 millisecond'`;
const fencedKept = sql`${sql.lit(FENCED_KEPT_MS)} * interval '1 millisecond'`;

export async function beat(db: Kysely<unknown>, { replicaId }: RequestOf<'beat'>): Promise<ReplyOf<'beat'>> {
  if (replicaId === '') throw new ParleyError('invalid_request', { detail: 'replica_id is empty' });
  const again = await renew(db, replicaId);
  if (!again.fenced) return again;
  // Fenced, or new. Both rows or none: a replica without a beat would be counted for ever and never be found dead.
  return db.transaction().execute(async (transaction) => {
    await sql`insert into replicas (id) values (${replicaId}) on conflict (id) do nothing`.execute(transaction);
    return renew(transaction, replicaId);
  });
}

async function renew(db: Kysely<unknown>, replicaId: string) {
  const { rows } = await sql<{ now: number; renewed: boolean }>`
    with renewed as (
      insert into beats (id, alive_until)
      select id, clock_timestamp() + ${beatLasts} from replicas where id = ${replicaId} and not fenced
      on conflict (id) do update set alive_until = excluded.alive_until
      returning id
    )
    select ${databaseNow} as now, exists (select from renewed) as renewed`.execute(db);
  return { fenced: !rows[0]?.renewed, now: rows[0]?.now ?? 0 };
}

export async function take(db: Kysely<unknown>, { replicaId }: RequestOf<'take'>): Promise<ReplyOf<'take'>> {
  // Committed on its own: whoever is fenced here can have written its last event, all of it visible to what follows.
  await fenceTheDead(db);
  await forgetTheLongFenced(db);
  return db.transaction().execute(async (transaction) => {
    const { isAlive, live, owned, free } = await survey(transaction, replicaId);
    if (!isAlive) return { fenced: true };
    const share = fairShare(live);
    if (free.length > 0 && owned < share) await claim(transaction, replicaId, free, share - owned);
    return { fenced: false, fairShare: share, partitions: await ownedBy(transaction, replicaId) };
  });
}

/** Waits for an append of theirs that is running. In the order of ids, so that two takes never wait for each other. */
async function fenceTheDead(db: Kysely<unknown>): Promise<void> {
  await sql`
    update replicas set fenced = true, fenced_at = clock_timestamp()
    where id in (
      select r.id from replicas r join beats b on b.id = r.id
      where not r.fenced and b.alive_until < clock_timestamp()
      order by r.id for no key update of r
    )`.execute(db);
}

/**
 * For a database that nobody else can use: the replicas of earlier processes are gone for certain, and what they held
 * is free at once instead of when their beats have run out. Before anything beats.
 */
export async function fenceEverybody(db: Kysely<unknown>): Promise<void> {
  await sql`update replicas set fenced = true, fenced_at = clock_timestamp() where not fenced`.execute(db);
}

/** Only those that hold nothing, although a partition's owner that is gone counts as fenced. */
async function forgetTheLongFenced(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from replicas where id in (
      select id from replicas r
      where fenced and fenced_at < clock_timestamp() - ${fencedKept}
        and not exists (select from partitions where owner = r.id)
      for update skip locked
    )`.execute(db);
}

interface FreePartition {
  readonly id: number;
  readonly generation: number;
}

async function survey(transaction: Transaction<unknown>, replicaId: string) {
  const { rows } = await sql<{ is_alive: boolean; live: number; owned: number; ids: number[]; generations: number[] }>`
    with free as (
      select id, generation from partitions p
      where not exists (select from replicas r where r.id = p.owner and not r.fenced)
    )
    select exists (select from replicas where id = ${replicaId} and not fenced) as is_alive,
      (select count(*) from replicas where not fenced) as live,
      (select count(*) from partitions where owner = ${replicaId}) as owned,
      array(select id from free order by id) as ids,
      array(select generation from free order by id) as generations`.execute(transaction);
  const found = rows[0];
  const free: FreePartition[] = (found?.ids ?? []).map((id, index) => ({
    ...{ id, generation: found?.generations[index] ?? 0 },
  }));
  return { isAlive: found?.is_alive ?? false, live: found?.live ?? 0, owned: found?.owned ?? 0, free };
}

/**
 * A row that another take has locked is left to it. One that it has just taken is left too: its generation has moved
 * on since the survey.
 */
async function claim(
  transaction: Transaction<unknown>,
  replicaId: string,
  free: readonly FreePartition[],
  most: number,
): Promise<void> {
  await sql`
    update partitions set owner = ${replicaId}, generation = generation + 1
    where id in (
      select p.id from partitions p
      join unnest(${free.map(({ id }) => id)}::integer[], ${free.map(({ generation }) => generation)}::integer[])
        as free (id, generation) on free.id = p.id and free.generation = p.generation
      order by p.id limit ${most} for no key update of p skip locked
    )`.execute(transaction);
}

async function ownedBy(transaction: Transaction<unknown>, replicaId: string) {
  const { rows } = await sql<{ id: number; generation: number; published: number; last: number }>`
    select id, generation, published_position as published,
      coalesce((select max(position) from events where events.partition = partitions.id), 0) as last
    from partitions where owner = ${replicaId} order by id`.execute(transaction);
  return rows.map(({ id, generation, published, last }) => ({
    ...{ partition: id, generation, publishedPosition: published, lastPosition: last },
  }));
}

export async function release(db: Kysely<unknown>, request: RequestOf<'release'>): Promise<ReplyOf<'release'>> {
  const { replicaId, partitions } = request;
  await sql`
    update partitions set owner = null
    where id in (
      select p.id from partitions p
      join unnest(
        ${partitions.map(({ partition }) => partition)}::integer[],
        ${partitions.map(({ generation }) => generation)}::integer[]
      ) as held (id, generation) on held.id = p.id and held.generation = p.generation
      where p.owner = ${replicaId}
      order by p.id for no key update of p
    )`.execute(db);
  if (request.leaving)
    await sql`
      update replicas set fenced = true, fenced_at = clock_timestamp()
      where id = ${replicaId} and not fenced`.execute(db);
  return {};
}

export async function checkpoint(
  db: Kysely<unknown>,
  { replicaId, checkpoints }: RequestOf<'checkpoint'>,
): Promise<ReplyOf<'checkpoint'>> {
  await sql`
    with held as (
      select p.id, given.position from partitions p
      join unnest(
        ${checkpoints.map(({ partition }) => partition)}::integer[],
        ${checkpoints.map(({ generation }) => generation)}::integer[],
        ${checkpoints.map(({ publishedPosition }) => publishedPosition)}::bigint[]
      ) as given (id, generation, position) on given.id = p.id and given.generation = p.generation
      where p.owner = ${replicaId}
      order by p.id for no key update of p
    )
    update partitions p set published_position = greatest(p.published_position, held.position)
    from held where p.id = held.id`.execute(db);
  return {};
}
