import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../servers/index.ts';
import { standaloneEntry } from './repository.ts';
import { highLimits } from './service-environment.ts';
import { ServiceProcess } from './service-process.ts';
import type { Environment, StackService } from './stack.ts';

/** The one process that is everything. */
export interface Standalone {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly service: StackService;
  /** Stops it, and removes its data. */
  stop(): Promise<void>;
}

export interface StandaloneOptions {
  /** Over what is set here: rate limits out of the way, as for load tests. */
  readonly env?: Environment;
  readonly signal?: AbortSignal;
}

/** Starts it with data of its own; resolves when it is ready. */
export async function startStandalone({ env, signal }: StandaloneOptions = {}): Promise<Standalone> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-standalone-'));
  const logFolder = join(folder, 'logs');
  mkdirSync(logFolder);
  const [port, adminPort] = await Promise.all([freePort(), freePort()]);
  const service = new ServiceProcess({
    ...{ name: 'standalone', kind: 'standalone', entry: standaloneEntry, adminPort },
    logFile: join(logFolder, 'standalone.log'),
    env: {
      ...{ PATH: process.env['PATH'] ?? '', HOME: folder, ...highLimits },
      ...{ PARLEY_PORT: String(port), PARLEY_ADMIN_PORT: String(adminPort), PARLEY_DATA_DIR: join(folder, 'data') },
      PARLEY_TOKEN_KEYS: `standalone:${randomBytes(32).toString('base64url')}`,
      ...env,
    },
    onStart: () => {},
    onDeath: () => {},
  });
  const stop = async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    service.start();
    await service.untilReady({ signal });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, service, stop };
}
