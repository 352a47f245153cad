import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createUploader, type Uploader } from './upload.ts';

const file = { contentType: 'image/png', name: 'photo.png', bytes: Uint8Array.of(1, 2, 3) };

let server: Server;
let uploader: Uploader;
let target: string;
let reply: { status: number; body: string };
let asked: { method: string | undefined; url: string | undefined; headers: IncomingMessage['headers']; body: Buffer }[];

beforeEach(async () => {
  asked = [];
  reply = { status: 201, body: '{"fileId":"f-1","size":3}' };
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const { headers, method, url } = request;
    asked.push({ method, url, headers, body: Buffer.concat(parts) });
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  target = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  uploader = createUploader();
});

afterEach(async () => {
  await uploader.close();
  await new Promise((resolve) => server.close(resolve));
});

it('sends the bytes as they are, and answers the id of the file', async () => {
  await expect(uploader.upload(target, 'token-1', file)).resolves.toBe('f-1');
  expect(asked).toEqual([
    {
      ...{ method: 'POST', url: '/v1/files', body: Buffer.from(file.bytes) },
      headers: expect.objectContaining({
        ...{ authorization: 'Bearer token-1', 'content-type': 'image/png', 'x-file-name': 'photo.png' },
      }),
    },
  ]);
});

it.each([
  [404, '{"code":"not_found"}', 'not_found', '/v1/files answered 404 not_found'],
  [413, '{"code":"payload_too_large"}', 'invalid_request', 'answered 413 payload_too_large'],
  [503, 'busy', 'unavailable', 'answered 503'],
  [201, '{}', 'invalid_request', 'answered 201'],
])('says what it means when it is answered %d %s', async (status, body, code, detail) => {
  reply = { status, body };
  await expect(uploader.upload(target, 't', file)).rejects.toMatchObject({
    ...{ code, detail: expect.stringContaining(detail) },
  });
});

it('says when nobody answers', async () => {
  await expect(uploader.upload('http://127.0.0.1:1', 't', file)).rejects.toMatchObject({ code: 'unavailable' });
});
