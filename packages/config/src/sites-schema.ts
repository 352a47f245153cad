import { isToken } from '@parley/contract';
import { z } from 'zod';
import { answeringKeys } from './answering-schema.ts';
import { apiKeys } from './api-keys-schema.ts';
import { budgetKeys, priceKeys } from './budget-schema.ts';
import { fileLimits, siteLimits, tenantLimits } from './limits-schema.ts';

/** The shape of the tenants-and-routing file. Unknown keys are faults: a misspelt one would silently do nothing. */

const id = z.string().refine(isToken, 'expected 1-64 of A-Z a-z 0-9 _ -');
const nonEmpty = z.string().trim().min(1, 'must not be empty');

const localText = z.union(
  [
    nonEmpty.transform((text) => ({ zh: text, en: text })),
    z
      .strictObject({ zh: nonEmpty.optional(), en: nonEmpty.optional() })
      .refine((text) => text.zh !== undefined || text.en !== undefined, 'expected a text for zh, en or both'),
  ],
  'expected a text, or one each for zh and en',
);

const origin = z
  .string()
  .refine((text) => text === 'self' || isOrigin(text), "expected 'self' or an origin such as https://shop.example");

const faqEntry = z.strictObject({
  id,
  topic: nonEmpty,
  question: localText,
  alternatives: z
    .strictObject({ zh: z.array(nonEmpty).default([]), en: z.array(nonEmpty).default([]) })
    .default({ zh: [], en: [] }),
  answer: localText,
});

const site = z.strictObject({
  key: id,
  name: localText,
  languages: z.array(z.enum(['zh', 'en'])).min(1, 'expected at least one language'),
  allowedOrigins: z.array(origin),
  allowNoOrigin: z.boolean().default(false),
  policy: nonEmpty.optional(),
  faq: z.array(faqEntry).default([]),
  ...answeringKeys,
  limits: siteLimits,
});

const tenant = z.strictObject({
  id,
  apiKeys,
  ...answeringKeys,
  limits: tenantLimits,
  ...budgetKeys,
  sites: z.array(site).min(1, 'expected at least one site'),
});

export const sitesFile = z.strictObject({
  ...answeringKeys,
  limits: fileLimits,
  ...priceKeys,
  tenants: z.array(tenant).min(1, 'expected at least one tenant'),
});

export type SitesFile = z.output<typeof sitesFile>;

/** Scheme, host and port and nothing else, written as a browser writes it (RFC 6454). */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.origin === text;
}
