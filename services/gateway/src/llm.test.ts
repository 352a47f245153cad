import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GatewayBench } from './gateway-bench.suite.ts';
import { RawSocket } from './raw-socket.suite.ts';

/** What a router does with a request; remembers them. */
class FakeRouter {
  readonly requests: IncomingMessage[] = [];
  readonly bodies: string[] = [];
  answer: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) => response.end('ok');
  readonly server: Server = createServer((request, response) => {
    this.requests.push(request);
    const index = this.bodies.push('') - 1;
    request.on('data', (chunk) => {
      this.bodies[index] += chunk;
    });
    this.answer(request, response);
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

let bench: GatewayBench;
let router: FakeRouter;
let llmUrl: string;

beforeEach(async () => {
  bench = new GatewayBench();
  router = new FakeRouter();
  llmUrl = await router.start();
  await bench.start({ config: { llmUrl } });
});
afterEach(async () => {
  router.stop();
  await bench.stop();
});

const post = (body = '{}', more: RequestInit = {}) =>
  fetch(bench.url('/llm/v1/chat/completions?x=1'), {
    method: 'POST',
    body,
    headers: { authorization: 'Bearer key', 'content-type': 'application/json', cookie: 'secret=1' },
    ...more,
  });

/** An address where nobody listens. */
async function deadUrl(): Promise<string> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

describe('requests under /llm/', () => {
  it('reach the router as they are, without what is not its business', async () => {
    router.answer = (request, response) =>
      request.on('end', () => response.writeHead(418, { 'x-request-id': 'r1', 'content-type': 'a/b' }).end('short'));
    const response = await post('{"a":"您"}');
    expect([response.status, await response.text()]).toEqual([418, 'short']);
    expect(response.headers.get('x-request-id')).toBe('r1');
    expect(response.headers.get('content-type')).toBe('a/b');
    const [request] = router.requests;
    expect([request?.method, request?.url]).toEqual(['POST', '/llm/v1/chat/completions?x=1']);
    expect(request?.headers).toMatchObject({ authorization: 'Bearer key', 'content-type': 'application/json' });
    expect(request?.headers.cookie).toBeUndefined();
    expect(router.bodies).toEqual(['{"a":"您"}']);
  });

  it('may have any method, and no body', async () => {
    for (const method of ['GET', 'DELETE', 'OPTIONS'])
      expect((await fetch(bench.url('/llm/v1/models'), { method })).status).toBe(200);
    expect(router.requests.map(({ method }) => method)).toEqual(['GET', 'DELETE', 'OPTIONS']);
  });

  it('are one request to the router, whatever their bodies look like', async () => {
    const inner = 'POST /llm/v1/smuggled HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n';
    router.answer = (request, response) => request.on('end', () => response.end('x')).resume();
    for (const method of ['GET', 'HEAD', 'DELETE', 'OPTIONS', 'POST']) {
      const client = new RawSocket(bench.gateway.port);
      client.socket.write(
        `${method} /llm/v1/models HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n` +
          `${inner.length.toString(16)}\r\n${inner}\r\n0\r\n\r\n`,
      );
      await client.closed;
    }
    // One more behind them, by the same connections to the router.
    await (await post()).text();
    expect(router.requests.map(({ url }) => url)).not.toContain('/llm/v1/smuggled');
    expect(router.bodies.slice(0, -1)).toEqual(Array(5).fill(inner));
  });

  it('are larger than what the gateway itself would take', async () => {
    router.answer = (request, response) => request.on('end', () => response.end());
    await (await post('x'.repeat(200_000))).text();
    expect(router.bodies[0]).toHaveLength(200_000);
  });

  it('use one connection again', async () => {
    const ports = new Set<number | undefined>();
    router.answer = (request, response) => {
      ports.add(request.socket.remotePort);
      request.on('end', () => response.end('x')).resume();
    };
    for (let count = 0; count < 5; count++) await (await post()).text();
    expect(ports.size).toBe(1);
  });
});

describe('answers', () => {
  it('come piece by piece, at once', async () => {
    const pieces: (() => void)[] = [];
    router.answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
      pieces.push(
        () => response.write('data: 1\n\n'),
        () => response.write('data: 2\n\n'),
        () => response.end(),
      );
    };
    const response = await post();
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const seen = [];
    for (const next of pieces) {
      next();
      seen.push((await reader?.read())?.value);
    }
    expect(seen).toEqual(['data: 1\n\n', 'data: 2\n\n', undefined]);
  });

  it('that the router breaks off break off', async () => {
    router.answer = (_request, response) => {
      response.write('data: 1\n\n');
      setTimeout(() => response.destroy(), 10);
    };
    await expect(post().then((response) => response.text())).rejects.toThrow();
  });

  it.each(['before it begins', 'in the middle'])('stop at the router when the client leaves %s', async (when) => {
    const left = Promise.withResolvers<void>();
    const controller = new AbortController();
    router.answer = (_request, response) => {
      response.on('close', () => left.resolve());
      if (when === 'in the middle') response.write('data: 1\n\n');
      else setImmediate(() => controller.abort());
    };
    const gone = post('{}', { signal: controller.signal }).then((response) => {
      controller.abort();
      return response.text();
    });
    await expect(gone).rejects.toThrow();
    await left.promise;
  });

  it('are read from the router only as fast as the client reads them', async () => {
    let written = 0;
    const blocked = Promise.withResolvers<void>();
    router.answer = (_request, response) => {
      const piece = 'x'.repeat(64 * 1024);
      const write = () => {
        while (written < 2_000 && response.write(piece)) written++;
        clearTimeout(quiet);
        if (written >= 2_000) blocked.reject(new Error('nothing slowed it down'));
        else quiet = setTimeout(blocked.resolve, 300);
      };
      let quiet: NodeJS.Timeout | undefined;
      response.on('drain', write);
      write();
    };
    const socket = connect(bench.gateway.port, '127.0.0.1').pause();
    socket.on('error', () => undefined);
    socket.write('POST /llm/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n');
    await blocked.promise;
    socket.destroy();
  });
});

describe('without a router', () => {
  const expectUnavailable = async (response: Response) => {
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'unavailable' });
  };

  it('there is no door', async () => {
    await bench.start({ config: { llmUrl: undefined } });
    await expectUnavailable(await post());
  });

  it('that can be reached, there is none', async () => {
    await bench.start({ config: { llmUrl: `${await deadUrl()},${await deadUrl()}` } });
    await expectUnavailable(await post());
  });

  it('another one is asked, with the whole request', async () => {
    await bench.start({ config: { llmUrl: `${await deadUrl()},${llmUrl}` } });
    router.answer = (request, response) => request.on('end', () => response.end('here'));
    for (let count = 0; count < 4; count++) expect(await (await post('{"a":1}')).text()).toBe('here');
    expect(router.bodies).toEqual(Array.from({ length: 4 }, () => '{"a":1}'));
  });

  it('that answers, the client is told so', async () => {
    router.answer = (request) => request.socket.destroy();
    await expectUnavailable(await post());
  });
});

