import { ParleyError } from '@parley/contract';
import { POSITION_USED } from '../domain/append-rules.ts';

/** The unique constraint over (partition, position), named by the first migration. */
export const POSITION_CONSTRAINT = 'events_position';

/** What an operator does about a missing table or column. */
export const MIGRATE_FIRST = 'the schema is missing or older than this version: run npm run migrate';

/**
 * Turns what a statement threw into what a caller can act on (SQLSTATE: PostgreSQL's appendix A). `rejected_by_store`:
 * the data is at fault, and will be again. `unavailable`: nobody is at fault, the same request may succeed later.
 * Details name codes and constraints, never values: those may be a visitor's words.
 */
export function databaseError(thrown: unknown): ParleyError {
  if (thrown instanceof ParleyError) return thrown;
  // A fault of the code, not of the database.
  if (thrown instanceof TypeError || thrown instanceof RangeError) return ParleyError.from(thrown);
  const { sqlState, constraint } = factsOf(thrown);
  const because = (code: 'rejected_by_store' | 'unavailable' | 'internal', detail: string) =>
    new ParleyError(code, { cause: thrown, detail });
  if (constraint === POSITION_CONSTRAINT) return because('rejected_by_store', POSITION_USED);
  switch (sqlState?.slice(0, 2)) {
    case undefined:
      return because('unavailable', 'the database is out of reach');
    case '22': // data exception
    case '23': // integrity constraint violation
      return because('rejected_by_store', constraint ? `${sqlState} ${constraint}` : `${sqlState}`);
    case '28': // invalid authorization specification
      return because('unavailable', `the database refuses the name or password in PARLEY_DATABASE_URL (${sqlState})`);
    case '3D': // invalid catalog name
      return because('unavailable', `there is no database of the name in PARLEY_DATABASE_URL (${sqlState})`);
    case '3F': // invalid schema name
      return because('unavailable', MIGRATE_FIRST);
    case '42': // syntax error or access rule violation; P01 and 703: no such table, no such column
      return sqlState === '42P01' || sqlState === '42703'
        ? because('unavailable', MIGRATE_FIRST)
        : because('internal', `${sqlState}`);
    default:
      return because('unavailable', `${sqlState}`);
  }
}

function factsOf(thrown: unknown): { readonly sqlState?: string; readonly constraint?: string } {
  if (typeof thrown !== 'object' || thrown === null) return {};
  const { code, constraint } = thrown as { code?: unknown; constraint?: unknown };
  return {
    // Node's own codes (ECONNREFUSED) are longer.
    ...(typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && { sqlState: code }),
    ...(typeof constraint === 'string' && { constraint }),
  };
}
