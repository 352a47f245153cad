import { z } from 'zod';
import { fallbackNames, providerNames, strategies } from './answering.ts';
import { defaultModels } from './default-routes.ts';

/** How answers are looked for, as the tenants-and-routing file says it: for a site, a tenant, or all of them. */

const nonEmpty = z.string().trim().min(1, 'must not be empty');
const positive = z.int('expected a whole number').min(1, 'expected at least 1');

const keyId = z.string().regex(/^key-[1-9]\d*$/, "expected key-1 for the first of the vendor's keys, key-2 …");

const route = z
  .strictObject({
    provider: z.enum(providerNames),
    model: nonEmpty.optional(),
    weight: z.number().positive('expected a number above 0').default(1),
    keys: z.array(keyId).min(1, 'expected at least one key').optional(),
  })
  .superRefine(({ provider, keys }, context) => {
    // Such a route would have no key that may be used, and never be asked.
    if (keys !== undefined && (provider === 'local' || provider === 'faq'))
      context.addIssue({
        ...{ code: 'custom', path: ['keys'] },
        message: `${provider} has no keys: only openai, anthropic and google have`,
      });
  })
  .transform(({ model, ...rest }) => ({ ...rest, model: model ?? defaultModels[rest.provider] }));

const fallbacks = z
  .array(z.enum(fallbackNames))
  .refine((names) => new Set(names).size === names.length, 'expected each of them once')
  .refine(
    (names) =>
      [...names]
        .sort((one, other) => rankOf(one) - rankOf(other))
        .every((name, at) => rankOf(name) === rankOf(names[at])),
    'expected local and faq before human and message: what follows those is never reached',
  );

const answering = z.strictObject({
  strategy: z.enum(strategies).optional(),
  maxCalls: z.int('expected a whole number').min(1, 'expected at least 1').max(20, 'expected at most 20').optional(),
  hedge: orFalse(
    z.strictObject({
      maxExtraSpendPercent: z.number().positive('expected a number above 0').max(100, 'expected at most 100'),
    }),
    'maxExtraSpendPercent',
  ),
  cache: orFalse(z.strictObject({ ttlMs: positive }), 'ttlMs'),
  cancelUnwatchedAfterMs: orFalse(z.int().min(1_000, 'expected at least 1000'), 'a whole number of milliseconds'),
});

/** Keys that a file, a tenant and a site may all have: the nearest one counts. */
export const answeringKeys = {
  routes: z.array(route).min(1, 'expected at least one route').optional(),
  fallbacks: fallbacks.optional(),
  answering: answering.optional(),
} as const;

/** Sources that answer, then the ends of a turn without an answer; `human` is always there, and `message` for when not. */
function rankOf(name: (typeof fallbackNames)[number] | undefined): number {
  return name === 'local' || name === 'faq' ? 0 : name === 'human' ? 1 : 2;
}

/** `false` takes back what a file or a tenant says. */
function orFalse<Schema extends z.ZodType>(schema: Schema, expected: string) {
  return z.union([schema, z.literal(false, `expected false, or ${expected}`)]).optional();
}
