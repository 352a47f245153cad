import { limits } from '@parley/contract';
import { type Kysely, sql } from 'kysely';
import { checkDropFiles } from '../../domain/file-checks.ts';
import { atMost } from '../../domain/page-bounds.ts';
import type { ReplyOf, RequestOf } from '../../domain/requests.ts';

/** A file that is just being attached is locked, and passed over. */
export async function dropFiles(db: Kysely<unknown>, request: RequestOf<'dropFiles'>): Promise<ReplyOf<'dropFiles'>> {
  const most = checkDropFiles(request);
  await sql`
    update files set is_dropped = true
    where (tenant_id, id) in (
      select tenant_id, id from files
      where not is_attached and not is_dropped
        and added_at <= clock_timestamp() - ${request.olderThanMs}::double precision * interval '1 millisecond'
      order by added_at limit ${most} for update skip locked
    )`.execute(db);
  const { rows } = await sql<{ tenant_id: string; id: string }>`
    select tenant_id, id from files where is_dropped and not is_attached order by added_at limit ${most}`.execute(db);
  return { files: rows.map(({ tenant_id, id }) => ({ tenantId: tenant_id, fileId: id })) };
}

export async function forgetFiles(
  db: Kysely<unknown>,
  request: RequestOf<'forgetFiles'>,
): Promise<ReplyOf<'forgetFiles'>> {
  const files = atMost(request.files, limits.maxDroppedFiles, 'files');
  await sql`
    delete from files f using unnest(
      ${files.map(({ tenantId }) => tenantId)}::text[], ${files.map(({ fileId }) => fileId)}::text[]
    ) as given (tenant_id, id)
    where f.tenant_id = given.tenant_id and f.id = given.id and f.is_dropped`.execute(db);
  return {};
}
