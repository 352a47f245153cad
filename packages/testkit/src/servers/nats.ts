import { answers, freePort, loopback } from './loopback.ts';
import { findNatsServer } from './programs.ts';
import { runServer } from './run-server.ts';
import type { Server, ServerOptions } from './server.ts';
import { serverFolder } from './server-folder.ts';

/** nats-server with JetStream on disk. */
export async function startNats(options: ServerOptions = {}): Promise<Server> {
  const program = options.program ?? findNatsServer();
  if (!program) throw new Error('nats-server not found: install it, or name it in TEST_NATS_SERVER');
  const port = options.port ?? (await freePort());
  const folder = serverFolder(options.folder, 'nats');
  const plan = {
    name: 'nats-server',
    command: [
      program,
      ...['--addr', loopback, '--port', String(port), '--jetstream', '--store_dir', folder.path],
      ...(options.parameters ?? []),
    ] as const,
    folder: folder.path,
    port,
    stopSignal: 'SIGTERM' as const,
    probe: () => answers(port, '', 'INFO '),
  };
  return runServer(plan, `nats://${loopback}:${port}`, port, folder.release);
}
