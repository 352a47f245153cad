import type { Migration } from 'kysely/migration';
import { first } from './0001-first.ts';
import { spend } from './0002-spend.ts';
import { files } from './0003-files.ts';

/**
 * In the order of their names. One that has been released is never changed: a later one corrects it. Additive only, so
 * that the version before still runs while the new one starts.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-spend': spend,
  '0003-files': files,
};
