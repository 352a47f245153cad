import { ParleyError, type StoredFile } from '@parley/contract';
import { type Kysely, sql } from 'kysely';
import { checkAddFile, checkAttachFiles, notFound } from '../../domain/file-checks.ts';
import type { ReplyOf, RequestOf } from '../../domain/requests.ts';

interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly content_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly at: number;
}

const columns = sql`f.id, f.name, f.content_type, f.size, f.sha256,
  extract(epoch from f.added_at)::double precision * 1000 as at`;

/** The second call brings the checksum; a repeat of the first does not take it away again. */
export async function addFile(db: Kysely<unknown>, request: RequestOf<'addFile'>): Promise<ReplyOf<'addFile'>> {
  const { tenantId, siteId, visitorId } = request;
  const { fileId, name, contentType, size, sha256 } = checkAddFile(request);
  const { rows } = await sql`
    insert into files as f (tenant_id, id, site_id, visitor_id, name, content_type, size, sha256)
    values (${tenantId}, ${fileId}, ${siteId}, ${visitorId}, ${name}, ${contentType}, ${size}, ${sha256})
    on conflict (tenant_id, id) do update set sha256 = greatest(f.sha256, excluded.sha256)
    where f.visitor_id = excluded.visitor_id and f.site_id = excluded.site_id and not f.is_dropped
    returning f.id`.execute(db);
  if (rows.length === 0) throw notFound();
  return {};
}

export async function attachFiles(
  db: Kysely<unknown>,
  request: RequestOf<'attachFiles'>,
): Promise<ReplyOf<'attachFiles'>> {
  const fileIds = checkAttachFiles(request);
  const { tenantId, conversationId, visitorId } = request;
  return db.transaction().execute(async (transaction) => {
    const { rows: own } = await sql`
      select from conversations
      where id = ${conversationId} and tenant_id = ${tenantId} and visitor_id = ${visitorId}`.execute(transaction);
    if (own.length === 0) throw new ParleyError('forbidden', { detail: 'not a conversation of this visitor' });
    // Locked in the order of their ids: two messages may name the same files.
    const { rows } = await sql<FileRow>`
      with mine as (
        select tenant_id, id from files
        where tenant_id = ${tenantId} and id = any(${fileIds}::text[]) and visitor_id = ${visitorId}
          and sha256 <> '' and not is_dropped
        order by id for update
      ), added as (
        insert into file_conversations (tenant_id, file_id, conversation_id)
        select tenant_id, id, ${conversationId} from mine on conflict do nothing
      )
      update files f set is_attached = true from mine
      where f.tenant_id = mine.tenant_id and f.id = mine.id
      returning ${columns}`.execute(transaction);
    const byId = new Map(rows.map((row) => [row.id, storedFile(row)]));
    const files = fileIds.flatMap((id) => byId.get(id) ?? []);
    if (files.length < fileIds.length) throw new ParleyError('unknown_file');
    return { files };
  });
}

export async function file(db: Kysely<unknown>, request: RequestOf<'file'>): Promise<ReplyOf<'file'>> {
  const { tenantId, visitorId, fileId } = request;
  const { rows } = await sql<FileRow>`
    select ${columns} from files f
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

function storedFile({ id, name, content_type, size, sha256, at }: FileRow): StoredFile {
  return { fileId: id, name, contentType: content_type, size, sha256, at };
}
