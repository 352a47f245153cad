import {
  Agent,
  type ClientRequest,
  type IncomingMessage,
  request as openRequest,
  type ServerResponse,
} from 'node:http';
import { pipeline } from 'node:stream';
import { ParleyError } from '@parley/contract';
import type { Clock, Timer } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import { preferredLanguage } from '../../domain/language.ts';
import type { LlmDoor } from '../../ports.ts';
import { seldomWarning } from '../seldom-warning.ts';
import { problemOf } from './problem.ts';

export interface LlmProxyDeps {
  readonly clock: Clock;
  readonly log: Logger;
}

export interface LlmProxy {
  readonly serve: LlmDoor;
  close(): void;
}

/** Shorter than routers keep an idle connection, so that no request meets one that is just being closed. */
const IDLE_MS = 30_000;
const CONNECT_MS = 3_000;
/** A little more than a router gives an answer: it is the one to say that it is late. */
const EXCHANGE_MS = 330_000;
const MAX_IDLE_CONNECTIONS = 64;

/** All that a router reads; cookies and the like stay here. */
const FORWARDED = [
  'accept',
  'authorization',
  'content-encoding',
  'content-length',
  'content-type',
  'traceparent',
  'user-agent',
];
/** They speak of one connection, not of the answer (RFC 9110 7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Passes requests on to the routers in turn, and their answers back, both as they come: a slow side slows the other, and
 * one that leaves takes the other along. A router that cannot be reached is passed over.
 */
export function createLlmProxy(urls: readonly string[], { clock, log }: LlmProxyDeps): LlmProxy {
  const routers = urls.map((url) => new URL(url));
  const agent = new Agent({ keepAlive: true, timeout: IDLE_MS, maxFreeSockets: MAX_IDLE_CONNECTIONS });
  const warn = seldomWarning({ clock, log }, 'the router for models could not be reached');
  let turn = 0;

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const from = turn++;
    let upstream: ClientRequest | undefined;
    const late = clock.after(EXCHANGE_MS, () => response.destroy());
    response.on('error', () => undefined);
    response.once('close', () => {
      clock.clear(late);
      if (!response.writableFinished) upstream?.destroy();
    });
    const attempt = (count: number): void => {
      const router = routers[(from + count) % routers.length];
      if (response.destroyed) return;
      if (router === undefined || count >= routers.length) {
        refuse(request, response);
        return;
      }
      upstream = forward(router, request, response, (error, hasConnected) => {
        warn({ err: error, router: router.host });
        // What has been read of the request is gone: only the client can send it again.
        if (hasConnected) refuse(request, response);
        else attempt(count + 1);
      });
    };
    attempt(0);
  }

  function forward(
    router: URL,
    request: IncomingMessage,
    response: ServerResponse,
    onFailure: (error: Error, hasConnected: boolean) => void,
  ): ClientRequest {
    const { hostname, port } = router;
    const upstream = openRequest({
      ...{ agent, hostname, port, method: request.method, path: request.url },
      headers: {
        ...Object.fromEntries(
          FORWARDED.flatMap((name) => (name in request.headers ? [[name, request.headers[name]]] : [])),
        ),
        // Node frames no body of a GET, HEAD, DELETE or OPTIONS by itself: its bytes would be the next request.
        ...('transfer-encoding' in request.headers && { 'transfer-encoding': 'chunked' }),
      },
    });
    let hasConnected = false;
    const connecting: Timer = clock.after(CONNECT_MS, () => upstream.destroy(new ParleyError('deadline_exceeded')));
    const onConnect = () => {
      hasConnected = true;
      clock.clear(connecting);
      request.pipe(upstream);
    };
    upstream.once('socket', (socket) => {
      if (socket.connecting) socket.once('connect', onConnect);
      else onConnect();
    });
    upstream.once('response', (answer) => {
      const headers = Object.entries(answer.headers).filter(([name]) => !HOP_BY_HOP.has(name));
      response.writeHead(answer.statusCode ?? 502, Object.fromEntries(headers));
      // Before the first byte of the answer: a client may wait for it with a deadline of its own.
      response.flushHeaders();
      // A router that breaks off breaks off here too: an end that looks like one would be a lie.
      pipeline(answer, response, () => undefined);
    });
    upstream.on('error', (error) => {
      clock.clear(connecting);
      request.unpipe(upstream);
      if (!response.headersSent && !response.destroyed) onFailure(error, hasConnected);
    });
    return upstream;
  }

  return { serve, close: () => agent.destroy() };
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  const problem = problemOf(new ParleyError('unavailable'), preferredLanguage(request.headers['accept-language']));
  response.writeHead(problem.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(problem));
  request.resume();
}
