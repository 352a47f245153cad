import { ParleyError } from '@parley/contract';
import type { Logger } from '@parley/telemetry';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { isOriginAllowed, type OriginRule } from '../../domain/origins.ts';
import type { Assets } from '../../ports.ts';
import { addFilesRoute, type FilesRouteDeps, UPLOAD_PATH } from './files-route.ts';
import { boundBody } from './late-body.ts';
import type { LlmRoute } from './llm-route.ts';
import { sendProblem } from './problem.ts';
import { onUnreadableRequest } from './unreadable-request.ts';
import { addVisitorsRoute, type VisitorsRouteDeps } from './visitors-route.ts';

export interface HttpServerDeps extends VisitorsRouteDeps, FilesRouteDeps {
  readonly log: Logger;
  readonly assets: Assets;
  readonly llm: LlmRoute;
  /** What any of the sites allows: browsers may read answers from there. */
  readonly origins: OriginRule;
  readonly trustProxyHops: number;
  /** A slow sender of headers or body holds a socket no longer than this, and a fifth. */
  readonly requestTimeoutMs: number;
}

const BODY_LIMIT_BYTES = 16 * 1024;
const PREFLIGHT_MAX_AGE_S = 600;

/** The public HTTP port, not yet listening. */
export function createHttpServer(deps: HttpServerDeps): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT_BYTES,
    // One bound for all routes: the others have a shorter one of their own, below.
    requestTimeout: deps.requestTimeoutMs + deps.transferMs,
    http: {
      // Of the two timeouts Node takes the longer for the body: its default for headers is a minute.
      headersTimeout: deps.requestTimeoutMs,
      connectionsCheckingInterval: deps.requestTimeoutMs / 5,
      // Java's HTTP client offers h2c with every first request: that is an ordinary request, not an upgrade of ours.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    },
    // A list with one site in it is no site: nothing is turned into what it should have been.
    ajv: { customOptions: { coerceTypes: false } },
    clientErrorHandler: onUnreadableRequest,
    frameworkErrors: (error, request, reply) => sendProblem(request, reply, asParleyError(error)),
    trustProxy: deps.trustProxyHops > 0 && ((_address: string, hop: number) => hop < deps.trustProxyHops),
  });

  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders);
    allowOrigin(request, reply, deps.origins);
    if (request.routeOptions.url !== UPLOAD_PATH) boundBody(request, reply, deps.clock, deps.requestTimeoutMs);
  });
  app.setErrorHandler((thrown: FastifyError, request, reply) => {
    const error = asParleyError(thrown);
    if (error.code === 'internal') deps.log.error({ err: thrown, path: request.routeOptions.url }, 'request failed');
    return sendProblem(request, reply, error);
  });
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, new ParleyError('not_found')));

  app.options('/v1/*', async (_request, reply) =>
    reply
      .code(204)
      .header('access-control-allow-methods', 'GET, POST')
      .header('access-control-allow-headers', 'authorization, content-type, x-file-name')
      .header('access-control-max-age', PREFLIGHT_MAX_AGE_S)
      .send(),
  );
  addVisitorsRoute(app, deps);
  addFilesRoute(app, deps);
  deps.llm.addTo(app);
  app.get('/*', async (request, reply) => sendAsset(request, reply, deps.assets));
  return app;
}

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

/** For pages: their own scripts and styles, sockets to wherever the widget is told, nothing else. */
const assetHeaders = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' ws: wss:; " +
    "object-src 'none'; base-uri 'none'; frame-ancestors 'self'",
  'cache-control': 'no-cache',
};

async function sendAsset(request: FastifyRequest, reply: FastifyReply, assets: Assets): Promise<FastifyReply> {
  const [path = '/'] = request.url.split('?');
  const asset = assets(path);
  if (!asset) return sendProblem(request, reply, new ParleyError('not_found'));
  return reply
    .headers({ ...assetHeaders, ...asset.headers })
    .type(asset.contentType)
    .send(asset.body);
}

/** Errors too may be read by the pages of our sites; nobody else's browser shows them anything. */
function allowOrigin(request: FastifyRequest, reply: FastifyReply, origins: OriginRule): void {
  const { origin, host } = request.headers;
  reply.header('vary', 'Origin');
  if (origin !== undefined && isOriginAllowed(origins, { origin, host }))
    reply.header('access-control-allow-origin', origin);
}

function asParleyError(thrown: FastifyError): ParleyError {
  if (thrown instanceof ParleyError) return thrown;
  if (thrown.statusCode === 413) return new ParleyError('payload_too_large');
  // The framework's own texts name the field, never its content.
  if (thrown.validation) return new ParleyError('invalid_request', { detail: thrown.message });
  if (thrown.statusCode !== undefined && thrown.statusCode < 500) return new ParleyError('invalid_request');
  return ParleyError.from(thrown);
}
