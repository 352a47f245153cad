import type { Duplex } from 'node:stream';
import { type ErrorCode, errorTable, type ParleyError } from '@parley/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, preferredLanguage } from '../../domain/language.ts';

/** An error as HTTP tells it (RFC 9457). `title` is for people, `code` for programs. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly detail?: string;
}

export function problemOf({ code, detail }: ParleyError, language: Language): Problem {
  const { httpStatus, text } = errorTable[code];
  return {
    type: `urn:parley:error:${code}`,
    title: text[language],
    status: httpStatus,
    code,
    // What went wrong inside is for the log.
    ...(detail !== undefined && httpStatus < 500 && { detail }),
  };
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: ParleyError): FastifyReply {
  const problem = problemOf(error, preferredLanguage(request.headers['accept-language']));
  if (error.retryAfterMs !== undefined) reply.header('retry-after', Math.ceil(error.retryAfterMs / 1_000));
  return reply.code(problem.status).type('application/problem+json; charset=utf-8').send(problem);
}

/** For a connection that never became a request. Says why, then ends it. */
export function endWithProblem(socket: Duplex, error: ParleyError, acceptLanguage?: string): void {
  const problem = problemOf(error, preferredLanguage(acceptLanguage));
  const body = JSON.stringify(problem);
  const lines = [
    `HTTP/1.1 ${problem.status} ${problem.code}`,
    'Connection: close',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(error.retryAfterMs === undefined ? [] : [`Retry-After: ${Math.ceil(error.retryAfterMs / 1_000)}`]),
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
