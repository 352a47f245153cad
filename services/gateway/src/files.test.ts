import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isUuid, newId } from '@parley/contract';
import { GatewayBench } from './gateway-bench.suite.ts';

let bench: GatewayBench;

beforeEach(async () => {
  bench = new GatewayBench();
  await bench.start();
});

afterEach(() => bench.stop());

interface Kept {
  readonly fileId: string;
  readonly size: number;
  readonly sha256: string;
}

type Sent = { readonly bytes?: Uint8Array; readonly headers?: Record<string, string> };

async function post(token: string, { bytes = Buffer.from('hello'), headers = {} }: Sent = {}): Promise<Response> {
  return fetch(bench.url('/v1/files'), {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'image/png', 'x-file-name': 'a.png', ...headers },
  });
}

async function upload(token: string, sent?: Sent): Promise<Kept> {
  const response = await post(token, sent);
  expect(response.status).toBe(201);
  return (await response.json()) as Kept;
}

function get(token: string, fileId: string): Promise<Response> {
  return fetch(bench.url(`/v1/files/${fileId}`), { headers: { authorization: `Bearer ${token}` } });
}

async function expectProblem(response: Response, status: number, code: string): Promise<void> {
  expect(response.headers.get('content-type')).toMatch('application/problem+json');
  expect(await response.json()).toMatchObject({ status, code, title: expect.any(String) });
  expect(response.status).toBe(status);
}

