import type { Registry } from '@parley/telemetry';
import { fastify } from 'fastify';
import { type ListenOptions, listen } from './listen.ts';
import type { LoopWatchdog } from './loop-watchdog.ts';
import { type Phase, readinessOf } from './readiness.ts';
import type { ReadinessCheck } from './service.ts';

export interface AdminServerOptions {
  readonly metrics: Registry;
  readonly watchdog: LoopWatchdog;
  readonly phase: () => Phase;
  readonly checks: () => readonly ReadinessCheck[];
}

export interface AdminServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * The port for operators. `/livez`: the process turns; it asks nothing of anybody, since a restart mends no database.
 * `/readyz` (`?verbose` for every check): send work here. `/metrics`: Prometheus.
 */
export async function startAdminServer(options: AdminServerOptions, where: ListenOptions): Promise<AdminServer> {
  const server = fastify({ logger: false, forceCloseConnections: true });
  server.get('/livez', (_request, reply) => {
    const isTurning = options.watchdog.isTurning();
    return reply
      .status(isTurning ? 200 : 503)
      .type('text/plain')
      .send(isTurning ? 'alive\n' : 'the event loop stood still\n');
  });
  server.get<{ Querystring: { verbose?: string } }>('/readyz', (request, reply) => {
    const isVerbose = request.query.verbose !== undefined;
    const { status, body } = readinessOf(options.phase(), options.checks(), isVerbose);
    return reply.status(status).type('text/plain').send(body);
  });
  server.get('/metrics', async (_request, reply) =>
    reply.type(options.metrics.contentType).send(await options.metrics.metrics()),
  );
  const port = await listen(server, where);
  return { port, close: () => server.close() };
}
