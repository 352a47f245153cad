import { z } from 'zod';
import {
  type Budget,
  type CostBreakerSettings,
  DEFAULT_COST_BREAKER,
  type ModelPrice,
  type PriceSettings,
} from './budget.ts';
import { amount } from './decimal-micros.ts';

/** The part of the tenants-and-routing file that is about money. */

const currency = z.string().regex(/^[A-Z]{3}$/, 'expected a currency such as USD');

/** The currency of the built-in prices. */
const DEFAULT_CURRENCY = 'USD';

const caps = z
  .strictObject({ soft: amount.optional(), hard: amount.optional() })
  .refine(({ soft = 0, hard = Number.POSITIVE_INFINITY }) => soft <= hard, 'the soft cap is above the hard one')
  .transform(({ soft, hard }) => ({ softMicros: soft, hardMicros: hard }));

const noCaps = { softMicros: undefined, hardMicros: undefined };

const budget = z
  .strictObject({ currency: currency.optional(), day: caps.optional(), month: caps.optional() })
  .transform(({ day = noCaps, month = noCaps }): Budget => ({ day, month }));

const costBreaker = z.union(
  [
    z
      .strictObject({
        factor: z.number().gt(1, 'expected more than 1').default(DEFAULT_COST_BREAKER.factor),
        perMinute: amount.default(DEFAULT_COST_BREAKER.floorMicros),
        coolSeconds: z
          .number()
          .positive()
          .default(DEFAULT_COST_BREAKER.coolMs / 1_000),
      })
      .transform(
        ({ factor, perMinute, coolSeconds }): CostBreakerSettings => ({
          ...{ factor, floorMicros: perMinute, coolMs: coolSeconds * 1_000 },
        }),
      ),
    z.literal(false).transform(() => 'off' as const),
  ],
  'expected false, or factor, perMinute and coolSeconds',
);

const price = z.strictObject({ input: amount, cachedInput: amount.optional(), output: amount }).transform(
  ({ input, cachedInput = input, output }): ModelPrice => ({
    ...{ inputMicros: input, cachedInputMicros: cachedInput, outputMicros: output },
  }),
);

const prices = z
  .strictObject({
    currency: currency.default(DEFAULT_CURRENCY),
    models: z.record(z.string().min(1), price).default({}),
    unknownModel: price.optional(),
  })
  .refine(
    (given) => given.currency === DEFAULT_CURRENCY || given.unknownModel !== undefined,
    `the built-in prices are in ${DEFAULT_CURRENCY}: in another currency unknownModel is needed, for all that models does not name`,
  )
  .transform(
    ({ models, ...rest }): PriceSettings => ({
      ...{ currency: rest.currency, unknownModel: rest.unknownModel, models: new Map(Object.entries(models)) },
    }),
  );

/** What a tenant may say. */
export const budgetKeys = { budget: budget.optional(), costBreaker: costBreaker.default(DEFAULT_COST_BREAKER) };

/** What the file may say for all of them. */
export const priceKeys = { prices: prices.prefault({}) };

const outline = z.looseObject({
  prices: z.looseObject({ currency: z.string().catch(DEFAULT_CURRENCY) }).catch({ currency: DEFAULT_CURRENCY }),
  tenants: z
    .array(
      z
        .looseObject({ budget: z.looseObject({ currency: z.string().optional().catch(undefined) }).optional() })
        .catch({ budget: undefined }),
    )
    .catch([]),
});

/** Nothing is converted: a budget in another currency than the prices would be a budget of something else. */
export function foreignCurrencies(document: unknown): { path: (string | number)[]; message: string }[] {
  const parsed = outline.safeParse(document);
  if (!parsed.success) return [];
  const { prices: of, tenants } = parsed.data;
  return tenants.flatMap(({ budget: one }, index) =>
    one?.currency === undefined || one.currency === of.currency
      ? []
      : [
          {
            path: ['tenants', index, 'budget', 'currency'],
            message: `prices are in ${of.currency}, and nothing is converted`,
          },
        ],
  );
}
