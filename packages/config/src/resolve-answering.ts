import type { Answering, LastResort, ModelRoute, RateLimit, SiteLimits, WeightedRoute } from './answering.ts';
import { localRoute } from './default-routes.ts';
import type { Environment } from './environment.ts';
import type { SitesFile } from './sites-schema.ts';

/** What a site does where nobody has said anything. */
const DEFAULTS = { strategy: 'ordered', maxCalls: 5 } as const;

type Tenant = SitesFile['tenants'][number];
type Site = Tenant['sites'][number];

export interface ResolvedAnswering {
  readonly routes: readonly WeightedRoute[];
  readonly fallbacks: readonly ModelRoute[];
  readonly lastResorts: readonly LastResort[];
  readonly answering: Answering;
  readonly limits: SiteLimits;
}

/**
 * What counts for one site: its own word, else its tenant's, else the file's. Of `answering` and `limits` each key by
 * itself. `defaults` are the routes where the file names none.
 */
export function resolveAnswering(
  file: SitesFile,
  tenant: Tenant,
  site: Site,
  defaults: readonly ModelRoute[],
  env: Environment,
): ResolvedAnswering {
  const named = site.routes ?? tenant.routes ?? file.routes;
  const ladder = site.fallbacks ?? tenant.fallbacks ?? file.fallbacks ?? ['faq'];
  const sources = ladder.filter((name) => name === 'local' || name === 'faq');
  // A file older than `fallbacks` may name the FAQ among its routes.
  if (named?.some(({ provider }) => provider === 'faq') && !sources.includes('faq')) sources.push('faq');
  // Where nobody chose, what is kept for the worst is not asked before.
  const routes = named ?? defaults.filter(({ provider }) => !(provider === 'local' && sources.includes('local')));
  return {
    routes: routes.filter(({ provider }) => provider !== 'faq').map(weighted),
    fallbacks: sources.map((name) => (name === 'local' ? localRoute(env) : { provider: name, model: '' })),
    lastResorts: ladder.filter((name) => name === 'human' || name === 'message'),
    answering: answeringOf([file.answering, tenant.answering, site.answering]),
    limits: {
      tenant: tenant.limits?.tenant ?? file.limits?.tenant,
      site: nearest(file, tenant, site, 'site'),
      visitor: nearest(file, tenant, site, 'visitor'),
    },
  };
}

function weighted(route: ModelRoute & Partial<WeightedRoute>): WeightedRoute {
  const { provider, model, weight = 1, keys } = route;
  return { provider, model, weight, keys };
}

/** From the farthest to the nearest. `false` takes back what a farther one said. */
function answeringOf(layers: readonly Site['answering'][]): Answering {
  const merged = Object.assign({}, ...layers) as NonNullable<Site['answering']>;
  return {
    strategy: merged.strategy ?? DEFAULTS.strategy,
    maxCalls: merged.maxCalls ?? DEFAULTS.maxCalls,
    hedge: merged.hedge || undefined,
    cache: merged.cache || undefined,
    cancelUnwatchedAfterMs: merged.cancelUnwatchedAfterMs || undefined,
  };
}

function nearest(file: SitesFile, tenant: Tenant, site: Site, scope: 'site' | 'visitor'): RateLimit | undefined {
  return site.limits?.[scope] ?? tenant.limits?.[scope] ?? file.limits?.[scope];
}
