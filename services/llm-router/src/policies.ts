import type { ProviderName, Sites } from '@parley/config';
import type { Clock } from '@parley/flow';
import { createFaqProvider } from './adapters/faq/provider.ts';
import type { Rung } from './chain.ts';
import { createFaqIndex } from './domain/faq/faq-index.ts';
import { instructionsOf, RELATED_ENTRIES } from './domain/instructions.ts';
import type { Provider } from './ports.ts';
import type { SitePolicy } from './turn-runner.ts';

/**
 * What each site says about its answers, worked out once. A route whose vendor is not configured (or not allowed) is
 * left out; every ladder ends with the FAQ answerer, so that none is empty.
 */
export function createPolicies(
  sites: Sites,
  providers: ReadonlyMap<ProviderName, readonly Provider[]>,
  clock: Clock,
): (tenantId: string, siteId: string) => SitePolicy | undefined {
  const policies = new Map<string, SitePolicy>();
  for (const tenant of sites.tenants) {
    for (const site of tenant.sites) {
      const index = createFaqIndex(site.faq);
      const faq: Rung = { provider: createFaqProvider(index, site.languages[0] ?? 'en', clock), model: '' };
      const rungs = site.routes.flatMap(({ provider, model }): Rung[] =>
        (providers.get(provider) ?? []).map((vendor) => ({ provider: vendor, model })),
      );
      policies.set(keyOf(tenant.id, site.key), {
        instructionsFor: (question) => instructionsOf(site.policy, index.related(question, RELATED_ENTRIES), question),
        rungs: [...rungs, faq],
      });
    }
  }
  return (tenantId, siteId) => policies.get(keyOf(tenantId, siteId));
}

function keyOf(tenantId: string, siteId: string): string {
  return `${tenantId}/${siteId}`;
}
