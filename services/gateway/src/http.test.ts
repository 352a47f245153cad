import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isUuid } from '@parley/contract';
import { GatewayBench } from './gateway-bench.suite.ts';

let bench: GatewayBench;

beforeEach(async () => {
  bench = new GatewayBench();
  await bench.start();
});

afterEach(() => bench.stop());

const shop = { origin: 'https://shop.example' };

describe('POST /v1/visitors', () => {
  it('makes a visitor with a token that opens a chat', async () => {
    const response = await bench.post({ siteKey: 'demo' });
    expect(response.status).toBe(201);
    const { visitorId, token, expiresAt } = (await response.json()) as {
      visitorId: string;
      token: string;
      expiresAt: number;
    };
    expect(isUuid(visitorId)).toBe(true);
    expect(expiresAt - Date.now()).toBeGreaterThan(23 * 3_600_000);
    expect(expiresAt - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
    const client = bench.connect();
    await client.opened;
    client.send({ hello: { token } });
    await client.frame('welcome');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('keeps the visitor of an old token, expired up to 90 days', async () => {
    const visitorId = '01890a5d-ac96-774b-bcce-b302099a8057';
    const day = 24 * 3_600_000;
    const renew = async (lifetimeMs: number) =>
      bench.post({ siteKey: 'demo' }, { authorization: `Bearer ${await bench.token({ visitorId, lifetimeMs })}` });
    for (const lifetimeMs of [60_000, -1_000, -89 * day]) {
      const response = await renew(lifetimeMs);
      expect(response.status).toBe(201);
      expect(await response.json()).toMatchObject({ visitorId });
    }
    const late = await renew(-91 * day);
    expect(late.status).toBe(401);
    expect(await late.json()).toMatchObject({ code: 'token_expired' });
  });

  it.each([
    ['of another site', () => bench.token({ siteId: 'shop' })],
    ['of another key', () => bench.token({ keys: `k1:${'x'.repeat(32)}` })],
    ['that is none', async () => 'abc'],
  ])('carries nobody over with a token %s', async (_name, token) => {
    const response = await bench.post({ siteKey: 'demo' }, { authorization: `Bearer ${await token()}` });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'unauthorized' });
  });

  it.each<[string, unknown, Record<string, string>, number, string]>([
    ['an unknown site', { siteKey: 'nobody' }, {}, 404, 'unknown_site'],
    ['no site', {}, {}, 400, 'invalid_request'],
    ['a site key that is no text', { siteKey: { a: 1 } }, {}, 400, 'invalid_request'],
    ['a list with a site key', { siteKey: ['demo'] }, {}, 400, 'invalid_request'],
    ['a number for a site key', { siteKey: 1 }, {}, 400, 'invalid_request'],
    ['a list', [], {}, 400, 'invalid_request'],
    ['a prototype in it', '{"siteKey":"demo","__proto__":{"siteKey":"shop"}}', {}, 400, 'invalid_request'],
    ['an identity', { siteKey: 'demo', identity: 'x' }, {}, 400, 'invalid_request'],
    ['JSON that is none', '{"siteKey":', {}, 400, 'invalid_request'],
    ['too much', { siteKey: 'demo', more: 'x'.repeat(20_000) }, {}, 413, 'payload_too_large'],
    ['another content type', 'siteKey=demo', { 'content-type': 'text/xml' }, 400, 'invalid_request'],
    ['no origin where one is wanted', { siteKey: 'shop' }, {}, 403, 'origin_not_allowed'],
    ['a foreign origin', { siteKey: 'shop' }, { origin: 'https://evil.example' }, 403, 'origin_not_allowed'],
    ["another site's origin", { siteKey: 'shop' }, { origin: 'https://other.example' }, 403, 'origin_not_allowed'],
  ])('refuses %s', async (_name, body, headers, status, code) => {
    const response = await bench.post(body, headers);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
    expect(await response.json()).toMatchObject({
      type: `urn:parley:error:${code}`,
      status,
      code,
      title: expect.any(String),
    });
  });

  it("lets a page of the site read the answer, and nobody else's page", async () => {
    const allowed = await bench.post({ siteKey: 'shop' }, shop);
    expect(allowed.status).toBe(201);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(allowed.headers.get('vary')).toMatch('Origin');
    const foreign = await bench.post({ siteKey: 'shop' }, { origin: 'https://evil.example' });
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('allows the page it serves itself', async () => {
    const own = { origin: `http://127.0.0.1:${bench.gateway.port}` };
    expect((await bench.post({ siteKey: 'demo' }, own)).status).toBe(201);
  });

  it('answers the preflight of a page of any site', async () => {
    const preflight = await fetch(bench.url('/v1/visitors'), { method: 'OPTIONS', headers: shop });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(preflight.headers.get('access-control-allow-headers')).toMatch('authorization');
  });

  it('says in the reader’s language what is wrong', async () => {
    const response = await bench.post({ siteKey: 'nobody' }, { 'accept-language': 'zh-CN,zh;q=0.9' });
    expect(((await response.json()) as { title: string }).title).toMatch(/找不到/);
  });

  it('counts an address over all gateways, and says when to come back', async () => {
    bench.cache.refusesFor = 1_500;
    const response = await bench.post({ siteKey: 'demo' });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(bench.cache.keys).toEqual(['t:-:visitors:127.0.0.1']);
  });

  it('counts for itself while the cache is out of reach', async () => {
    await bench.start({ config: { newVisitorsBurst: 2, newVisitorsPerSecond: 0.01 } });
    bench.cache.isConnected = false;
    const statuses = [];
    for (let count = 0; count < 3; count++) statuses.push((await bench.post({ siteKey: 'demo' })).status);
    expect(statuses).toEqual([201, 201, 429]);
    expect(bench.gateway.checks().find(({ name }) => name === 'cache')).toMatchObject({ ok: false, required: false });
  });

  it('answers a client that offers to change to HTTP/2', async () => {
    const headers = { 'content-type': 'application/json', connection: 'Upgrade', upgrade: 'h2c' };
    const status = await new Promise((resolve, reject) => {
      const sent = request(bench.url('/v1/visitors'), { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      sent.end(JSON.stringify({ siteKey: 'demo' }));
    });
    expect(status).toBe(201);
  });

  it.each([
    [0, '127.0.0.1'],
    [1, '203.0.113.9'],
    [2, '198.51.100.7'],
  ])('with %i proxies in front believes that many addresses', async (trustProxyHops, address) => {
    await bench.start({ config: { trustProxyHops } });
    await bench.post({ siteKey: 'demo' }, { 'x-forwarded-for': '192.0.2.1, 198.51.100.7, 203.0.113.9' });
    expect(bench.cache.keys).toEqual([`t:-:visitors:${address}`]);
  });
});

describe('pages', () => {
  const page = { body: '<p>hi</p>', contentType: 'text/html; charset=utf-8', headers: { 'x-page': '1' } };

  it('are served as given, with a policy', async () => {
    await bench.start({ assets: (path) => (path === '/' ? page : undefined) });
    const response = await fetch(bench.url('/?a=1'));
    expect(await response.text()).toBe('<p>hi</p>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-page')).toBe('1');
    expect(response.headers.get('content-security-policy')).toMatch("object-src 'none'");
    expect((await fetch(bench.url('/'), { method: 'HEAD' })).status).toBe(200);
  });

  it('that are not there are a problem', async () => {
    const response = await fetch(bench.url('/nothing'));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'not_found' });
    expect((await fetch(bench.url('/v1/visitors'), { method: 'DELETE' })).status).toBe(404);
  });
});

describe('what is no HTTP request', () => {
  const head = 'Host: x\r\nContent-Type: application/json\r\n';

  it.each([
    ['garbage', '\0\x01\x02\r\n\r\n', 400, 'invalid_request'],
    ['an unknown method', `SHOUT / HTTP/1.1\r\n${head}\r\n`, 400, 'invalid_request'],
    ['a URL with a broken escape', `GET /%zz HTTP/1.1\r\n${head}Connection: close\r\n\r\n`, 400, 'invalid_request'],
    [
      'a length and chunks at once',
      `POST /v1/visitors HTTP/1.1\r\n${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      'invalid_request',
    ],
    ['a flood of headers', `GET / HTTP/1.1\r\n${head}X: ${'x'.repeat(20_000)}\r\n\r\n`, 413, 'payload_too_large'],
  ])('is told so: %s', async (_name, bytes, status, code) => {
    expectProblem(await exchange(bytes), status, code);
  });

  it.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: x\r\n'],
    ['a body', `POST /v1/visitors HTTP/1.1\r\n${head}Content-Length: 100\r\n\r\n{`],
  ])('is told so: %s that do not come in time', async (_name, bytes) => {
    await bench.start({ tunables: { requestTimeoutMs: 100 } });
    expectProblem(await exchange(bytes), 408, 'request_late');
  });
});

/** All that comes back for `bytes`, until the gateway closes. */
function exchange(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(bench.gateway.port, '127.0.0.1');
    socket.on('error', reject);
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('close', () => resolve(text));
    socket.write(bytes);
  });
}

function expectProblem(answer: string, status: number, code: string): void {
  expect(answer).toMatch(`HTTP/1.1 ${status} `);
  expect(answer).toMatch(/content-type: application\/problem\+json/i);
  expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({
    status,
    code,
    title: expect.any(String),
  });
}
