import { describe, expect, it } from '@jest/globals';
import { ParleyError } from '@parley/contract';
import { faultsOf } from './invalid-config.ts';
import { parseSites } from './load-sites.ts';
import type { Site } from './site.ts';

const env = { OPENAI_API_KEY: 'o', PARLEY_LOCAL_LLM_URL: 'l', PARLEY_LOCAL_LLM_MODEL: 'qwen' };

/** A file with one site, and what stands at each of its three levels; JSON is YAML. */
function fileOf({ file = {}, tenant = {}, site = {} }: { file?: object; tenant?: object; site?: object }): string {
  const one = { key: 'shop', name: 'Shop', languages: ['en'], allowedOrigins: [], ...site };
  return JSON.stringify({ ...file, tenants: [{ id: 'acme', ...tenant, sites: [one] }] });
}

function siteOf(levels: Parameters<typeof fileOf>[0], environment: Record<string, string> = env): Site {
  const found = parseSites(fileOf(levels), 'f', environment).byKey('shop');
  if (!found) throw new Error('the site is gone');
  return found.site;
}

function faults(levels: Parameters<typeof fileOf>[0]): readonly string[] {
  try {
    parseSites(fileOf(levels), 'f', env);
  } catch (error) {
    return faultsOf(ParleyError.from(error));
  }
  return [];
}

const names = (routes: readonly { readonly provider: string }[]) => routes.map(({ provider }) => provider);

describe('routes', () => {
  it('are the site’s, else its tenant’s, else the file’s, else those of the environment', () => {
    const file = { routes: [{ provider: 'google' }] };
    const tenant = { routes: [{ provider: 'anthropic', model: 'm' }] };
    const site = { routes: [{ provider: 'openai', model: 'n', weight: 2.5, keys: ['key-1', 'key-3'] }] };
    expect(siteOf({ file, tenant, site }).routes).toEqual([
      { provider: 'openai', model: 'n', weight: 2.5, keys: ['key-1', 'key-3'] },
    ]);
    expect(siteOf({ file, tenant }).routes).toEqual([
      { provider: 'anthropic', model: 'm', weight: 1, keys: undefined },
    ]);
    expect(names(siteOf({ file }).routes)).toEqual(['google']);
    expect(names(siteOf({}).routes)).toEqual(['openai', 'local']);
  });
});

describe('fallbacks', () => {
  it('are the FAQ where nobody says otherwise', () => {
    expect(siteOf({})).toMatchObject({ fallbacks: [{ provider: 'faq', model: '' }], lastResorts: [] });
  });

  it('are the nearest level’s', () => {
    const levels = { file: { fallbacks: ['human'] }, tenant: { fallbacks: ['faq', 'human', 'message'] } };
    expect(siteOf(levels)).toMatchObject({ fallbacks: [{ provider: 'faq' }], lastResorts: ['human', 'message'] });
    expect(siteOf({ ...levels, site: { fallbacks: [] } })).toMatchObject({ fallbacks: [], lastResorts: [] });
  });

  it('take the local model out of the routes that nobody chose, and leave it in those that somebody did', () => {
    const fallbacks = ['local', 'faq'];
    const unchosen = siteOf({ file: { fallbacks } });
    expect(names(unchosen.routes)).toEqual(['openai']);
    expect(unchosen.fallbacks).toEqual([
      { provider: 'local', model: 'qwen' },
      { provider: 'faq', model: '' },
    ]);
    expect(names(siteOf({ file: { fallbacks }, site: { routes: [{ provider: 'local' }] } }).routes)).toEqual(['local']);
  });

  it('hold the FAQ that stands among the routes', () => {
    const site = siteOf({ site: { routes: [{ provider: 'faq' }, { provider: 'google' }], fallbacks: ['human'] } });
    expect([names(site.routes), names(site.fallbacks)]).toEqual([['google'], ['faq']]);
  });
});

