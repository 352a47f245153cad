import { ParleyError } from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { endWithProblem } from './problem.ts';

/** Ends the connection when the request's body is not here after `timeoutMs`, and says so if nothing was said yet. */
export function boundBody(request: FastifyRequest, reply: FastifyReply, clock: Clock, timeoutMs: number): void {
  const { raw } = request;
  const timer = clock.after(timeoutMs, () => {
    if (raw.complete || raw.socket.destroyed) return;
    if (reply.raw.headersSent) raw.socket.destroy();
    else endWithProblem(raw.socket, new ParleyError('request_late'), raw.headers['accept-language']);
  });
  raw.once('close', () => clock.clear(timer));
}
