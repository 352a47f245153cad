import { limits, ParleyError, type StoredFile } from '@parley/contract';
import type { Clock } from '@parley/flow';
import { checkAddFile, checkAttachFiles, checkDropFiles, notFound } from '../domain/file-checks.ts';
import { atMost } from '../domain/page-bounds.ts';
import type { ReplyOf, RequestOf } from '../domain/requests.ts';

interface Kept {
  readonly tenantId: string;
  readonly siteId: string;
  readonly visitorId: string;
  file: StoredFile;
  readonly conversationIds: Set<string>;
  isDropped: boolean;
}

type FindConversation = (id: string) => { readonly tenantId: string; readonly visitorId: string } | undefined;

/** What is known of files that were uploaded. */
export class Files {
  readonly #clock: Clock;
  readonly #find: FindConversation;
  readonly #kept = new Map<string, Kept>();

  constructor(clock: Clock, find: FindConversation) {
    this.#clock = clock;
    this.#find = find;
  }

  add(request: RequestOf<'addFile'>): ReplyOf<'addFile'> {
    const { fileId, name, contentType, size, sha256 } = checkAddFile(request);
    const { tenantId, siteId, visitorId } = request;
    const known = this.#of(tenantId, fileId);
    if (known) {
      if (known.visitorId !== visitorId || known.siteId !== siteId || known.isDropped) throw notFound();
      if (sha256 > known.file.sha256) known.file = { ...known.file, sha256 };
      return {};
    }
    const file = { fileId, name, contentType, size, sha256, at: this.#clock.wallNow() };
    const rest = { tenantId, siteId, visitorId, conversationIds: new Set<string>(), isDropped: false };
    this.#kept.set(keyOf(tenantId, fileId), { file, ...rest });
    return {};
  }

  attach(request: RequestOf<'attachFiles'>): ReplyOf<'attachFiles'> {
    const fileIds = checkAttachFiles(request);
    const { tenantId, conversationId, visitorId } = request;
    if (!this.#isOf(conversationId, tenantId, visitorId)) throw new ParleyError('forbidden');
    const found = fileIds.flatMap((id) => {
      const kept = this.#whole(tenantId, id);
      return kept?.visitorId === visitorId ? [kept] : [];
    });
    if (found.length < fileIds.length) throw new ParleyError('unknown_file');
    for (const { conversationIds } of found) conversationIds.add(conversationId);
    return { files: found.map(({ file }) => file) };
  }

  read({ tenantId, visitorId, fileId }: RequestOf<'file'>): ReplyOf<'file'> {
    const kept = this.#whole(tenantId, fileId);
    const mayRead =
      kept?.visitorId === visitorId ||
      [...(kept?.conversationIds ?? [])].some((id) => this.#isOf(id, tenantId, visitorId));
    if (!kept || !mayRead) throw notFound();
    return { file: kept.file };
  }

  drop(request: RequestOf<'dropFiles'>): ReplyOf<'dropFiles'> {
    const most = checkDropFiles(request);
    const latest = this.#clock.wallNow() - request.olderThanMs;
    const unattached = [...this.#kept.values()]
      .filter(({ conversationIds }) => conversationIds.size === 0)
      .sort((a, b) => a.file.at - b.file.at);
    for (const kept of unattached.filter((one) => !one.isDropped && one.file.at <= latest).slice(0, most))
      kept.isDropped = true;
    const dropped = unattached.filter(({ isDropped }) => isDropped).slice(0, most);
    return { files: dropped.map(({ tenantId, file: { fileId } }) => ({ tenantId, fileId })) };
  }

  forget({ files }: RequestOf<'forgetFiles'>): ReplyOf<'forgetFiles'> {
    for (const { tenantId, fileId } of atMost(files, limits.maxDroppedFiles, 'files'))
      if (this.#of(tenantId, fileId)?.isDropped) this.#kept.delete(keyOf(tenantId, fileId));
    return {};
  }

  #of(tenantId: string, fileId: string): Kept | undefined {
    return this.#kept.get(keyOf(tenantId, fileId));
  }

  #whole(tenantId: string, fileId: string): Kept | undefined {
    const kept = this.#of(tenantId, fileId);
    return kept && kept.file.sha256 !== '' && !kept.isDropped ? kept : undefined;
  }

  #isOf(conversationId: string, tenantId: string, visitorId: string): boolean {
    const conversation = this.#find(conversationId);
    return conversation?.tenantId === tenantId && conversation.visitorId === visitorId;
  }
}

function keyOf(tenantId: string, fileId: string): string {
  return `${tenantId}/${fileId}`;
}
