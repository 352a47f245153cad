import { expect, it } from '@jest/globals';
import type { Route } from '../ports.ts';
import { catalogueOf } from './door-bench.suite.ts';

const catalogue = catalogueOf([{ id: 'acme', sites: [{ key: 'shop' }, { key: 'blog' }, { key: 'nowhere' }] }]);
const namesIn = ({ targets, fallbacks }: Route) =>
  [...targets, ...fallbacks].map(({ provider, model }) => `${provider.name}/${model}`);

it.each([
  ['auto', 'shop', ['openai/gpt', 'anthropic/claude']],
  ['shop', 'shop', ['openai/gpt', 'anthropic/claude']],
  ['blog', 'blog', ['google/gemini/flash']],
  ['anthropic/claude', 'shop', ['anthropic/claude']],
  ['google/gemini/flash', 'blog', ['google/gemini/flash']],
  ['faq', 'shop', ['faq/']],
])('%s is answered for %s by %j, and by the FAQ only when it is asked for', (name, siteId, targets) => {
  const found = catalogue.find('acme', name);
  expect(found?.siteId).toBe(siteId);
  expect(found && namesIn(found.route)).toEqual(targets);
});

it('knows nothing of other tenants', () => {
  expect(catalogue.names('rival')).toEqual([]);
  expect(catalogue.find('rival', 'auto')).toBeUndefined();
});
