import type { ProviderName, Site, Sites } from '@parley/config';
import type { Clock } from '@parley/flow';
import { createFaqProvider } from './adapters/faq/provider.ts';
import { createFaqIndex } from './domain/faq/faq-index.ts';
import { instructionsOf, RELATED_ENTRIES } from './domain/instructions.ts';
import type { Provider, Route } from './ports.ts';
import type { SitePolicy } from './turn-runner.ts';

type Providers = ReadonlyMap<ProviderName, readonly Provider[]>;

/** What each site says about its answers, worked out once. */
export function createPolicies(
  sites: Sites,
  providers: Providers,
  clock: Clock,
): (tenantId: string, siteId: string) => SitePolicy | undefined {
  const policies = new Map<string, SitePolicy>();
  for (const tenant of sites.tenants) {
    for (const site of tenant.sites) {
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

function keyOf(tenantId: string, siteId: string): string {
  return `${tenantId}/${siteId}`;
}