describe('a file', () => {
  it('comes back to who uploaded it, byte for byte, and locked up', async () => {
    const token = await bench.token();
    const bytes = randomBytes(90_000);
    const { fileId, size, sha256 } = await upload(token, { bytes });
    expect([isUuid(fileId), size]).toEqual([true, 90_000]);
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const response = await get(token, fileId);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': '90000',
      'content-disposition': `inline; filename="a.png"; filename*=UTF-8''a.png`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=86400, immutable',
      vary: 'Origin, Authorization',
    });
  });

  it('that a browser might run is saved, without its type', async () => {
    const token = await bench.token();
    const headers = { 'content-type': 'text/html', 'x-file-name': encodeURIComponent('../报价\u202e.html') };
    const { fileId } = await upload(token, { bytes: Buffer.from('<script>alert(1)</script>'), headers });
    const { headers: got } = await get(token, fileId);
    expect(got.get('content-type')).toBe('application/octet-stream');
    expect(got.get('content-disposition')).toBe(
      `attachment; filename="__.html"; filename*=UTF-8''${encodeURIComponent('报价.html')}`,
    );
  });

  it('is nobody else’s: not of another visitor, nor of the same one in another tenant', async () => {
    const visitorId = newId();
    const { fileId } = await upload(await bench.token({ visitorId }));
    await expectProblem(await get(await bench.token(), fileId), 404, 'not_found');
    await expectProblem(await get(await bench.token({ visitorId }), newId()), 404, 'not_found');
    await expectProblem(await get(await bench.token({ visitorId }), '..%2f..%2fetc'), 404, 'not_found');
    expect((await get(await bench.token({ visitorId }), fileId)).status).toBe(200);
  });

  it.each([
    ['without a token', {}, 'unauthorized'],
    ['with something else', { authorization: 'Basic abc' }, 'unauthorized'],
    ['with a token of another key', { authorization: 'forged' }, 'unauthorized'],
    ['with a token that has expired', { authorization: 'expired' }, 'token_expired'],
  ])('is neither taken nor given %s', async (_name, given: { authorization?: string }, code) => {
    const tokens: Record<string, () => Promise<string>> = {
      forged: () => bench.token({ keys: `k1:${'x'.repeat(32)}` }),
      expired: () => bench.token({ lifetimeMs: -1_000 }),
    };
    const { authorization = '' } = given;
    const made = await tokens[authorization]?.();
    const headers = { ...given, ...(made !== undefined && { authorization: `Bearer ${made}` }) };
    const sent = await fetch(bench.url('/v1/files'), { method: 'POST', body: 'x', headers });
    await expectProblem(sent, 401, code);
    await expectProblem(await fetch(bench.url(`/v1/files/${newId()}`), { headers }), 401, code);
    expect(bench.files.contents.size).toBe(0);
  });

  it('may have the size of the setting, and not a byte more', async () => {
    const token = await bench.token();
    await upload(token, { bytes: new Uint8Array(100_000) });
    await expectProblem(await post(token, { bytes: new Uint8Array(100_001) }), 413, 'file_too_large');
    expect(bench.files.contents.size).toBe(1);
  });

  it('needs a length, and something in it', async () => {
    const token = await bench.token();
    await expectProblem(await post(token, { bytes: new Uint8Array(0) }), 400, 'invalid_request');
    const headers = `Host: x\r\nAuthorization: Bearer ${token}\r\n`;
    const answer = await exchange(
      `POST /v1/files HTTP/1.1\r\n${headers}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 400 [\s\S]*invalid_request/);
    expect(bench.files.contents.size).toBe(0);
  });

  it.each([10, 90_000])('of %i bytes that stands still is given up, and its sender told', async (size) => {
    await bench.start({ tunables: { uploadIdleMs: 50 } });
    const token = await bench.token();
    const head = `Host: x\r\nAuthorization: Bearer ${token}\r\nContent-Length: ${size}\r\n`;
    expect(await exchange(`POST /v1/files HTTP/1.1\r\n${head}\r\nhello`)).toMatch(/^HTTP\/1.1 408 [\s\S]*request_late/);
    expect(bench.files.contents.size).toBe(0);
  });

  it('that takes longer than other requests may is taken all the same', async () => {
    await bench.start({ tunables: { requestTimeoutMs: 100 } });
    const token = await bench.token();
    const head = `Host: x\r\nAuthorization: Bearer ${token}\r\nContent-Length: 3\r\nConnection: close\r\n`;
    const answer = exchange(`POST /v1/files HTTP/1.1\r\n${head}\r\n`, async (write) => {
      for (const piece of ['a', 'b', 'c']) {
        await new Promise((resolve) => setTimeout(resolve, 80));
        write(piece);
      }
    });
    expect(await answer).toMatch(/^HTTP\/1.1 201 /);
  });

  it('whose sender leaves is not kept, and takes nobody’s place', async () => {
    await bench.start({ tunables: { maxUploads: 1, maxWaitingUploads: 0 } });
    const token = await bench.token();
    const head = `Host: x\r\nAuthorization: Bearer ${token}\r\nContent-Length: 90000\r\n`;
    const socket = connect(bench.gateway.port, '127.0.0.1');
    socket.write(`POST /v1/files HTTP/1.1\r\n${head}\r\nhello`);
    while (bench.house.files.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    socket.destroy();
    while ((await post(token)).status === 503) await new Promise((resolve) => setTimeout(resolve, 5));
    expect([...bench.files.contents.values()].map(String)).toEqual(['hello']);
  });

  it('takes nobody’s place when who asked for it left before it was looked for', async () => {
    await bench.start({ tunables: { maxDownloads: 1 } });
    const token = await bench.token();
    const { fileId } = await upload(token);
    let open = () => {};
    bench.cache.gate = new Promise((resolve) => {
      open = resolve;
    });
    const socket = connect(bench.gateway.port, '127.0.0.1');
    socket.write(`GET /v1/files/${fileId} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`);
    while (!bench.cache.keys.some((key) => key.includes(':downloads:'))) await new Promise(setImmediate);
    socket.destroy();
    // By the time another connection is answered, the end of that one has been heard.
    for (let time = 0; time < 3; time++) await (await fetch(bench.url('/nothing'))).text();
    open();
    const response = await get(token, fileId);
    expect([response.status, await response.text()]).toEqual([200, 'hello']);
  });

  it('is told to come again while its place or the store is away, and beyond the bound', async () => {
    const token = await bench.token();
    bench.files.isAway = true;
    await expectProblem(await post(token), 503, 'unavailable');
    bench.files.isAway = false;
    bench.house.isStoreAway = true;
    await expectProblem(await post(token), 503, 'no_responders');
    bench.house.isStoreAway = false;

    await bench.start({ tunables: { maxUploads: 1, maxWaitingUploads: 0 } });
    let open = () => {};
    bench.files.gate = new Promise((resolve) => {
      open = resolve;
    });
    const first = upload(token);
    while (bench.house.files.size < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await post(await bench.token());
    expect(second.headers.get('retry-after')).toBe('1');
    await expectProblem(second, 503, 'overloaded');
    open();
    await first;
    await upload(await bench.token());
  });

  it('waits for its turn while others are being taken', async () => {
    await bench.start({ tunables: { maxUploads: 1, maxWaitingUploads: 1 } });
    let open = () => {};
    bench.files.gate = new Promise((resolve) => {
      open = resolve;
    });
    const token = await bench.token();
    const both = [upload(token), upload(token)];
    while (bench.house.files.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(bench.house.files.size).toBe(1);
    open();
    await Promise.all(both);
    expect(bench.files.contents.size).toBe(2);
  });

  it('counts against its visitor’s rate, and in bytes against its address', async () => {
    const visitorId = newId();
    const token = await bench.token({ visitorId });
    await upload(token);
    expect(bench.cache.keys).toEqual([`t:demo:uploads:${visitorId}`, 't:-:upload-bytes:127.0.0.1']);
    expect(bench.cache.costs).toEqual([1, 5]);
    bench.cache.refusesFor = 1_500;
    const response = await post(token);
    expect(response.headers.get('retry-after')).toBe('2');
    await expectProblem(response, 429, 'rate_limited');
    await expectProblem(await get(token, newId()), 429, 'rate_limited');
  });

  it('can be sent by a page of a site', async () => {
    const origin = 'https://shop.example';
    const preflight = await fetch(bench.url('/v1/files'), { method: 'OPTIONS', headers: { origin } });
    expect(preflight.headers.get('access-control-allow-headers')).toMatch('x-file-name');
    const response = await post(await bench.token({ siteId: 'shop' }), { headers: { origin } });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
  });
});

describe('a message', () => {
  const visitorId = newId();
  const send = (fileIds: string[], more = {}) => ({ send: { clientMessageId: newId(), text: '', fileIds, ...more } });

  it('takes its sender’s files along, without a word if need be', async () => {
    const { client } = await bench.chat({ visitorId });
    const token = await bench.token({ visitorId });
    const { fileId } = await upload(token, { headers: { 'x-file-name': 'plan.png' } });
    client.send(send([fileId]));
    await client.frame('sent');
    const { message } = await client.frame('event');
    expect(message?.files).toMatchObject([{ id: fileId, name: 'plan.png', contentType: 'image/png', size: 5 }]);
    expect(bench.house.arrived[0]?.sendMessage?.files).toHaveLength(1);
  });

  it('does not take along what another has uploaded, or nobody', async () => {
    const { client } = await bench.chat({ visitorId });
    const { fileId } = await upload(await bench.token());
    for (const id of [fileId, newId()]) client.send(send([id]));
    await client.frame('nack', 2);
    expect(client.all('nack')).toMatchObject([{ code: 'unknown_file' }, { code: 'unknown_file' }]);
    expect(bench.house.arrived).toEqual([]);
  });

  it('keeps its place before what was sent after it', async () => {
    const { client } = await bench.chat({ visitorId });
    const { fileId } = await upload(await bench.token({ visitorId }));
    client.send(send([fileId], { text: 'one' }));
    client.send(send([], { text: 'two' }));
    client.send(send([newId()], { text: 'lost' }));
    client.send(send([], { text: 'three' }));
    await client.frame('sent', 3);
    expect(bench.house.arrived.map(({ sendMessage }) => sendMessage?.text)).toEqual(['one', 'two', 'three']);
    client.send(send([], { text: 'four' }));
    await client.frame('sent', 4);
  });

  it('is to come again while nobody can say whose the files are', async () => {
    const { client } = await bench.chat({ visitorId });
    const { fileId } = await upload(await bench.token({ visitorId }));
    bench.house.isStoreAway = true;
    client.send(send([fileId]));
    expect(await client.frame('nack')).toMatchObject({ code: 'no_responders', retryAfterMs: 1_000 });
  });
});

/** All that comes back for `bytes`, until the gateway closes. */
function exchange(
  bytes: string,
  then: (write: (more: string) => void) => Promise<void> = async () => {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(bench.gateway.port, '127.0.0.1');
    socket.on('error', reject);
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('close', () => resolve(text));
    socket.write(bytes);
    void then((more) => socket.write(more));
  });
}
