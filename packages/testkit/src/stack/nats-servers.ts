import { freePort, type Server, startNats } from '../servers/index.ts';
import type { StackFolder } from './stack-folder.ts';

/** One, or a cluster. Clients are told of no other addresses than those they were given. */
export function startNatsServers(count: 1 | 3, folder: StackFolder): Promise<Server>[] {
  if (count === 1) return [startNats({ folder: folder.server('nats') })];
  const names = Array.from({ length: count }, (_, index) => `nats-${index}`);
  const ports = Promise.all(names.map(() => freePort()));
  return names.map(async (name, index) => {
    const routes = (await ports).map((port) => `nats://127.0.0.1:${port}`);
    const parameters = [
      ...['--name', name, '--cluster_name', 'parley', '--cluster', routes[index] ?? ''],
      ...['--routes', routes.filter((_, other) => other !== index).join(), '--no_advertise=true'],
    ];
    return startNats({ folder: folder.server(name), parameters });
  });
}
