import { freePort, type Server, startPostgres, startRedis } from '../servers/index.ts';
import { Launcher, settled } from './launcher.ts';
import { startNatsServers } from './nats-servers.ts';
import { prepareDatabase } from './prepare-database.ts';
import { sharedEnvironment } from './service-environment.ts';
import type { Stack, StackOptions } from './stack.ts';
import { stackFolder } from './stack-folder.ts';

type Undo = () => Promise<void> | void;

/**
 * Starts real servers and every service as a process of its own; resolves when all are ready. When something cannot
 * start, or `signal` is aborted meanwhile, everything before it is stopped again and this rejects.
 */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const undo: Undo[] = [];
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= runInReverse(undo);
    return stopping;
  };
  try {
    return { ...(await start(options, undo)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(options: StackOptions, undo: Undo[]): Promise<Omit<Stack, 'stop'>> {
  const { onLine = () => {}, limits = 'default', config, signal } = options;
  const folder = stackFolder(options.folder);
  undo.push(folder.release);
  onLine(`data: ${folder.path} (each process writes logs/<name>.log)`);

  const started = async (name: string, starting: Promise<Server>) => {
    const server = await starting;
    undo.push(() => server.stop());
    onLine(`started ${name} pid=${server.pid}`);
    return server;
  };
  const natsServers = startNatsServers(options.natsServers ?? 1, folder).map((starting, index) =>
    started(`nats-${index}`, starting),
  );
  const redis = started('redis-0', startRedis({ folder: folder.server('redis') }));
  const postgres = started('postgres-0', startPostgres({ folder: folder.server('postgres') }));
  await settled([...natsServers, redis, postgres]);
  signal?.throwIfAborted();
  const natsCluster = await Promise.all(natsServers);
  const [nats] = natsCluster;
  if (nats === undefined) throw new Error('no nats-server');
  const servers = { nats, natsCluster, redis: await redis, postgres: await postgres };

  const databaseUrl = await prepareDatabase(servers.postgres.url);
  const wide = sharedEnvironment(process.env, {
    addresses: { nats: natsCluster.map(({ url }) => url).join(), redis: servers.redis.url, database: databaseUrl },
    dataFolder: folder.data,
    tokenKeys: process.env['PARLEY_TOKEN_KEYS'] || folder.tokenKeys,
    config,
    limits,
  });
  const shared = { ...wide, PARLEY_SESSION_EVENT_STREAM_REPLICAS: String(natsCluster.length) };
  const llmPorts = await Promise.all(Array.from({ length: options.routers ?? 1 }, freePort));
  const launcher = new Launcher({ ...options, shared, llmPorts, logFolder: folder.logs, onLine });
  undo.push(() => launcher.stop());
  if (options.isTogether) await launcher.start('session-persistence', options.sessions);
  else await launcher.start('persistence', options.persistence);
  const gateways = launcher.startGateways(options.gateways);
  await settled<unknown>([
    ...(options.isTogether ? [] : [launcher.start('session', options.sessions)]),
    launcher.start('llm-router', options.routers),
    gateways,
  ]);
  for (const gateway of await gateways) onLine(`ready: ${gateway}`);
  return { ...servers, gateways: await gateways, services: launcher.services, databaseUrl, logFolder: folder.logs };
}

/** The newest first. One step that fails keeps none of the others from being done; what it threw comes at the end. */
async function runInReverse(steps: readonly Undo[]): Promise<void> {
  const errors: unknown[] = [];
  for (const step of steps.toReversed()) {
    try {
      await step();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors, 'not all could be stopped');
}
