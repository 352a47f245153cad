import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { type Client, createNodeClient } from '@parley/client/node';
import { freePort, type Server, startNats, startPostgres, startRedis } from '../servers/index.ts';
import { hasServers, START_TIMEOUT_MS } from './faults.suite.ts';
import { entryOf, migrateEntry } from './repository.ts';
import { answersOn, untilOn } from './screen.ts';
import { sharedEnvironment } from './service-environment.ts';
import { ServiceProcess } from './service-process.ts';
import type { ServiceKind } from './stack.ts';
import { type StackFolder, stackFolder } from './stack-folder.ts';

const kinds: readonly ServiceKind[] = ['persistence', 'session', 'llm-router', 'gateway'];
const run = promisify(execFile);

// One step after the other: each server comes when the services have waited for it.
(hasServers ? describe : describe.skip)('services that are there before their servers', () => {
  const services = new Map<ServiceKind, ServiceProcess>();
  const servers: Server[] = [];
  let ports: { readonly nats: number; readonly redis: number; readonly gateway: number };
  let folder: StackFolder;
  let postgres: Server;
  let client: Client | undefined;

  beforeAll(async () => {
    folder = stackFolder(undefined);
    // Its password is made at its first start; then it goes away.
    postgres = await startPostgres({ folder: folder.server('postgres') });
    servers.push(postgres);
    await postgres.kill('SIGINT');
    ports = { nats: await freePort(), redis: await freePort(), gateway: await freePort() };
    const shared = sharedEnvironment(process.env, {
      addresses: {
        nats: `nats://127.0.0.1:${ports.nats}`,
        redis: `redis://127.0.0.1:${ports.redis}`,
        database: postgres.url,
      },
      dataFolder: folder.data,
      tokenKeys: folder.tokenKeys,
      config: undefined,
      limits: 'default',
    });
    for (const kind of kinds) {
      const adminPort = await freePort();
      const env = { ...shared, PARLEY_PORT: String(ports.gateway), PARLEY_ADMIN_PORT: String(adminPort) };
      const logFile = join(folder.logs, `${kind}.log`);
      const service = new ServiceProcess({
        ...{ name: kind, kind, entry: entryOf(kind), env, adminPort, logFile },
        ...{ onStart: () => {}, onDeath: () => {} },
      });
      service.start();
      services.set(kind, service);
    }
  }, START_TIMEOUT_MS);

  afterAll(async () => {
    client?.close();
    await Promise.all([...services.values()].map((service) => service.stop()));
    await Promise.all(servers.map((server) => server.stop()));
    folder.release();
  }, START_TIMEOUT_MS);

  it(
    'wait for the bus, and say so',
    async () => {
      for (const kind of kinds) {
        await untilProbe(kind, /\[-\] bus failed: waiting for it/);
        await untilLog(kind, 'waiting for the bus (PARLEY_NATS_URL)');
      }
    },
    START_TIMEOUT_MS,
  );

  it(
    'wait for the database, and say so',
    async () => {
      servers.push(await startNats({ folder: folder.server('nats'), port: ports.nats }));
      await untilProbe('persistence', /\[-\] database failed: /);
      // Without a cache, and before there is a store.
      await untilProbe('gateway', /\[-\] cache degraded/);
      await untilProbe('session', /not ready/);
      await untilLog('persistence', 'database lost');
    },
    START_TIMEOUT_MS,
  );

  it(
    'wait for the schema, and say what brings it',
    async () => {
      await postgres.restart();
      await untilProbe('persistence', /\[-\] schema failed: .*npm run migrate/);
      await untilLog('persistence', 'npm run migrate');
    },
    START_TIMEOUT_MS,
  );

  it(
    'work when all is there',
    async () => {
      await run(process.execPath, [migrateEntry], { env: { ...process.env, PARLEY_DATABASE_URL: postgres.url } });
      servers.push(await startRedis({ folder: folder.server('redis'), port: ports.redis }));
      for (const service of services.values()) await service.untilReady();
      client = createNodeClient({ url: `http://127.0.0.1:${ports.gateway}`, siteKey: 'demo' });
      client.connect();
      client.send('How long does delivery take?');
      await untilOn(client, () => answersOn(client as Client).length === 1);
      await untilProbe('gateway', /\[\+\] cache ok/);
    },
    START_TIMEOUT_MS,
  );

  async function untilLog(kind: ServiceKind, text: string): Promise<void> {
    const log = () => readFileSync(join(folder.logs, `${kind}.log`), 'utf8');
    await until(() => log().includes(text), log);
  }

  async function probe(kind: ServiceKind): Promise<string> {
    try {
      const answer = await fetch(`${services.get(kind)?.admin}/readyz?verbose`);
      return await answer.text();
    } catch (error) {
      return String(error);
    }
  }

  async function untilProbe(kind: ServiceKind, pattern: RegExp): Promise<void> {
    let last = '';
    await until(
      async () => {
        last = await probe(kind);
        return pattern.test(last);
      },
      () => `${kind}: ${last}`,
    );
  }
});

async function until(isSo: () => Promise<boolean> | boolean, what: () => string): Promise<void> {
  const giveUpAt = performance.now() + 30_000;
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error(`not within 30 s: ${what()}`);
    await delay(50);
  }
}
