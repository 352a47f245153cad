import { once } from 'node:events';
import { Server } from 'node:http';
import { ParleyError } from '@parley/contract';
import type { FastifyInstance } from 'fastify';

export interface ListenOptions {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  /** The setting to change when the port is taken: `PARLEY_PORT`. */
  readonly setting: string;
}

/**
 * Starts to listen; resolves with the port. Rejects with `port_in_use`, naming the setting, when it is taken, and with
 * `invalid_config` when the host is none of this machine's.
 */
export async function listen(
  server: FastifyInstance | Server,
  { host, port, setting }: ListenOptions,
): Promise<number> {
  try {
    if (server instanceof Server) await once(server.listen({ host, port }), 'listening');
    else await server.listen({ host, port });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new ParleyError('port_in_use', { cause, detail: `${setting}: port ${port} is used by another process` });
    if (code === 'EACCES')
      throw new ParleyError('port_in_use', {
        cause,
        detail: `${setting}: port ${port} needs more rights than this process has`,
      });
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      throw new ParleyError('invalid_config', {
        cause,
        detail: `PARLEY_HOST: '${host}' is no address of this machine`,
      });
    throw cause;
  }
  const address = (server instanceof Server ? server : server.server).address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
