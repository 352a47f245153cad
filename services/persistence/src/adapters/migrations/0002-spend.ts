import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

// Money is in whole micro-units. What is settled is counted in `spend_periods` as it is itemised in `spend_items`, what is
// set aside in `spend_tenants` as it stands in `spend_reservations`: each pair in one statement. Sums are kept because
// rows of reservations come and go faster than their space is cleaned up.
const statements = [
  // Locked by whoever reserves, settles or sweeps: a tenant's books change one after the other.
  sql`create table spend_tenants (
    id text collate "C" primary key,
    reserved_micros bigint not null default 0 check (reserved_micros >= 0)
  ) with (fillfactor = 50)`,

  // `period`: a day (2026-01-31) or a month (2026-01) of UTC.
  sql`create table spend_periods (
    tenant_id text collate "C" not null,
    period text collate "C" not null,
    settled_micros bigint not null,
    primary key (tenant_id, period)
  ) with (fillfactor = 50)`,

  sql`create table spend_reservations (
    tenant_id text collate "C" not null,
    id text collate "C" not null,
    router text collate "C" not null,
    site_id text collate "C" not null,
    turn_id text collate "C" not null,
    purpose text collate "C" not null,
    provider text collate "C" not null,
    model text collate "C" not null,
    key_id text collate "C" not null,
    micros bigint not null check (micros >= 0),
    expires_at timestamptz not null,
    primary key (tenant_id, id)
  ) with (fillfactor = 80)`,
  sql`create index spend_reservations_expiry on spend_reservations (expires_at)`,

  // One call each. `day` says in which books it stands, for a correction.
  sql`create table spend_items (
    tenant_id text collate "C" not null,
    id text collate "C" not null,
    site_id text collate "C" not null,
    turn_id text collate "C" not null,
    purpose text collate "C" not null,
    provider text collate "C" not null,
    model text collate "C" not null,
    key_id text collate "C" not null,
    micros bigint not null check (micros >= 0),
    input_tokens bigint not null,
    cached_input_tokens bigint not null,
    output_tokens bigint not null,
    is_estimated boolean not null,
    is_abandoned boolean not null,
    outcome text collate "C" not null,
    day text collate "C" not null,
    settled_at timestamptz not null,
    primary key (tenant_id, id)
  )`,
  sql`create index spend_items_newest on spend_items (tenant_id, settled_at)`,
  sql`create index spend_items_turn on spend_items (tenant_id, turn_id)`,
];

export const spend: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await statement.execute(db);
  },
};
