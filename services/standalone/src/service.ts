import { createMemoryBus, createStoreClient } from '@parley/bus';
import { createMemoryCache } from '@parley/cache';
import type { Sites } from '@parley/config';
import { ParleyError } from '@parley/contract';
import { type Assets, createFiles, startGateway } from '@parley/gateway';
import { createProviders, type RunningRouter, startRouter } from '@parley/llm-router';
import { type Database, openPglite, startPersistence } from '@parley/persistence';
import { type RunningService, type ServiceDeps, startTogether } from '@parley/service-kit';
import { startSession } from '@parley/session';
import { type DataDirectory, takeDataDirectory } from './adapters/data-directory.ts';
import { loadTokenKeys } from './adapters/token-keys.ts';
import type { StandaloneConfig } from './config.ts';
import { untilReady } from './until-ready.ts';

export { type StandaloneConfig, standaloneSettings } from './config.ts';

export interface StandaloneDeps extends ServiceDeps {
  readonly sites: Sites;
  /** What a person at the terminal reads while it starts. */
  readonly progress: (line: string) => void;
  /** Makes the pages and scripts of the public port; the first time this takes a moment. */
  readonly loadAssets: () => Promise<Assets>;
  /** Aborted: the start is given up. */
  readonly signal: AbortSignal;
}

export interface RunningStandalone extends RunningService {
  /** The public port. */
  readonly port: number;
}

const DRAIN_TIMEOUT_MS = 2_000;
/** Ctrl-C should not take long: an answer that is not ready by then is begun again at the next start. */
const TURN_GRACE_MS = 3_000;

/**
 * All services in this process, on a bus, a cache and a database inside it. Resolves when they are ready; rejects with
 * `data_dir_in_use`, `port_in_use`, `invalid_config`, `internal` (the database is damaged), and then has left nothing open.
 */
export async function startStandalone(deps: StandaloneDeps, config: StandaloneConfig): Promise<RunningStandalone> {
  const directory = takeDataDirectory(config.dataDir);
  try {
    return await startIn(directory, deps, config);
  } catch (error) {
    directory.release();
    throw error;
  }
}

async function startIn(
  directory: DataDirectory,
  deps: StandaloneDeps,
  config: StandaloneConfig,
): Promise<RunningStandalone> {
  const { clock, log, metrics, progress, signal } = deps;
  const tokenKeys = config.tokenKeys ?? loadTokenKeys(directory.file('token-keys'));
  const bus = createMemoryBus({ clock, log, metrics });
  const liveBus = bus.connect();
  const store = createStoreClient(bus);
  const cache = createMemoryCache({ clock });
  // Two services may have a metric of the same name, each with its own values.
  const sharedBy = (name: string) => ({ ...deps, bus, liveBus, store, cache, metrics: metrics.part(name) });
  let port = 0;
  let router: RunningRouter | undefined;

  progress('Preparing the widget …');
  const assets = await deps.loadAssets();
  progress(`Opening the database in ${directory.path} …`);
  const database = await openDatabase(directory.file('database'));
  const files = await createFiles({ ...config, dataDir: directory.path });
  // Started first, stopped last.
  const service = await startTogether([
    async () => holds(() => directory.release()),
    async () => holds(() => Promise.all([bus.drain(DRAIN_TIMEOUT_MS), liveBus.drain(DRAIN_TIMEOUT_MS), cache.close()])),
    async () => holds(() => database.close()),
    () => startPersistence({ ...sharedBy('persistence'), database }, { ...config, migrate: true, isAlone: true }),
    () => startSession(sharedBy('session'), config),
    async () => {
      router = await startRouter(
        {
          ...sharedBy('llm-router'),
          providers: createProviders(config, { metrics: metrics.part('llm-router'), warmUp: true }),
          stopGraceMs: TURN_GRACE_MS,
          nextTurn: setImmediate,
        },
        config,
      );
      return router;
    },
    async () => {
      const gateway = await startGateway(
        { ...sharedBy('gateway'), assets, files, llm: router?.door },
        { ...config, tokenKeys },
      );
      port = gateway.port;
      return gateway;
    },
  ]);
  await untilReady(service, { clock, signal });
  return { ...service, port };
}

async function openDatabase(path: string): Promise<Database> {
  try {
    return await openPglite({ dataDir: path });
  } catch (cause) {
    const detail = `the database in ${path} is damaged: put a copy of it there, or move it away to begin anew`;
    throw new ParleyError('internal', { cause, detail });
  }
}

/** What only has to be closed, as a service. */
function holds(close: () => unknown): RunningService {
  return {
    checks: () => [],
    stop: async () => {
      await close();
    },
  };
}
