import { ParleyError } from '@parley/contract';
import { Agent } from 'undici';

export interface UploadedFile {
  readonly contentType: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Uploader {
  /**
   * Resolves with the file's id. Rejects with the code that the target named, with `not_found` when it has no such route,
   * with `unavailable` when it does not answer.
   */
  upload(target: string, token: string, file: UploadedFile): Promise<string>;
  close(): Promise<void>;
}

const DEADLINE_MS = 30_000;
/** To one gateway at a time; more wait here, and their wait counts. */
const CONNECTIONS = 256;

/** `POST /v1/files` over kept connections: a `fetch` would cost more than the rest of a message does. */
export function createUploader(): Uploader {
  const agent = new Agent({ connections: CONNECTIONS, headersTimeout: DEADLINE_MS, bodyTimeout: DEADLINE_MS });
  return {
    async upload(target, token, { bytes, contentType, name }) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': contentType, 'x-file-name': name };
      const request = { origin: target, path: '/v1/files', method: 'POST' as const, headers, body: bytes };
      const answer = await agent.request(request).catch((cause: unknown) => {
        throw new ParleyError('unavailable', { cause, detail: `no answer from ${target}/v1/files` });
      });
      const body = await answer.body.text();
      const { fileId, code } = fieldsOf(body);
      if (answer.statusCode === 201 && fileId !== undefined) return fileId;
      const detail = `${target}/v1/files answered ${answer.statusCode}${code === undefined ? '' : ` ${code}`}`;
      if (answer.statusCode === 404) throw new ParleyError('not_found', { detail });
      throw new ParleyError(answer.statusCode >= 500 ? 'unavailable' : 'invalid_request', { detail });
    },
    close: () => agent.close(),
  };
}

function fieldsOf(body: string): { readonly fileId?: string; readonly code?: string } {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null) return {};
    const text = (name: string) => {
      const value = (parsed as Record<string, unknown>)[name];
      return typeof value === 'string' ? { [name]: value } : {};
    };
    return { ...text('fileId'), ...text('code') };
  } catch {
    return {};
  }
}
