import { expect, it } from '@jest/globals';
import type { ParleyError } from '@parley/contract';
import { faultsOf } from './invalid-config.ts';
import { parseSites } from './load-sites.ts';

const [first, second] = ['a'.repeat(64), 'b'.repeat(64)];
const site = (key: string) => ({ key, name: 'x', languages: ['en'], allowedOrigins: [] });
const read = (...keysOfTenants: readonly unknown[]) =>
  parseSites(
    JSON.stringify({ tenants: keysOfTenants.map((apiKeys, t) => ({ id: `t${t}`, apiKeys, sites: [site(`s${t}`)] })) }),
    'f.yaml',
    {},
  );

it('reads the keys of each tenant, and none where none stand', () => {
  const { tenants } = read([{ id: 'ci', sha256: first }], undefined);
  expect(tenants.map(({ apiKeys }) => apiKeys)).toEqual([[{ id: 'ci', sha256: first }], []]);
});

it.each<[string, readonly unknown[], string]>([
  ['a key in clear', [[{ id: 'ci', sha256: 'parley_secret' }]], 'tenants[0].apiKeys[0].sha256: expected the 64'],
  ['a name that is no token', [[{ id: 'a b', sha256: first }]], 'tenants[0].apiKeys[0].id: expected 1-64 of'],
  ['another field', [[{ id: 'ci', sha256: first, key: 'x' }]], 'tenants[0].apiKeys[0]: Unrecognized key'],
  [
    'one key for two tenants',
    [[{ id: 'ci', sha256: first }], [{ id: 'ci', sha256: first }]],
    'tenants[1].apiKeys[0].sha256: this key is there already',
  ],
  [
    'one name for two keys',
    [
      [
        { id: 'ci', sha256: first },
        { id: 'ci', sha256: second },
      ],
    ],
    'tenants[0].apiKeys[1].id: another key of this tenant has this id',
  ],
])('refuses %s', (_name, keys, fault) => {
  let thrown: unknown;
  try {
    read(...keys);
  } catch (error) {
    thrown = error;
  }
  expect(faultsOf(thrown as ParleyError)).toEqual([expect.stringContaining(fault)]);
});
