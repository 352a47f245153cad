import type { PostgresOptions } from './postgres.ts';

type Timeouts = Pick<PostgresOptions, 'statementTimeoutMs' | 'answerTimeoutMs' | 'connectTimeoutMs'>;

/** A caller repeats after 3 s: what it no longer waits for should not go on for long. */
export const serviceTimeouts: Timeouts = { statementTimeoutMs: 2_000, answerTimeoutMs: 4_000, connectTimeoutMs: 2_000 };

/** A migration takes as long as it takes, and waits for another that is running. */
export const migrationTimeouts: Timeouts = { statementTimeoutMs: 0, answerTimeoutMs: 0, connectTimeoutMs: 5_000 };
