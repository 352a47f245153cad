import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One bucket of a server that speaks as much of S3 as files need, and checks who asks. */
export class S3Simulator {
  readonly objects = new Map<string, Buffer>();
  /** Instead of serving. */
  answer: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  readonly #server: Server;
  readonly #secret: string;

  private constructor(secret: string) {
    this.#secret = secret;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(secret: string): Promise<S3Simulator> {
    const simulator = new S3Simulator(secret);
    await new Promise<void>((resolve) => simulator.#server.listen(0, '127.0.0.1', resolve));
    return simulator;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.answer) return this.answer(request, response);
    const path = request.url ?? '';
    const refuse = (status: number, code: string) =>
      response.writeHead(status).end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
    const body = await buffer(request).catch(() => undefined);
    if (body === undefined) return;
    if (signatureOf(request, this.#secret) !== claimedSignature(request)) refuse(403, 'SignatureDoesNotMatch');
    else if (!path.startsWith('/bucket/')) refuse(404, 'NoSuchBucket');
    else if (request.method === 'PUT') {
      // As the real one: without a length there is no object.
      if (request.headers['content-length'] === undefined) return void refuse(411, 'MissingContentLength');
      this.objects.set(path, body);
      response.writeHead(200).end();
    } else if (request.method === 'DELETE') {
      this.objects.delete(path);
      response.writeHead(204).end();
    } else {
      const object = this.objects.get(path);
      if (object) response.writeHead(200, { 'content-length': object.length }).end(object);
      else refuse(404, 'NoSuchKey');
    }
  }
}

function claimedSignature({ headers }: IncomingMessage): string | undefined {
  return /Signature=([0-9a-f]{64})/.exec(headers.authorization ?? '')?.[1];
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html, for requests without a query. */
function signatureOf({ method, url, headers }: IncomingMessage, secret: string): string {
  const authorization = headers.authorization ?? '';
  const [, scope = '', signed = ''] = /Credential=[^/]+\/([^,]+), *SignedHeaders=([^,]+)/.exec(authorization) ?? [];
  const names = signed.split(';');
  const lines = names.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`).join('');
  const request = [method, url, '', lines, signed, headers['x-amz-content-sha256']].join('\n');
  const sum = createHash('sha256').update(request).digest('hex');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sum].join('\n');
  const hmac = (key: string | Buffer, value: string) => createHmac('sha256', key).update(value).digest();
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key, text).toString('hex');
}
