import { ParleyError } from '@parley/contract';
import type { FastifyRequest } from 'fastify';

/** The token of `Authorization: Bearer …`; undefined when there is no such header. Throws `unauthorized` for another. */
export function bearerToken({ headers: { authorization } }: FastifyRequest): string | undefined {
  if (authorization === undefined) return undefined;
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw new ParleyError('unauthorized', { detail: 'Authorization must be a bearer token' });
  return token;
}
