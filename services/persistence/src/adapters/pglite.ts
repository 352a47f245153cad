import { Kysely, PGliteDialect } from 'kysely';
import type { Database } from '../ports.ts';
import { valueParsers, valueSerializers } from './value-types.ts';

export interface PgliteOptions {
  /** A folder that this process alone has locked: PGlite itself does not notice a second one. Undefined = in memory. */
  readonly dataDir: string | undefined;
}

/** PostgreSQL inside this process: one connection, so its users take turns. Takes seconds the first time. */
export async function openPglite({ dataDir }: PgliteOptions): Promise<Database> {
  // 27 MB that only the single process needs.
  const { PGlite } = await import('@electric-sql/pglite');
  const options = { parsers: { ...valueParsers }, serializers: { ...valueSerializers } };
  const pglite = dataDir === undefined ? await PGlite.create(options) : await PGlite.create(dataDir, options);
  const only = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite }) });
  return {
    ...{ appends: only, beats: only, spends: only, files: only, reads: only },
    close: async () => {
      await only.destroy();
      // Kysely closes what it has used, and only that.
      if (!pglite.closed) await pglite.close();
    },
  };
}
