import { ClientError } from './client-error.ts';
import type { FileSender } from './file-sender.ts';
import { inTime } from './in-time.ts';
import { fetchToken, type VisitorOptions } from './visitor.ts';

/** That go with one message; `limits.maxFilesPerMessage` of the contract (a test compares them). */
export const MAX_FILES = 10;

/** A little longer than a gateway lets an upload take, so that its answer is heard where there is one. */
const DEADLINE_MS = 200_000;

export interface UploadOptions {
  readonly name: string;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Answers the file's id. Rejects with ClientErrors. */
export async function uploadFile(
  visitor: VisitorOptions,
  send: FileSender,
  body: Blob,
  { name, onProgress = () => {}, signal }: UploadOptions,
): Promise<string> {
  const { status, body: answer } = await withToken(
    visitor,
    (authorization, either) =>
      send({
        url: new URL('/v1/files', visitor.url).href,
        // What is no Latin-1 does not fit a header.
        headers: {
          authorization,
          'content-type': body.type || 'application/octet-stream',
          'x-file-name': encodeURIComponent(name.toWellFormed()),
        },
        ...{ body, onProgress, signal: either },
      }),
    signal,
  );
  const fileId = status === 201 ? idIn(answer) : undefined;
  if (fileId === undefined) throw new ClientError(status === 413 ? 'file_too_large' : 'file_failed');
  return fileId;
}

/** The content, with the type it was kept under. Rejects with `file_failed`. */
export async function downloadFile(visitor: VisitorOptions, fileId: string): Promise<Blob> {
  const url = new URL(`/v1/files/${encodeURIComponent(fileId)}`, visitor.url);
  const content = await withToken(visitor, async (authorization, signal) => {
    const response = await visitor.fetch(url, { headers: { authorization }, signal });
    return { status: response.status, body: response.ok ? await response.blob() : undefined };
  });
  if (content.body === undefined) throw new ClientError('file_failed');
  return content.body;
}

/** Once more with a new token where the stored one is refused. `use` hears of `given`, and of a deadline. */
function withToken<Reply extends { readonly status: number }>(
  visitor: VisitorOptions,
  use: (authorization: string, signal: AbortSignal) => Promise<Reply>,
  given?: AbortSignal,
): Promise<Reply> {
  const asked = async (signal: AbortSignal) => {
    for (const isFresh of [false, true]) {
      const got = await fetchToken(visitor, isFresh);
      if (got.kind === 'token-failed' || signal.aborted) break;
      const reply = await use(`Bearer ${got.token}`, signal).catch(() => undefined);
      if (reply === undefined) break;
      if (reply.status !== 401 || isFresh) return reply;
    }
    throw new ClientError('file_failed');
  };
  return inTime(visitor.clock, DEADLINE_MS, asked, given);
}

function idIn(answer: string): string | undefined {
  try {
    const { fileId } = JSON.parse(answer) as { readonly fileId?: unknown };
    return typeof fileId === 'string' ? fileId : undefined;
  } catch {
    return undefined;
  }
}
