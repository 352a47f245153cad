import { z } from 'zod';

/**
 * What no single value of the tenants-and-routing file can be wrong about alone: names used twice, translations
 * missing. Read leniently, so that these faults are found even in a file whose shape has others.
 */

const text = z.string().catch('');
const perLanguage = z.union([z.string(), z.looseObject({})]).catch('');
const entry = z.looseObject({ id: text, question: perLanguage, answer: perLanguage });
const site = z.looseObject({ key: text, languages: z.array(text).catch([]), faq: list(entry) });
const apiKey = z.looseObject({ id: text, sha256: text });
const outline = z.looseObject({ tenants: list(z.looseObject({ id: text, sites: list(site), apiKeys: list(apiKey) })) });

export interface Inconsistency {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export function inconsistencies(document: unknown): Inconsistency[] {
  const parsed = outline.safeParse(document);
  if (!parsed.success) return [];
  const { tenants } = parsed.data;
  const sites = tenants.flatMap((tenant, t) =>
    tenant.sites.map((one, s) => ({ one, path: ['tenants', t, 'sites', s] })),
  );
  const keys = tenants.flatMap((tenant, t) =>
    tenant.apiKeys.map(({ sha256 }, k) => ({ sha256, path: ['tenants', t, 'apiKeys', k, 'sha256'] })),
  );
  return [
    ...repeats(keys.map(({ sha256 }) => sha256)).map((index) => ({
      path: keys[index]?.path ?? [],
      message: 'this key is there already: a key opens the door to one tenant, once',
    })),
    ...tenants.flatMap((tenant, t) =>
      repeats(tenant.apiKeys.map(({ id }) => id)).map((k) => ({
        path: ['tenants', t, 'apiKeys', k, 'id'],
        message: 'another key of this tenant has this id',
      })),
    ),
    ...repeats(tenants.map(({ id }) => id)).map((t) => ({
      path: ['tenants', t, 'id'],
      message: 'another tenant has this id',
    })),
    ...repeats(sites.map(({ one }) => one.key)).map((index) => ({
      path: [...(sites[index]?.path ?? []), 'key'],
      message: 'another site has this key: keys are unique over all tenants',
    })),
    ...sites.flatMap(({ one, path }) => [...repeatedEntries(one, path), ...untranslated(one, path)]),
  ];
}

function repeatedEntries(one: z.output<typeof site>, path: readonly (string | number)[]): Inconsistency[] {
  return repeats(one.faq.map(({ id }) => id)).map((index) => ({
    path: [...path, 'faq', index, 'id'],
    message: 'another entry of this site has this id',
  }));
}

function untranslated(one: z.output<typeof site>, path: readonly (string | number)[]): Inconsistency[] {
  return one.faq.flatMap((each, index) =>
    (['question', 'answer'] as const).flatMap((field) => {
      const texts = each[field];
      if (typeof texts === 'string') return [];
      const missing = one.languages.filter((language) => !(language in texts));
      return missing.map((language) => ({
        path: [...path, 'faq', index, field, language],
        message: `missing, and ${language} is one of the site's languages`,
      }));
    }),
  );
}

/** The indexes of what stood before already. */
function repeats(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (value !== '' && values.indexOf(value) < index ? [index] : []));
}

function list<Item extends z.ZodType>(item: Item) {
  return z.array(item.catch(item.parse({}))).catch([]);
}
