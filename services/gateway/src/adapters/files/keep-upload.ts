import { createHash, type Hash } from 'node:crypto';
import { newId, type StoreClient } from '@parley/contract';
import type { Content, Files } from '../../ports.ts';
import type { TokenClaims } from '../tokens.ts';

export interface Upload {
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  readonly content: Content;
}

export interface KeptFile {
  readonly fileId: string;
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * Makes it known, keeps its content, and only then lets it be used: whatever breaks off in between is found by the sweep.
 * Rejects as the store and the files do, and with what the content throws.
 */
export async function keepUpload(
  { store, files }: { readonly store: StoreClient; readonly files: Files },
  { tenantId, siteId, visitorId }: TokenClaims,
  { name, contentType, size, content }: Upload,
): Promise<KeptFile> {
  const fileId = newId();
  const file = { fileId, name, contentType, size };
  await store.addFile({ tenantId, siteId, visitorId, file });
  const hash = createHash('sha256');
  await files.put({ tenantId, fileId }, hashed(content, hash), size);
  const sha256 = hash.digest('hex');
  await store.addFile({ tenantId, siteId, visitorId, file: { ...file, sha256 } });
  return { fileId, size, sha256 };
}

function hashed(content: Content, hash: Hash): Content {
  if (!(content instanceof Uint8Array)) return hashedPieces(content, hash);
  hash.update(content);
  return content;
}

async function* hashedPieces(content: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    hash.update(piece);
    yield piece;
  }
}
