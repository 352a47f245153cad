import { answers, freePort, loopback } from './loopback.ts';
import { findRedisServer } from './programs.ts';
import { runServer } from './run-server.ts';
import type { Server, ServerOptions } from './server.ts';
import { serverFolder } from './server-folder.ts';

/** redis-server without persistence: what Parley keeps there can be rebuilt, so a restart loses it. */
export async function startRedis(options: ServerOptions = {}): Promise<Server> {
  const program = options.program ?? findRedisServer();
  if (!program) throw new Error('redis-server not found: install it, or name it in TEST_REDIS_SERVER');
  const port = options.port ?? (await freePort());
  const folder = serverFolder(options.folder, 'redis');
  const plan = {
    name: 'redis-server',
    command: [
      program,
      ...['--bind', loopback, '--port', String(port), '--dir', folder.path, '--save', '', '--appendonly', 'no'],
      ...(options.parameters ?? []),
    ] as const,
    folder: folder.path,
    port,
    stopSignal: 'SIGTERM' as const,
    probe: () => answers(port, 'PING\r\n', '+PONG'),
  };
  return runServer(plan, `redis://${loopback}:${port}`, port, folder.release);
}
