import { PARTITIONS } from '@parley/contract';
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

// Ids are compared byte by byte (collate "C"): they are never sorted for a reader, and a language's rules cost time.
const statements = [
  // Which history of the database this is: a restore gives it a new id, and clients then begin afresh.
  sql`create table history (
    only_row boolean primary key default true check (only_row),
    id text not null
  )`,
  sql`insert into history (id) values (gen_random_uuid()::text)`,

  // One row a session process. An append locks its row (for share), fencing updates it: so one waits for the other.
  sql`create table replicas (
    id text collate "C" primary key,
    fenced boolean not null default false,
    fenced_at timestamptz
  )`,

  // Apart from replicas: a beat must not wait for an append, nor make a new version of the row the fence is read from.
  sql`create table beats (
    id text collate "C" primary key references replicas (id) on delete cascade,
    alive_until timestamptz not null
  )`,

  // `owner` is no foreign key: a replica long gone may still stand here, and counts as fenced.
  sql`create table partitions (
    id integer primary key,
    owner text collate "C",
    generation integer not null default 0,
    published_position bigint not null default 0
  )`,
  sql`insert into partitions (id) select generate_series(0, ${sql.lit(PARTITIONS - 1)})`,

  // `state` is the session's snapshot (protobuf ConversationState); the columns after it are copies for queries.
  // The fill factor leaves room for new versions of a row in its own page.
  sql`create table conversations (
    id text collate "C" primary key,
    tenant_id text collate "C" not null,
    partition integer not null,
    site_id text collate "C" not null,
    visitor_id text collate "C" not null,
    head_seq integer not null default 0,
    state bytea not null,
    owner text collate "C" not null,
    turn_open boolean not null,
    unanswered_since double precision not null,
    opened_at timestamptz not null default clock_timestamp(),
    closed_at timestamptz
  ) with (fillfactor = 80)`,
  // One open conversation per visitor and site: what makes opening one safe to repeat.
  sql`create unique index conversations_open on conversations (tenant_id, site_id, visitor_id) where owner <> 'closed'`,
  sql`create index conversations_open_turns on conversations (partition) where turn_open`,

  // No foreign key to conversations: append holds the lock on the row while it writes, a check per event says no more.
  sql`create table events (
    conversation_id text collate "C" not null,
    seq integer not null,
    tenant_id text collate "C" not null,
    partition integer not null,
    position bigint not null,
    command_id text collate "C" not null,
    part integer not null,
    at double precision not null,
    type text collate "C" not null,
    body bytea not null,
    text text not null,
    constraint events_pkey primary key (conversation_id, seq),
    constraint events_command unique (conversation_id, command_id, part),
    constraint events_position unique (partition, position)
  )`,
];

export const first: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await statement.execute(db);
  },
};
