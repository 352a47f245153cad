import { createServer } from 'node:http';
import { type ListenOptions, listen } from '@parley/service-kit';
import type { Door } from './door.ts';

export interface DoorPort {
  readonly port: number;
  /** Takes no further connections. */
  refuse(): void;
  /** Closes those that are left; what is being sent has a second to leave. */
  close(): Promise<void>;
}

/** Headers and body of a request have to be here by then. */
const REQUEST_TIMEOUT_MS = 10_000;
/** Longer than a gateway keeps an idle connection, so that no request meets one that is just being closed. */
const KEEP_ALIVE_MS = 65_000;
const CLOSE_MS = 1_000;

/** Opens a port that serves the door alone. Rejects with `port_in_use`, `invalid_config`. */
export async function openDoorPort(serve: Door['serve'], where: ListenOptions): Promise<DoorPort> {
  const server = createServer(
    {
      requestTimeout: REQUEST_TIMEOUT_MS,
      headersTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: REQUEST_TIMEOUT_MS / 5,
      keepAliveTimeout: KEEP_ALIVE_MS,
      noDelay: true,
    },
    serve,
  );
  const port = await listen(server, where);
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  const refuse = () => {
    server.close();
    server.closeIdleConnections();
  };
  return {
    port,
    refuse,
    async close() {
      refuse();
      const force = setTimeout(() => server.closeAllConnections(), CLOSE_MS);
      await closed;
      clearTimeout(force);
    },
  };
}
