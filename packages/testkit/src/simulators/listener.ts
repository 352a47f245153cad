import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer as createHttpsServer } from 'node:https';
import type { Server, Socket } from 'node:net';
import { createSelfSigned } from './self-signed.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Listener {
  readonly server: Server;
  readonly certificateAuthority: string | undefined;
  accepted(): number;
  /** Cuts what is open and frees the port. */
  close(): Promise<void>;
}

/** Longer than a client keeps an idle connection, so that no request meets a socket that is just being closed. */
const KEEP_ALIVE_MS = 60_000;

/** A server for plain HTTP, or for HTTPS under a certificate that is made here and now. */
export function createListener(tls: 'http/1.1' | 'h2' | undefined, now: () => number, answer: Answer): Listener {
  const open = new Set<Socket>();
  let accepted = 0;
  const identity = tls === undefined ? undefined : createSelfSigned(now());
  const server = createServerFor(tls, identity && { key: identity.key, cert: identity.certificate }, answer);
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return {
    server,
    certificateAuthority: identity?.certificate,
    accepted: () => accepted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

function createServerFor(
  tls: 'http/1.1' | 'h2' | undefined,
  identity: { readonly key: string; readonly cert: string } | undefined,
  answer: Answer,
): Server {
  if (tls === 'h2') {
    // The compatible half of HTTP/2's API has what is used of the other.
    const compatible = answer as unknown as Parameters<typeof createSecureServer>[1];
    return createSecureServer({ ...identity, allowHTTP1: true }, compatible);
  }
  const server = tls === undefined ? createServer(answer) : createHttpsServer({ ...identity }, answer);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return server;
}
