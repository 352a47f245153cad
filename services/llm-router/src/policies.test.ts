import { expect, it } from '@jest/globals';
import { parseSites } from '@parley/config';
import { FakeClock } from '@parley/flow';
import { createPolicies } from './policies.ts';
import type { Provider } from './ports.ts';

function withKey(keyId: string): Provider {
  return { name: 'openai', keyId, complete: () => (async function* () {})() };
}

/** What is warned of when the one site has `routes` and the keys `key-1` and `key-2` of one vendor are set. */
function start(routes: readonly object[]) {
  const site = { key: 'shop', name: 'Shop', languages: ['en'], allowedOrigins: [], routes };
  const sites = parseSites(JSON.stringify({ tenants: [{ id: 'acme', sites: [site] }] }), 'f', {});
  const providers = new Map([['openai' as const, [withKey('key-1'), withKey('key-2')]]]);
  const warnings: object[] = [];
  const warn = (fields: object) => void warnings.push(fields);
  const policyOf = createPolicies(sites, providers, new FakeClock(), { warn } as Parameters<typeof createPolicies>[3]);
  return { targets: policyOf('acme', 'shop')?.route.targets.map(({ provider }) => provider.keyId), warnings };
}

it('warns once of a route that names a key which is not set, and uses the others', () => {
  const { targets, warnings } = start([{ provider: 'openai', model: 'm', keys: ['key-2', 'key-3'] }]);
  expect(targets).toEqual(['key-2']);
  expect(warnings).toEqual([
    { tenantId: 'acme', siteId: 'shop', provider: 'openai', model: 'm', missingKeys: ['key-3'] },
  ]);
});

it('warns of a route whose vendor has no keys though it names one', () => {
  const { targets, warnings } = start([{ provider: 'anthropic', model: 'm', keys: ['key-1'] }]);
  expect(targets).toEqual([]);
  expect(warnings).toMatchObject([{ provider: 'anthropic', missingKeys: ['key-1'] }]);
});

it('says nothing of routes that name no key, whether their vendor is set up or not', () => {
  const { targets, warnings } = start([
    { provider: 'openai', model: 'm' },
    { provider: 'google', model: 'm' },
  ]);
  expect(targets).toEqual(['key-1', 'key-2']);
  expect(warnings).toEqual([]);
});
