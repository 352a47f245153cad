// What anything in between costs at least: passes each call on to the vendor that a header names, and its answer back, and
// looks at neither. Prints `ready: <base URL>`.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';
import { VENDOR_HEADER } from './names.ts';

const pools = new Map<string, Pool>();

function poolOf(origin: string): Pool {
  const pool = pools.get(origin) ?? new Pool(origin, { connections: null, pipelining: 1, bodyTimeout: 600_000 });
  pools.set(origin, pool);
  return pool;
}

function passOn(request: IncomingMessage, response: ServerResponse): void {
  const vendor = new URL(String(request.headers[VENDOR_HEADER]));
  const { authorization = '', 'content-length': length = '', 'content-type': type = '' } = request.headers;
  poolOf(vendor.origin).stream(
    {
      ...{ method: 'POST', path: `${vendor.pathname}/chat/completions`, body: request },
      headers: { authorization, 'content-type': type, 'content-length': length },
    },
    ({ headers, statusCode }) => response.writeHead(statusCode, { 'content-type': String(headers['content-type']) }),
    (error) => error && response.destroy(error),
  );
}

const server = createServer(passOn);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`ready: http://127.0.0.1:${port}`);
});
