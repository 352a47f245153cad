import type { Socket } from 'node:net';
import { ParleyError } from '@parley/contract';
import { endWithProblem } from './problem.ts';

/** What the HTTP parser could not make a request of: it never reaches a route, and is answered on the bare socket. */
export function onUnreadableRequest(error: { readonly code?: string }, socket: Socket): void {
  // Nobody is there to read it.
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
  else endWithProblem(socket, problemFor(error.code));
}

function problemFor(code: string | undefined): ParleyError {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new ParleyError('payload_too_large', { detail: 'the headers are too large' });
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new ParleyError('request_late');
  return new ParleyError('invalid_request', { detail: 'this is no HTTP request' });
}
