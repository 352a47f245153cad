import { isToken, limits, ParleyError, type StoredFile } from '@parley/contract';
import { atMost } from './page-bounds.ts';
import type { RequestOf } from './requests.ts';
import { checkVisitor } from './visitor-conversation.ts';

const MAX_CONTENT_TYPE_LENGTH = 200;
const SHA256 = /^([0-9a-f]{64})?$/;

/** Throws `invalid_id`, `invalid_request`; answers the file. */
export function checkAddFile(request: RequestOf<'addFile'>): StoredFile {
  checkVisitor(request);
  const { file } = request;
  if (!file || !isToken(file.fileId)) throw invalid('file_id is no token');
  const { name, contentType, sha256 } = file;
  if (name === '' || name.includes('\0') || Buffer.byteLength(name) > limits.maxFileNameBytes)
    throw invalid(`name must have 1 to ${limits.maxFileNameBytes} bytes`);
  if (contentType.includes('\0') || contentType.length > MAX_CONTENT_TYPE_LENGTH) throw invalid('content_type');
  if (!SHA256.test(sha256)) throw invalid('sha256 is not in hex');
  return file;
}

/** Of what is checked, nothing is refused by the database: it would refuse what others asked in the same statement. */
export function checkAttachFiles({
  tenantId,
  conversationId,
  visitorId,
  fileIds,
}: RequestOf<'attachFiles'>): readonly string[] {
  if ([tenantId, conversationId, visitorId, ...fileIds].some((id) => id.includes('\0'))) throw invalid('an id');
  if (new Set(fileIds).size < fileIds.length) throw invalid('a file is named twice');
  return atMost(fileIds, limits.maxFilesPerMessage, 'files');
}

/** How many a `dropFiles` answers. */
export function checkDropFiles({ olderThanMs, maxFiles }: RequestOf<'dropFiles'>): number {
  if (!(olderThanMs >= 0)) throw invalid('older_than_ms is below 0');
  return maxFiles === 0 ? limits.maxDroppedFiles : Math.min(maxFiles, limits.maxDroppedFiles);
}

export function notFound(): ParleyError {
  return new ParleyError('not_found', { detail: 'no file of this visitor' });
}

function invalid(detail: string): ParleyError {
  return new ParleyError('invalid_request', { detail });
}
