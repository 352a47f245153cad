import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Tenant } from '@parley/config';
import { newId } from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { Logger, Registry } from '@parley/telemetry';
import { type AnswerEngine, ProviderError } from '../ports.ts';
import { answerChat, type ChatDeps } from './answer-chat.ts';
import { createAuthenticator } from './api-key/authenticate.ts';
import { toOpenAiError } from './failure.ts';
import { type DoorLimits, defaultDoorLimits } from './limits.ts';
import { createDoorMetrics, type DoorOutcome } from './metrics.ts';
import type { ModelCatalogue } from './model-catalogue.ts';
import { modelList, modelObject, unknownModel } from './models.ts';
import { ClientGone } from './request/read-body.ts';
import { createReply, headersOf } from './response/reply.ts';
import { routeRequest } from './route-request.ts';
import { TenantSlots } from './tenant-slots.ts';

export interface DoorDeps {
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Registry;
  readonly tenants: readonly Tenant[];
  readonly catalogue: ModelCatalogue;
}

export interface DoorConfig {
  readonly maxRequestsPerTenant: number;
  readonly maxDoorOutputTokens: number;
}

/** OpenAI's chat completions over the engine, for whoever has a tenant's key. */
export interface Door {
  /**
   * Answers any request under `/llm/`, whole, whatever happens. The server it came by bounds headers and the time that a
   * body takes (`requestTimeout`).
   */
  readonly serve: (request: IncomingMessage, response: ServerResponse) => void;
  /** Takes nothing new; what is under way may end within `graceMs`, then it is ended with an error. */
  stop(graceMs: number): Promise<void>;
}

export function createDoor(
  engine: AnswerEngine,
  deps: DoorDeps,
  config: DoorConfig,
  limits: DoorLimits = defaultDoorLimits,
): Door {
  const { clock, log, catalogue, tenants } = deps;
  const metrics = createDoorMetrics(deps.metrics);
  const authenticate = createAuthenticator(tenants);
  const slots = new TenantSlots(config.maxRequestsPerTenant);
  const reply = createReply(clock, limits.stallMs);
  const startedAt = Math.floor(clock.wallNow() / 1_000);
  const stopping = new AbortController();
  const open = new Set<Promise<void>>();
  let isClosed = false;
  const chat: ChatDeps = {
    engine,
    catalogue,
    clock,
    limits,
    maxOutputTokens: config.maxDoorOutputTokens,
    reply,
    stopping: stopping.signal,
  };

  async function answer(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<DoorOutcome> {
    if (isClosed) throw toOpenAiError(new ProviderError('cancelled'));
    const { tenantId } = authenticate(request.headers.authorization);
    const operation = routeRequest(request.method ?? '', request.url ?? '');
    switch (operation.type) {
      case 'list-models':
        reply(response, 200, modelList(catalogue.names(tenantId), startedAt));
        return 'ok';
      case 'show-model':
        if (!catalogue.find(tenantId, operation.name)) throw unknownModel(operation.name);
        reply(response, 200, modelObject(operation.name, startedAt));
        return 'ok';
      case 'complete': {
        const release = slots.take(tenantId);
        try {
          return await answerChat(chat, request, response, { tenantId, requestId });
        } finally {
          release();
        }
      }
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = newId();
    // A socket that was reset says so here and in 'close'.
    response.on('error', () => undefined);
    response.setHeader('x-request-id', requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    try {
      metrics.requests.inc({ outcome: await answer(request, response, requestId) });
    } catch (thrown) {
      if (thrown instanceof ClientGone) {
        metrics.requests.inc({ outcome: 'gone' });
        response.destroy();
        return;
      }
      const error = toOpenAiError(thrown);
      metrics.requests.inc({ outcome: error.status < 500 ? 'refused' : 'failed' });
      if (error.status >= 500)
        log.warn({ ...reasonOf(error.cause), status: error.status, requestId }, 'request at the door failed');
      reply(response, error.status, error.text, headersOf(error));
    } finally {
      // What is left of a refused request: nobody waits for it, and the next one on this connection stands behind it.
      request.resume();
    }
  }

  return {
    serve(request, response) {
      metrics.open.inc();
      const served = serve(request, response).finally(() => {
        metrics.open.dec();
        open.delete(served);
      });
      open.add(served);
    },
    async stop(graceMs) {
      isClosed = true;
      const timer = clock.after(graceMs, () => stopping.abort());
      await Promise.all(open);
      clock.clear(timer);
    },
  };
}

/** For the log. What lies behind a provider's failure is in the vendor's words, which may quote a prompt or a key. */
function reasonOf(cause: unknown): Readonly<Record<string, unknown>> {
  if (!(cause instanceof ProviderError)) return { err: cause };
  return { failure: cause.kind, vendorStatus: cause.status };
}
