import type { ParleyError } from '@parley/contract';
import { type Kysely, sql } from 'kysely';
import { checkAddFile, notFound } from '../../domain/file-checks.ts';
import type { ReplyOf, RequestOf } from '../../domain/requests.ts';
import { Gathered } from '../gathered.ts';

type Request = RequestOf<'addFile'>;

/**
 * The second call brings the checksum; a repeat of the first does not take it away again. One statement makes known what
 * several callers wait for. Nothing in a request that was checked can fail the others'.
 */
export function createAddFile(db: Kysely<unknown>): (request: Request) => Promise<ReplyOf<'addFile'>> {
  const gathered = new Gathered<Request, ReplyOf<'addFile'>>({ keyOf, run: (requests) => addFiles(db, requests) });
  return async (request) => {
    checkAddFile(request);
    return gathered.do(request);
  };
}

/** In the order of their keys, as everybody locks files: two statements never wait for each other. */
async function addFiles(db: Kysely<unknown>, requests: readonly Request[]): Promise<(ParleyError | object)[]> {
  const files = requests.map(checkAddFile);
  const { rows } = await sql<{ tenant_id: string; id: string }>`
    insert into files as f (tenant_id, id, site_id, visitor_id, name, content_type, size, sha256)
    select * from unnest(
      ${requests.map(({ tenantId }) => tenantId)}::text[], ${files.map(({ fileId }) => fileId)}::text[],
      ${requests.map(({ siteId }) => siteId)}::text[], ${requests.map(({ visitorId }) => visitorId)}::text[],
      ${files.map(({ name }) => name)}::text[], ${files.map(({ contentType }) => contentType)}::text[],
      ${files.map(({ size }) => size)}::bigint[], ${files.map(({ sha256 }) => sha256)}::text[]
    ) as given (tenant_id, id, site_id, visitor_id, name, content_type, size, sha256)
    order by tenant_id collate "C", id collate "C"
    on conflict (tenant_id, id) do update set sha256 = greatest(f.sha256, excluded.sha256)
    where f.visitor_id = excluded.visitor_id and f.site_id = excluded.site_id and not f.is_dropped
    returning f.tenant_id, f.id`.execute(db);
  const added = new Set(rows.map(({ tenant_id, id }) => `${tenant_id}/${id}`));
  return requests.map((request) => (added.has(keyOf(request)) ? {} : notFound()));
}

/** A slash is in neither. */
function keyOf({ tenantId, file }: Request): string {
  return `${tenantId}/${file?.fileId}`;
}
