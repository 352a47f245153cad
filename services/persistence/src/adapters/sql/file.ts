import { type Kysely, sql } from 'kysely';
import { notFound } from '../../domain/file-checks.ts';
import type { ReplyOf, RequestOf } from '../../domain/requests.ts';
import { type FileRow, fileColumns, storedFile } from './file-rows.ts';

export async function file(db: Kysely<unknown>, request: RequestOf<'file'>): Promise<ReplyOf<'file'>> {
  const { tenantId, visitorId, fileId } = request;
  const { rows } = await sql<FileRow>`
    select ${fileColumns} from files f
    where f.tenant_id = ${tenantId} and f.id = ${fileId} and f.sha256 <> '' and not f.is_dropped
      and (f.visitor_id = ${visitorId} or exists (
        select from file_conversations fc
        join conversations c on c.id = fc.conversation_id and c.tenant_id = fc.tenant_id
        where fc.tenant_id = f.tenant_id and fc.file_id = f.id and c.visitor_id = ${visitorId}
      ))`.execute(db);
  const [found] = rows;
  if (!found) throw notFound();
  return { file: storedFile(found) };
}
