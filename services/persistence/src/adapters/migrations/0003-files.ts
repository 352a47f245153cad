import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  // `sha256` is empty until the content is there. A file is dropped or attached, never both: each is one statement that
  // looks at the other under the row's lock.
  sql`create table files (
    tenant_id text collate "C" not null,
    id text collate "C" not null,
    site_id text collate "C" not null,
    visitor_id text collate "C" not null,
    name text not null,
    content_type text collate "C" not null,
    size bigint not null check (size >= 0),
    sha256 text collate "C" not null,
    is_attached boolean not null default false,
    is_dropped boolean not null default false,
    added_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id)
  )`,
  sql`create index files_unattached on files (added_at) where not is_attached`,

  // A visitor may send one file in several conversations of theirs.
  sql`create table file_conversations (
    tenant_id text collate "C" not null,
    file_id text collate "C" not null,
    conversation_id text collate "C" not null,
    primary key (tenant_id, file_id, conversation_id)
  )`,
];

export const files: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await statement.execute(db);
  },
};
