import { join } from 'node:path';
import type { ServiceKind } from './stack.ts';

/** The top of the working tree. */
const root = join(import.meta.dirname, '../../../..');

/**
 * Of Node, for each service, as in the image. Left alone, V8 gives a process 64 MB for what has just been made, whatever the
 * process has to do.
 */
export const nodeFlags = ['--max-semi-space-size=8'] as const;

/** The file a service's process runs. */
export function entryOf(kind: ServiceKind): string {
  return join(root, 'services', kind, 'src/main.ts');
}

/** The file the one process runs that is everything. */
export const standaloneEntry = join(root, 'services/standalone/src/main.ts');

/** The file that brings a database to the current schema. */
export const migrateEntry = join(root, 'services/persistence/src/migrate.ts');
