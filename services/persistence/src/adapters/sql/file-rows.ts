import type { StoredFile } from '@parley/contract';
import { sql } from 'kysely';

export interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly content_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly at: number;
}

/** Of `files f`. */
export const fileColumns = sql`f.id, f.name, f.content_type, f.size, f.sha256,
  extract(epoch from f.added_at)::double precision * 1000 as at`;

export function storedFile({ id, name, content_type, size, sha256, at }: FileRow): StoredFile {
  return { fileId: id, name, contentType: content_type, size, sha256, at };
}
