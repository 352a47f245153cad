import type { ProviderName, Site, Sites } from '@parley/config';
import type { Clock } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import { createFaqProvider } from './adapters/faq/provider.ts';
import { createFaqIndex } from './domain/faq/faq-index.ts';
import { instructionsOf, RELATED_ENTRIES } from './domain/instructions.ts';
import type { Provider, Route } from './ports.ts';
import type { SitePolicy } from './turn-runner.ts';

type Providers = ReadonlyMap<ProviderName, readonly Provider[]>;

/** What each site says about its answers, worked out once; what routes cannot use as they say is warned of. */
export function createPolicies(
  sites: Sites,
  providers: Providers,
  clock: Clock,
  log: Pick<Logger, 'warn'>,
): (tenantId: string, siteId: string) => SitePolicy | undefined {
  const policies = new Map<string, SitePolicy>();
  for (const tenant of sites.tenants) {
    for (const site of tenant.sites) {
      for (const route of routesWithoutKeys(site, providers))
        log.warn({ tenantId: tenant.id, siteId: site.key, ...route }, 'a route names keys that are not set');
      const index = createFaqIndex(site.faq);
      const faq = createFaqProvider(index, site.languages[0] ?? 'en', clock);
      policies.set(keyOf(tenant.id, site.key), {
        instructionsFor: (question) => instructionsOf(site.policy, index.related(question, RELATED_ENTRIES), question),
        route: routeOf(site, providers, faq),
        // There is always a queue to wait in: a message is asked for by sites that have nobody for it.
        whenUnanswered: site.lastResorts[0] ?? 'notice',
        cancelUnwatchedAfterMs: site.answering.cancelUnwatchedAfterMs,
      });
    }
  }
  return (tenantId, siteId) => policies.get(keyOf(tenantId, siteId));
}

/**
 * A target for each model and each key that may be used for it. A vendor that is not configured (or not allowed) has no
 * keys here, and so is left out.
 */
function routeOf(site: Site, providers: Providers, faq: Provider): Route {
  const { strategy, maxCalls, hedge } = site.answering;
  const targets = site.routes.flatMap(({ provider, model, weight, keys }) => {
    const all = providers.get(provider) ?? [];
    const usable = keys ? all.filter(({ keyId }) => keyId !== undefined && keys.includes(keyId)) : all;
    // A model's share does not grow with the number of its keys.
    return usable.map((each) => ({ provider: each, model, weight: weight / usable.length }));
  });
  const fallbacks = site.fallbacks.flatMap(({ provider, model }) => {
    const sources = provider === 'faq' ? [faq] : (providers.get(provider) ?? []);
    return sources.map((each) => ({ provider: each, model }));
  });
  return { strategy, targets, fallbacks, maxCalls, hedge };
}

/** Routes that name keys which are not set. One that has no other is not asked at all. */
function routesWithoutKeys({ routes }: Site, providers: Providers) {
  return routes.flatMap(({ provider, model, keys = [] }) => {
    const known = (providers.get(provider) ?? []).map(({ keyId }) => keyId);
    const missingKeys = keys.filter((key) => !known.includes(key));
    return missingKeys.length > 0 ? [{ provider, model, missingKeys }] : [];
  });
}

function keyOf(tenantId: string, siteId: string): string {
  return `${tenantId}/${siteId}`;
}
