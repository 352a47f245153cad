import { sql } from 'kysely';

/** The database's clock in milliseconds since the Unix epoch: the only one that beats, ages and times are measured by. */
export const databaseNow = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::double precision`;
