import type { Kysely } from 'kysely';

/**
 * A database that speaks PostgreSQL's SQL, with the types that `adapters/value-types.ts` sets. Statements are prepared
 * where the driver can. What a statement throws is the driver's own error: `adapters/database-errors.ts` reads it.
 */
export interface Database {
  /**
   * For `append` alone, so that a storm of readers never keeps a commit waiting for a connection. Every statement and
   * every pause inside a transaction is cut off after 2 s: a fence waits for a running append, and must not wait long.
   */
  readonly appends: Kysely<unknown>;
  /** For `beat` alone: a session whose beat waits behind readers for a few seconds has to stop, however well it is. */
  readonly beats: Kysely<unknown>;
  /** For what changes a tenant's books: money is asked for before each call of a model, and must not wait for readers. */
  readonly spends: Kysely<unknown>;
  /** For what is added to files: one statement of each kind is under way, for all who wait. */
  readonly files: Kysely<unknown>;
  /** For everything else. */
  readonly reads: Kysely<unknown>;
  /** Ends every connection; what is under way fails. Called once. */
  close(): Promise<void>;
}
