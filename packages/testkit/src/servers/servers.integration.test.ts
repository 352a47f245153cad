import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { answers } from './loopback.ts';
import { startNats } from './nats.ts';
import { startPostgres } from './postgres.ts';
import { findNatsServer, findPostgresBin, findRedisServer } from './programs.ts';
import { startRedis } from './redis.ts';
import type { Server, ServerOptions } from './server.ts';

const running: Server[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

const kinds = [
  {
    name: 'nats-server',
    found: findNatsServer(),
    start: startNats,
    greets: (port: number) => answers(port, '', 'INFO '),
  },
  {
    name: 'redis-server',
    found: findRedisServer(),
    start: startRedis,
    greets: (port: number) => answers(port, 'PING\r\n', '+PONG'),
  },
  // An empty request for TLS is answered with one letter: no.
  {
    name: 'PostgreSQL',
    found: findPostgresBin(),
    start: startPostgres,
    greets: (port: number) => answers(port, '\x00\x00\x00\x08\x04\xd2\x16\x2f', 'N'),
  },
];

describe.each(kinds)('$name', ({ found, start: startKind, greets }) => {
  const start = (options?: ServerOptions) => track(startKind(options));
  const test = found ? it : it.skip;

  test('answers when it has started and is gone after stop', async () => {
    const server = await start();
    expect(await greets(server.port)).toBe(true);
    await server.stop();
    expect(await greets(server.port)).toBe(false);
    expect(isAlive(server.pid)).toBe(false);
    await server.stop();
  });

  test('comes back on the same port as another process after SIGKILL', async () => {
    const server = await start();
    const { pid, port, url } = server;
    await server.kill('SIGKILL');
    expect(await greets(port)).toBe(false);
    await server.restart();
    expect(server).toMatchObject({ port, url });
    expect(server.pid).not.toBe(pid);
    expect(await greets(port)).toBe(true);
  });

  test('answers nothing while it is halted', async () => {
    const server = await start();
    await server.kill('SIGSTOP');
    expect(await greets(server.port)).toBe(false);
    await server.kill('SIGCONT');
    expect(await greets(server.port)).toBe(true);
  });

  test('refuses a port that is in use', async () => {
    const other = await start();
    await expect(start({ port: other.port })).rejects.toThrow(/does not start.*in use/);
  });
});

(findPostgresBin() ? it : it.skip)(
  'PostgreSQL keeps committed rows over SIGKILL, and its folder over stop',
  async () => {
    const parent = mkdtempSync(join(tmpdir(), 'parley-kept-'));
    chmodSync(parent, 0o755); // PostgreSQL may run as another user
    const folder = join(parent, 'postgres');
    try {
      const first = await track(startPostgres({ folder }));
      await query(first.url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)');
      await first.kill('SIGKILL');
      await first.restart();
      expect(await query(first.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
      await first.stop();
      expect(existsSync(folder)).toBe(true);
      const second = await track(startPostgres({ folder }));
      expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
      await second.stop();
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  },
);

async function track(starting: Promise<Server>): Promise<Server> {
  const server = await starting;
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query(sql);
    return result.rows;
  } finally {
    await client.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // ESRCH: no such process
  }
}
