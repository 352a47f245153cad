import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { readStored } from '../history/index.ts';
import { type FaultProxy, startFaultProxy } from '../proxy/index.ts';
import type { Server } from '../servers/index.ts';
import { answers } from '../servers/loopback.ts';
import type { Stack, StackService } from '../stack/stack.ts';
import { startStack } from '../stack/start-stack.ts';
import { openEntrances } from './entrances.ts';
import type { House, HouseOptions, Target } from './house.ts';
import type { Vendors } from './vendors.ts';

const REVIVE_TIMEOUT_MS = 60_000;
const rates = { kill: 10, pair: 1.5, network: 8, pause: 3, restart: 2, stream: 1.5, redisFlush: 1 } as const;

/** Two of each service, three sessions, real servers, and a proxy on every way between two of them. */
export async function startStackHouse(vendors: Vendors, options: HouseOptions): Promise<House> {
  const links = new Map<string, FaultProxy[]>();
  const stack = await startStack({
    ...{ gateways: 2, sessions: 3, routers: 2, persistence: 2, natsServers: options.natsServers },
    ...{ limits: 'high', restart: true, onLine: options.onLine },
    env: { ...vendors.env, PARLEY_LOG_LEVEL: 'info' },
    async wayTo(service, server, port) {
      const proxy = await startFaultProxy({ target: { port } });
      const name = `${service}→${server}`;
      links.set(name, [...(links.get(name) ?? []), proxy]);
      return proxy.port;
    },
  });
  const entrances = await openEntrances(new Map(stack.gateways.map((address, index) => [`gateway-${index}`, address])));
  const targets = targetsOf(stack);
  const allLinks = new Map([...links, ...entrances.links]);
  const services = [...stack.services.keys()];
  const sessions = services.filter((name) => name.startsWith('session-'));
  const nats = stack.natsCluster.map((_, index) => `nats-${index}`);
  return {
    ...{ entrances: entrances.addresses, targets, links: allLinks, logFolder: stack.logFolder },
    terrain: {
      killable: [...targets.keys()],
      pairs: sessions.flatMap((session) => [['postgres', session] as const, ['nats-0', session] as const]),
      // PostgreSQL's processes are many, and only the first of them is known.
      pausable: [...services, ...nats, 'redis'],
      restartable: [...services, ...nats, 'postgres'],
      links: [...allLinks.keys()],
      streams: nats,
      ...{ hasRedis: true, rates },
    },
    flushRedis: () => answers(stack.redis.port, 'FLUSHALL\r\n', '+OK'),
    readStored: () => readFrom(stack.databaseUrl),
    async stop() {
      for (const proxies of allLinks.values()) for (const proxy of proxies) await proxy.stop();
      await stack.stop();
    },
  };
}

function targetsOf(stack: Stack): Map<string, Target> {
  const servers = [
    ...stack.natsCluster.map((server, index) => serverTarget(`nats-${index}`, server)),
    serverTarget('redis', stack.redis),
    serverTarget('postgres', stack.postgres),
  ];
  return new Map(
    [...[...stack.services.values()].map(serviceTarget), ...servers].map((target) => [target.name, target]),
  );
}

/** Who was killed is started again by the stack, as by a supervisor. */
export function serviceTarget(service: Pick<StackService, 'name' | 'pid' | 'kill' | 'restart' | 'untilReady'>): Target {
  return {
    name: service.name,
    get pid() {
      return service.pid;
    },
    kill: (signal) => service.kill(signal),
    revive: () => untilReadyAgain(service),
    async restart() {
      await service.restart().catch(() => untilReadyAgain(service));
    },
  };
}

/** It may die again at once, when what it needs is away as well. */
async function untilReadyAgain(service: Pick<StackService, 'untilReady'>): Promise<void> {
  const giveUpAt = performance.now() + REVIVE_TIMEOUT_MS;
  for (;;) {
    try {
      return await service.untilReady({ timeoutMs: Math.max(1_000, giveUpAt - performance.now()) });
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await delay(250);
    }
  }
}

function serverTarget(name: string, server: Server): Target {
  return {
    name,
    folder: server.folder,
    get pid() {
      return server.pid;
    },
    kill: (signal) => server.kill(signal),
    async revive(downMs) {
      await delay(downMs);
      await server.restart();
    },
    restart: () => server.restart(),
  };
}

async function readFrom(connectionString: string) {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await readStored(async (sql) => (await client.query(sql)).rows);
  } finally {
    await client.end();
  }
}