describe('answering', () => {
  it('has careful defaults', () => {
    expect(siteOf({}).answering).toEqual({ strategy: 'ordered', maxCalls: 5 });
  });

  it('takes each key from the nearest level that has it, and false takes it back', () => {
    const file = { answering: { strategy: 'fastest', maxCalls: 3, cache: { ttlMs: 60_000 } } };
    const tenant = { answering: { hedge: { maxExtraSpendPercent: 5 }, cancelUnwatchedAfterMs: 60_000 } };
    expect(siteOf({ file, tenant, site: { answering: { maxCalls: 2, cache: false } } }).answering).toEqual({
      strategy: 'fastest',
      maxCalls: 2,
      hedge: { maxExtraSpendPercent: 5 },
      cache: undefined,
      cancelUnwatchedAfterMs: 60_000,
    });
  });
});

describe('limits', () => {
  it('take each scope from the nearest level that has it', () => {
    const file = { limits: { tenant: { requestsPerMinute: 600 }, visitor: { requestsPerMinute: 10 } } };
    const tenant = { limits: { tenant: { tokensPerMinute: 9_000 } } };
    const site = { limits: { site: { requestsPerMinute: 100 } } };
    expect(siteOf({ file, tenant, site }).limits).toEqual({
      tenant: { tokensPerMinute: 9_000 },
      site: { requestsPerMinute: 100 },
      visitor: { requestsPerMinute: 10 },
    });
  });

  it('of keys are told per vendor, for the whole file', () => {
    const file = { limits: { key: { openai: { requestsPerMinute: 500 } } } };
    expect([...parseSites(fileOf({ file }), 'f', env).keyLimits]).toEqual([['openai', { requestsPerMinute: 500 }]]);
  });
});

it.each<[Parameters<typeof fileOf>[0], string]>([
  [{ file: { routes: [] } }, 'f: routes: expected at least one route'],
  [{ file: { routes: [{ provider: 'openai', weight: 0 }] } }, 'f: routes[0].weight: expected a number above 0'],
  [
    { file: { routes: [{ provider: 'openai', keys: ['sk-secret'] }] } },
    "f: routes[0].keys[0]: expected key-1 for the first of the vendor's keys, key-2 …",
  ],
  [
    { file: { routes: [{ provider: 'local', keys: ['key-1'] }] } },
    'f: routes[0].keys: local has no keys: only openai, anthropic and google have',
  ],
  [{ file: { fallbacks: ['faq', 'faq'] } }, 'f: fallbacks: expected each of them once'],
  [
    { file: { fallbacks: ['human', 'faq'] } },
    'f: fallbacks: expected local and faq before human and message: what follows those is never reached',
  ],
  [
    { tenant: { fallbacks: ['message', 'human'] } },
    'f: tenants[0].fallbacks: expected local and faq before human and message: what follows those is never reached',
  ],
  [
    { site: { answering: { strategy: 'best' } } },
    'f: tenants[0].sites[0].answering.strategy: Invalid option: expected one of "ordered"|"weighted"|"cheapest"|"fastest"',
  ],
  [{ file: { answering: { maxCalls: 0 } } }, 'f: answering.maxCalls: expected at least 1'],
  [{ file: { answering: { retries: 1 } } }, 'f: answering: Unrecognized key: "retries"'],
  [
    { file: { answering: { hedge: { maxExtraSpendPercent: 0 } } } },
    'f: answering.hedge.maxExtraSpendPercent: expected a number above 0',
  ],
  [{ file: { answering: { hedge: true } } }, 'f: answering.hedge: expected false, or maxExtraSpendPercent'],
  [{ file: { answering: { cache: { ttlMs: 0.5 } } } }, 'f: answering.cache.ttlMs: expected a whole number'],
  [
    { file: { answering: { cancelUnwatchedAfterMs: 10 } } },
    'f: answering.cancelUnwatchedAfterMs: expected at least 1000',
  ],
  [{ file: { limits: { visitor: {} } } }, 'f: limits.visitor: expected requestsPerMinute, tokensPerMinute or both'],
  [{ file: { limits: { site: { requestsPerMinute: 0 } } } }, 'f: limits.site.requestsPerMinute: expected at least 1'],
  [{ file: { limits: { key: { faq: { requestsPerMinute: 1 } } } } }, 'f: limits.key: Unrecognized key: "faq"'],
  [
    { site: { limits: { tenant: { requestsPerMinute: 1 } } } },
    'f: tenants[0].sites[0].limits: Unrecognized key: "tenant"',
  ],
])('%j is told so', (levels, expected) => {
  expect(faults(levels)).toEqual([expected]);
});
