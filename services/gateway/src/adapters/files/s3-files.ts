import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type FileKey, ParleyError, token } from '@parley/contract';
import { AwsV4Signer } from 'aws4fetch';
import type { Content, Files } from '../../ports.ts';
import { exactSize } from './exact-size.ts';
import type { S3Address } from './s3-address.ts';

/** Longer than a disk takes to say that it has 25 MB. */
const SILENCE_MS = 30_000;
const MAX_SOCKETS = 128;
const MAX_ERROR_CHARACTERS = 4_096;

interface Sent {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly key: FileKey;
  readonly body?: { readonly content: Content; readonly size: number };
}

/**
 * Files in a bucket of Amazon's S3 or of any server that speaks its protocol (path style, signature version 4). A PUT is
 * all or nothing there. The content itself is not signed, so that it need not be read twice: use https, or a net of your own.
 */
export function createS3Files(address: S3Address, options: { readonly silenceMs?: number } = {}): Files {
  const { silenceMs = SILENCE_MS } = options;
  const isSecure = address.url.startsWith('https:');
  const open = isSecure ? httpsRequest : httpRequest;
  const agent = new (isSecure ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: MAX_SOCKETS });

  async function send({ method, key, body }: Sent): Promise<IncomingMessage> {
    const { tenantId, fileId } = key;
    const url = `${address.url}/${token(tenantId, 'tenant id')}/${token(fileId, 'file id')}`;
    const { headers } = await new AwsV4Signer({ ...address, method, url, service: 's3' }).sign();
    const lengths = body ? { 'content-length': body.size } : {};
    const request = open(url, { method, agent, headers: { ...Object.fromEntries(headers), ...lengths } });
    request.setTimeout(silenceMs, () => request.destroy(new ParleyError('unavailable', { detail: 'S3 is silent' })));
    const answer = new Promise<IncomingMessage>((resolve, reject) => {
      request.once('response', resolve);
      request.once('error', (cause) => reject(unavailable(cause)));
    });
    if (!body) request.end();
    else {
      // An answer before all is sent is a refusal, and what cannot be written any more then is no news.
      const sending = pipeline(Readable.from(exactSize(body.content, body.size)), request);
      await Promise.race([sending, answer]).catch((thrown: unknown) => {
        answer.catch(() => undefined);
        throw unavailable(thrown);
      });
      sending.catch(() => undefined);
    }
    return answer;
  }

  return {
    async put(key, content, size) {
      const answer = await send({ method: 'PUT', key, body: { content, size } });
      if (answer.statusCode !== 200) throw await refusal(answer);
      answer.resume();
    },
    async read(key) {
      const answer = await send({ method: 'GET', key });
      if (answer.statusCode === 200) return answer;
      if (answer.statusCode !== 404) throw await refusal(answer);
      answer.resume();
      return undefined;
    },
    async delete(key) {
      const answer = await send({ method: 'DELETE', key });
      if (![200, 204, 404].includes(answer.statusCode ?? 0)) throw await refusal(answer);
      answer.resume();
    },
  };
}

/** Its code says what is wrong: AccessDenied, NoSuchBucket, SignatureDoesNotMatch. */
async function refusal(answer: IncomingMessage): Promise<ParleyError> {
  const body = (await text(answer).catch(() => '')).slice(0, MAX_ERROR_CHARACTERS);
  const code = /<Code>(\w+)<\/Code>/.exec(body)?.[1];
  return new ParleyError('unavailable', { detail: `S3 answered ${answer.statusCode}${code ? ` ${code}` : ''}` });
}

function unavailable(thrown: unknown): ParleyError {
  return thrown instanceof ParleyError ? thrown : new ParleyError('unavailable', { cause: thrown });
}
