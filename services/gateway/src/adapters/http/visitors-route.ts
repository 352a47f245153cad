import type { Sites } from '@parley/config';
import { newId, ParleyError } from '@parley/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addressKey } from '../../domain/address-key.ts';
import { isOriginAllowed } from '../../domain/origins.ts';
import type { Tokens } from '../tokens.ts';
import { bearerToken } from './bearer-token.ts';
import type { SharedLimit } from './shared-limit.ts';

export interface VisitorsRouteDeps {
  readonly sites: Sites;
  readonly tokens: Tokens;
  readonly limit: SharedLimit;
  /** How long after its expiry a token still proves who the visitor is. */
  readonly renewalGraceMs: number;
}

interface VisitorsBody {
  readonly siteKey: string;
  readonly identity?: unknown;
}

const bodySchema = {
  type: 'object',
  required: ['siteKey'],
  properties: { siteKey: { type: 'string', minLength: 1, maxLength: 64 }, identity: {} },
} as const;

/** `POST /v1/visitors`: a token for a new visitor of a site, or a new one for the bearer of an old one. */
export function addVisitorsRoute(app: FastifyInstance, deps: VisitorsRouteDeps): void {
  const { sites, tokens, limit, renewalGraceMs } = deps;

  app.post<{ Body: VisitorsBody }>('/v1/visitors', { schema: { body: bodySchema } }, async (request, reply) => {
    // No tenant is known yet: addresses are counted over all of them.
    await limit.take(`t:-:visitors:${addressKey(request.ip)}`);
    const { siteKey, identity } = request.body;
    const found = sites.byKey(siteKey);
    if (!found) throw new ParleyError('unknown_site');
    const { origin, host } = request.headers;
    if (!isOriginAllowed(found.site, { origin, host })) throw new ParleyError('origin_not_allowed');
    if (identity !== undefined && identity !== null)
      throw new ParleyError('invalid_request', { detail: 'identity is not configured for this site' });

    const known = await bearer(request, tokens, renewalGraceMs);
    // The token of another site says nothing here, and its visitor must not be carried over.
    if (known && (known.tenantId !== found.tenantId || known.siteId !== found.site.key))
      throw new ParleyError('unauthorized', { detail: 'the token belongs to another site' });
    const visitorId = known?.visitorId ?? newId();
    const signed = await tokens.sign({ tenantId: found.tenantId, siteId: found.site.key, visitorId });
    return reply.code(201).send({ visitorId, ...signed });
  });
}

async function bearer(request: FastifyRequest, tokens: Tokens, graceMs: number) {
  const token = bearerToken(request);
  return token === undefined ? undefined : tokens.verify(token, { graceMs });
}
