import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStored } from '../history/index.ts';
import { freePort } from '../servers/index.ts';
import { standaloneEntry } from '../stack/repository.ts';
import { highLimits } from '../stack/service-environment.ts';
import { ServiceProcess } from '../stack/service-process.ts';
import { openEntrances } from './entrances.ts';
import type { House, HouseOptions } from './house.ts';
import { serviceTarget } from './stack-house.ts';
import type { Vendors } from './vendors.ts';

const name = 'standalone';
const RESTART_DELAY_MS = 300;
const rates = { kill: 5, pair: 0, network: 5, pause: 1, restart: 0.7, stream: 0, redisFlush: 0 } as const;

/** The one process, in a folder of its own. */
export async function startStandaloneHouse(vendors: Vendors, { onLine }: HouseOptions): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-chaos-'));
  const dataDir = join(folder, 'data');
  const logFolder = join(folder, 'logs');
  mkdirSync(logFolder);
  const [port, adminPort] = await Promise.all([freePort(), freePort()]);
  const service = new ServiceProcess({
    ...{ name, kind: 'standalone', entry: standaloneEntry, adminPort, logFile: join(logFolder, `${name}.log`) },
    env: {
      ...{ PATH: process.env['PATH'] ?? '', HOME: folder, ...vendors.env, ...highLimits },
      ...{ PARLEY_PORT: String(port), PARLEY_ADMIN_PORT: String(adminPort), PARLEY_DATA_DIR: dataDir },
      ...{ PARLEY_TOKEN_KEYS: `chaos:${randomBytes(32).toString('base64url')}`, PARLEY_LOG_LEVEL: 'info' },
    },
    onStart: ({ pid }) => onLine(`started ${name} pid=${pid}`),
    onDeath: (dead, how) => {
      onLine(`died ${name} pid=${dead.pid} (${how})`);
      setTimeout(() => dead.startAgain(), RESTART_DELAY_MS);
    },
  });
  const discard = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    service.start();
    await service.untilReady();
  } catch (error) {
    await service.stop();
    discard();
    throw error;
  }
  const entrances = await openEntrances(new Map([[name, `http://127.0.0.1:${port}`]]));
  return {
    ...{ entrances: entrances.addresses, links: entrances.links, logFolder },
    targets: new Map([[name, serviceTarget(service)]]),
    terrain: {
      ...{ killable: [name], pausable: [name], restartable: [name], pairs: [], streams: [], hasRedis: false, rates },
      links: [...entrances.links.keys()],
    },
    flushRedis: async () => false,
    async readStored() {
      await service.stop();
      const { PGlite } = await import('@electric-sql/pglite');
      const database = await PGlite.create(join(dataDir, 'database'));
      try {
        return await readStored(async (sql) => (await database.query<object>(sql)).rows);
      } finally {
        await database.close();
      }
    },
    async stop() {
      for (const proxies of entrances.links.values()) for (const proxy of proxies) await proxy.stop();
      await service.stop();
      discard();
    },
  };
}
