import { ParleyError } from '@parley/contract';
import { readOptions } from '../command/read-options.ts';
import { type Row, rows } from './rows.ts';

export interface RowOptions {
  readonly rows: readonly Row[];
  /** Write what was measured into the documents, each row as soon as it is there. */
  readonly isKept: boolean;
}

export const ROWS_HELP = `npm run scenarios -- [--keep] [--form stack|standalone] [ROW…]

Measures the rows of docs/benchmarks.md, one after the other, each against a Parley of its
own. Needs Linux, nats-server, redis-server and PostgreSQL (not for standalone).

  --form FORM  only those of stack, or of standalone
  --keep       writes each row into docs/benchmarks.md as soon as it is measured
  --help

${rows.map(({ load, name, takesS }) => `  ${name.padEnd(24)}${String(takesS).padStart(4)} s  ${load}`).join('\n')}
  ${'all'.padEnd(24)}${String(takes(rows)).padStart(4)} s

Exit code: 0 all was reached; 1 something was not; 2 it could not begin.`;

/** Seconds that they take together, about. */
export function takes(some: readonly Row[]): number {
  return some.reduce((sum, { takesS }) => sum + takesS, 0);
}

const options = { form: { type: 'string' }, keep: { type: 'boolean', default: false } } as const;

/** Throws `invalid_request`, whose detail is for the user: one line. */
export function parseRowOptions(args: readonly string[]): RowOptions {
  const { positionals, values } = readOptions({ args: [...args], options, allowPositionals: true });
  const { form, keep } = values;
  if (form !== undefined && form !== 'stack' && form !== 'standalone')
    throw new ParleyError('invalid_request', { detail: `--form: expected stack or standalone, got '${form}'` });
  const unknown = positionals.find((name) => rows.every((row) => row.name !== name));
  if (unknown !== undefined)
    throw new ParleyError('invalid_request', {
      detail: `no row '${unknown}' (${rows.map(({ name }) => name).join()})`,
    });
  const wanted = rows.filter(
    (row) => (form === undefined || row.form === form) && (positionals.length === 0 || positionals.includes(row.name)),
  );
  if (wanted.length === 0)
    throw new ParleyError('invalid_request', { detail: `--form ${form}: none of ${positionals.join(', ')} is of it` });
  return { rows: wanted, isKept: keep };
}
