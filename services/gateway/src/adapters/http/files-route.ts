import { buffer } from 'node:stream/consumers';
import { isToken, ParleyError, type StoreClient } from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressKey } from '../../domain/address-key.ts';
import { fileNameOf } from '../../domain/file-name.ts';
import { dispositionOf, fileTypeOf } from '../../domain/file-type.ts';
import type { Files } from '../../ports.ts';
import { bodyPieces } from '../files/body-pieces.ts';
import { keepUpload } from '../files/keep-upload.ts';
import type { Transfers } from '../files/transfers.ts';
import type { TokenClaims, Tokens } from '../tokens.ts';
import { bearerToken } from './bearer-token.ts';
import type { SharedLimit } from './shared-limit.ts';

export interface FilesRouteDeps {
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly store: StoreClient;
  readonly files: Files;
  readonly uploads: Transfers;
  readonly downloads: Transfers;
  readonly uploadLimit: SharedLimit;
  /** Of an address. */
  readonly uploadBytesLimit: SharedLimit;
  readonly downloadLimit: SharedLimit;
  readonly maxFileBytes: number;
  readonly uploadIdleMs: number;
  readonly transferMs: number;
}

export const UPLOAD_PATH = '/v1/files';

/** What comes after a refusal is read and thrown away, up to this much of it: a sender may not look up before its end. */
const READ_BEYOND = 2;

/** Of a body that is taken whole: a piece is as large. */
const WHOLE_BYTES = 64 * 1024;

/**
 * Nothing of a file runs in our name, whatever it is: it has a type from a list, is not guessed at, and would be in a
 * sandbox. One URL, several visitors of a shared browser: the cache asks whose token it is.
 */
const fileHeaders = {
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'private, max-age=86400, immutable',
  vary: 'Origin, Authorization',
};

/** `POST /v1/files` keeps what a visitor sends; `GET /v1/files/<id>` gives it to the parties of its conversations. */
export function addFilesRoute(app: FastifyInstance, deps: FilesRouteDeps): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Read piece by piece by the route itself.
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.post(UPLOAD_PATH, (request, reply) => upload(request, reply, deps));
    scope.get<{ Params: { fileId: string } }>(`${UPLOAD_PATH}/:fileId`, { exposeHeadRoute: false }, (request, reply) =>
      download(request, reply, request.params.fileId, deps),
    );
  });
}

async function upload(request: FastifyRequest, reply: FastifyReply, deps: FilesRouteDeps): Promise<FastifyReply> {
  const { clock, uploads, uploadLimit, uploadBytesLimit, maxFileBytes, uploadIdleMs, transferMs } = deps;
  const size = sizeOf(request);
  // Without an end in sight, nothing of it is read.
  if (size === undefined || size > READ_BEYOND * maxFileBytes) reply.header('connection', 'close');
  const claims = await claimsOf(request, deps);
  if (size === undefined || size === 0)
    throw new ParleyError('invalid_request', { detail: 'Content-Length must say how large the file is' });
  if (size > maxFileBytes) throw new ParleyError('file_too_large', { detail: `at most ${maxFileBytes} bytes` });
  const visitor = visitorKey(claims);
  uploads.check(visitor);
  const bytes = uploadBytesLimit.demand(`t:-:upload-bytes:${addressKey(request.ip)}`, size);
  await uploadLimit.take(`t:${claims.tenantId}:uploads:${claims.visitorId}`, 1, bytes);
  const { signal, end } = await uploads.begin(visitor);
  try {
    const pieces = bodyPieces(request.raw, clock, { idleMs: uploadIdleMs, totalMs: transferMs, signal });
    const kept = await keepUpload(deps, claims, {
      name: fileNameOf(headerOf(request, 'x-file-name')),
      contentType: fileTypeOf(request.headers['content-type']),
      size,
      content: size <= WHOLE_BYTES ? await buffer(pieces) : pieces,
    });
    return reply.code(201).send(kept);
  } catch (error) {
    // The rest of it may never come.
    if (!request.raw.complete) reply.header('connection', 'close');
    throw error;
  } finally {
    end();
  }
}

async function download(
  request: FastifyRequest,
  reply: FastifyReply,
  fileId: string,
  deps: FilesRouteDeps,
): Promise<FastifyReply> {
  const { clock, store, files, downloads, downloadLimit, transferMs } = deps;
  const claims = await claimsOf(request, deps);
  const { tenantId, visitorId } = claims;
  if (!isToken(fileId)) throw new ParleyError('not_found');
  await downloadLimit.take(`t:${tenantId}:downloads:${visitorId}`);
  // Who has left meanwhile closes nothing any more, and would keep the place, and a gateway from stopping, for good.
  if (reply.raw.destroyed) throw new ParleyError('cancelled');
  const { signal, end } = await downloads.begin(visitorKey(claims));
  reply.raw.once('close', end);
  const { file } = await store.file({ tenantId, visitorId, fileId });
  const content = file && (await files.read({ tenantId, fileId }));
  if (!file || !content) throw new ParleyError('not_found');
  const late = clock.after(transferMs, () => reply.raw.destroy());
  signal.addEventListener('abort', () => reply.raw.destroy());
  reply.raw.once('close', () => {
    clock.clear(late);
    content.destroy();
  });
  const { contentType, name, size } = file;
  return reply
    .headers({ ...fileHeaders, 'content-disposition': dispositionOf(contentType, name), 'content-length': size })
    .type(contentType)
    .send(content);
}

function claimsOf(request: FastifyRequest, { tokens }: FilesRouteDeps): Promise<TokenClaims> {
  const token = bearerToken(request);
  if (token === undefined) throw new ParleyError('unauthorized', { detail: 'a bearer token is needed' });
  return tokens.verify(token, { isShownOften: true });
}

function visitorKey({ tenantId, visitorId }: TokenClaims): string {
  return `${tenantId}/${visitorId}`;
}

function sizeOf({ headers }: FastifyRequest): number | undefined {
  return headers['content-length'] === undefined ? undefined : Number(headers['content-length']);
}

function headerOf({ headers }: FastifyRequest, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}