it('no more are let in at once than the gateway can bear', async () => {
  await bench.start({ config: { llmUrl }, tunables: { llmMaxOpen: 1 } });
  let end = () => {};
  router.answer = (_request, response) => {
    response.write('a');
    end = () => response.end('b');
  };
  const first = await post();
  const second = await post();
  expect([second.status, second.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await second.json()).toMatchObject({ code: 'overloaded' });
  end();
  expect(await first.text()).toBe('ab');
  router.answer = (_request, response) => response.end('c');
  while ((await post()).status !== 200);
});

it('several routers take turns', async () => {
  const other = new FakeRouter();
  await bench.start({ config: { llmUrl: `${llmUrl},${await other.start()}` } });
  for (let count = 0; count < 6; count++) await (await post()).text();
  expect([router.requests.length, other.requests.length]).toEqual([3, 3]);
  other.stop();
});

it('a door in the same process is used itself', async () => {
  await bench.start({ deps: { llm: (_request, response) => response.end('inside') } });
  expect(await (await post()).text()).toBe('inside');
  expect(router.requests).toEqual([]);
});

describe('a gateway that stops', () => {
  it('lets an answer end, and takes no more', async () => {
    await bench.start({ config: { llmUrl, drainSeconds: 5 } });
    let end = () => {};
    router.answer = (_request, response) => {
      response.write('a');
      end = () => response.end('b');
    };
    const response = await post();
    const stopped = bench.gateway.stop();
    const refused = await post();
    expect(await refused.json()).toMatchObject({ code: 'draining' });
    end();
    expect(await response.text()).toBe('ab');
    await stopped;
  });

  it('cuts off one that does not end', async () => {
    await bench.start({ config: { llmUrl, drainSeconds: 0 }, tunables: { llmGraceMs: 20 } });
    router.answer = (_request, response) => response.write('a');
    const response = await post();
    await bench.gateway.stop();
    await expect(response.text()).rejects.toThrow();
  });
});
