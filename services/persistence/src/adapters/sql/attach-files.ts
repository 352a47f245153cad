import { ParleyError } from '@parley/contract';
import { type Kysely, sql } from 'kysely';
import { checkAttachFiles } from '../../domain/file-checks.ts';
import type { ReplyOf, RequestOf } from '../../domain/requests.ts';
import { Gathered } from '../gathered.ts';
import { type FileRow, fileColumns, storedFile } from './file-rows.ts';

type Request = RequestOf<'attachFiles'>;
type Reply = ReplyOf<'attachFiles'>;

/** One statement, which is its own transaction, attaches what several messages take along: each all of its files, or none. */
export function createAttachFiles(db: Kysely<unknown>): (request: Request) => Promise<Reply> {
  const gathered = new Gathered<Request, Reply>({
    keyOf: ({ conversationId }) => conversationId,
    run: (requests) => attachFiles(db, requests),
  });
  return async (request) => {
    checkAttachFiles(request);
    return gathered.do(request);
  };
}

/** A line for each file that is attached; one without a file for a request that attaches none. */
interface AttachedLine extends Omit<FileRow, 'id'> {
  readonly number: number;
  readonly is_own: boolean;
  readonly id: string | null;
}

async function attachFiles(
  db: Kysely<unknown>,
  requests: readonly Request[],
): Promise<readonly (Reply | ParleyError)[]> {
  const named = requests.flatMap(({ fileIds }, number) => fileIds.map((fileId) => ({ number, fileId })));
  // Locked in the order of their keys: two messages may name the same files.
  const { rows } = await sql<AttachedLine>`
    with given as materialized (
      select * from unnest(
        ${requests.map((_, number) => number)}::integer[], ${requests.map(({ tenantId }) => tenantId)}::text[],
        ${requests.map(({ conversationId }) => conversationId)}::text[],
        ${requests.map(({ visitorId }) => visitorId)}::text[], ${requests.map(({ fileIds }) => fileIds.length)}::integer[]
      ) as given (number, tenant_id, conversation_id, visitor_id, files)
    ), own as materialized (
      select given.* from given join conversations c
        on c.id = given.conversation_id and c.tenant_id = given.tenant_id and c.visitor_id = given.visitor_id
    ), mine as materialized (
      select own.number, own.files, own.conversation_id, f.tenant_id, ${fileColumns}
      from unnest(
        ${named.map(({ number }) => number)}::integer[], ${named.map(({ fileId }) => fileId)}::text[]
      ) as named (number, file_id)
      join own on own.number = named.number
      join files f on f.tenant_id = own.tenant_id and f.id = named.file_id
      where f.visitor_id = own.visitor_id and f.sha256 <> '' and not f.is_dropped
      order by f.tenant_id, f.id for update of f
    ), attached as materialized (
      select * from (select mine.*, count(*) over (partition by number) as found from mine) as counted
      where found = files
    ), noted as (
      insert into file_conversations (tenant_id, file_id, conversation_id)
      select tenant_id, id, conversation_id from attached on conflict do nothing
    ), marked as (
      update files f set is_attached = true from (select distinct tenant_id, id from attached) as found
      where f.tenant_id = found.tenant_id and f.id = found.id
    )
    select given.number, own.number is not null as is_own, attached.id, attached.name, attached.content_type,
      attached.size, attached.sha256, attached.at
    from given left join own on own.number = given.number left join attached on attached.number = given.number`.execute(
    db,
  );
  const lines = Map.groupBy(rows, ({ number }) => number);
  return requests.map(({ fileIds }, number) => replyOf(fileIds, lines.get(number) ?? []));
}

function replyOf(fileIds: readonly string[], lines: readonly AttachedLine[]): Reply | ParleyError {
  if (!lines.some((line) => line.is_own))
    return new ParleyError('forbidden', { detail: 'not a conversation of this visitor' });
  const byId = new Map(lines.flatMap(({ id, ...line }) => (id === null ? [] : [[id, storedFile({ ...line, id })]])));
  const files = fileIds.flatMap((id) => byId.get(id) ?? []);
  return files.length < fileIds.length ? new ParleyError('unknown_file') : { files };
}
