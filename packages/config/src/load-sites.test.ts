import { describe, expect, it } from '@jest/globals';
import { ParleyError } from '@parley/contract';
import { faultsOf } from './invalid-config.ts';
import { loadSites, parseSites } from './load-sites.ts';

const minimal = `
tenants:
  - id: acme
    sites:
      - key: shop
        name: Acme
        languages: [en]
        allowedOrigins: [https://shop.example, 'http://localhost:3000']
`;

function faults(text: string): readonly string[] {
  try {
    parseSites(text, 'f.yaml', {});
  } catch (error) {
    return faultsOf(ParleyError.from(error));
  }
  return [];
}

describe('a file without faults', () => {
  it('gives each site its defaults', () => {
    expect(parseSites(minimal, 'f.yaml', {}).byKey('shop')).toEqual({
      tenantId: 'acme',
      site: {
        key: 'shop',
        name: { zh: 'Acme', en: 'Acme' },
        languages: ['en'],
        allowedOrigins: ['https://shop.example', 'http://localhost:3000'],
        allowNoOrigin: false,
        policy: expect.stringContaining('customer service'),
        faq: [],
        routes: [],
        fallbacks: [{ provider: 'faq', model: '' }],
        lastResorts: [],
        answering: { strategy: 'ordered', maxCalls: 5 },
        limits: {},
      },
    });
  });

  it('finds a site by its key, and by tenant and key only for its own tenant', () => {
    const sites = parseSites(minimal, 'f.yaml', {});
    expect(sites.site('acme', 'shop')?.key).toBe('shop');
    expect(sites.site('other', 'shop')).toBeUndefined();
    expect(sites.byKey('nope')).toBeUndefined();
  });
});

describe('a file with faults', () => {
  it('is told all of them at once, each with its place', () => {
    const text = `
surprise: 1
tenants:
  - id: a.b
    sites:
      - key: s
        name: ""
        languages: [fr]
        allowedOrigins: [https://x.example/, '*', ftp://x]
        routes: []
      - key: s
        name: {zh: 店}
        languages: [zh, en]
        allowedOrigins: [self]
        wat: 1
        faq:
          - {id: a, topic: t, question: {zh: 问}, answer: {zh: 答, en: a}}
          - {id: a, topic: t, question: q, answer: 5}
`;
    const found = faults(text);
    for (const expected of [
      'f.yaml: the whole file: Unrecognized key: "surprise"',
      'f.yaml: tenants[0].id: expected 1-64 of A-Z a-z 0-9 _ -',
      'f.yaml: tenants[0].sites[0].name: must not be empty',
      'f.yaml: tenants[0].sites[0].languages[0]: Invalid option: expected one of "zh"|"en"',
      "f.yaml: tenants[0].sites[0].allowedOrigins[0]: expected 'self' or an origin such as https://shop.example",
      "f.yaml: tenants[0].sites[0].allowedOrigins[1]: expected 'self' or an origin such as https://shop.example",
      "f.yaml: tenants[0].sites[0].allowedOrigins[2]: expected 'self' or an origin such as https://shop.example",
      'f.yaml: tenants[0].sites[0].routes: expected at least one route',
      'f.yaml: tenants[0].sites[1]: Unrecognized key: "wat"',
      'f.yaml: tenants[0].sites[1].key: another site has this key: keys are unique over all tenants',
      "f.yaml: tenants[0].sites[1].faq[0].question.en: missing, and en is one of the site's languages",
      'f.yaml: tenants[0].sites[1].faq[1].answer: expected a text, or one each for zh and en',
      'f.yaml: tenants[0].sites[1].faq[1].id: another entry of this site has this id',
    ])
      expect(found).toContain(expected);
    expect(found).toHaveLength(13);
  });

  it.each([
    ['', 'f.yaml: the whole file: Invalid input: expected object, received null'],
    ['tenants: []', 'f.yaml: tenants: expected at least one tenant'],
    ['tenants: 5', 'f.yaml: tenants: Invalid input: expected array, received number'],
    ['[]', 'f.yaml: the whole file: Invalid input: expected object, received array'],
  ])('%j is told so', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  it('is told where it is no YAML', () => {
    expect(faults('tenants: [')[0]).toMatch(/^f\.yaml: .*line 1/);
    expect(faults('{"a":'.repeat(5_000)).length).toBeLessThanOrEqual(20);
  });

  it('is told of an alias to nowhere, and of aliases that multiply', () => {
    expect(faults('tenants: *nobody')).toEqual([expect.stringMatching(/^f\.yaml: .*nobody/)]);
    const levels = Array.from({ length: 8 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`);
    expect(faults(['l0: &l0 [x]', ...levels].join('\n'))).toEqual([expect.stringMatching(/^f\.yaml: .*alias/i)]);
  });

  it('may not use one tenant id twice', () => {
    const site = (key: string) => `{key: ${key}, name: x, languages: [en], allowedOrigins: []}`;
    expect(faults(`tenants: [{id: a, sites: [${site('s1')}]}, {id: a, sites: [${site('s2')}]}]`)).toEqual([
      'f.yaml: tenants[1].id: another tenant has this id',
    ]);
  });
});

describe('the file that is read', () => {
  it('is the demo shop when none is named', () => {
    const demo = loadSites(undefined, {}).byKey('demo');
    expect(demo?.tenantId).toBe('demo');
    expect(demo?.site).toMatchObject({ allowedOrigins: ['self'], allowNoOrigin: true, languages: ['zh', 'en'] });
    expect(demo?.site.faq.length).toBeGreaterThanOrEqual(40);
  });

  it('is missed when it is not there', () => {
    expect(() => loadSites('/no/such/file.yaml', {})).toThrow(
      "PARLEY_CONFIG: cannot read '/no/such/file.yaml' (ENOENT)",
    );
  });
});
