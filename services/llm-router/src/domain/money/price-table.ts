/**
 * List prices of a million tokens in millionths of a US dollar, as the vendors published them by November 2026: input, cached
 * input, output. Of tiers the dearer one stands here, of offers that end the price after them: a cap must hold. To add a model:
 * a row. What an operator pays instead stands in the tenants-and-routing file, under `prices`.
 */
// biome-ignore format: one row a model
export const priceTable: readonly (readonly [model: string, input: number, cachedInput: number, output: number])[] = [
  ['gpt-5.5',                5_000_000,   500_000, 30_000_000],
  ['gpt-5.4',                2_500_000,   250_000, 15_000_000],
  ['gpt-5.4-mini',             750_000,    75_000,  4_500_000],
  ['gpt-5.4-nano',             200_000,    20_000,  1_250_000],
  ['gpt-5',                  1_250_000,   125_000, 10_000_000],
  ['gpt-5-mini',               250_000,    25_000,  2_000_000],
  ['gpt-5-nano',                50_000,     5_000,    400_000],
  ['gpt-4.1',                2_000_000,   500_000,  8_000_000],
  ['gpt-4.1-mini',             400_000,   100_000,  1_600_000],
  ['gpt-4o',                 2_500_000, 1_250_000, 10_000_000],
  ['gpt-4o-mini',              150_000,    75_000,    600_000],
  ['claude-fable-5',        10_000_000, 1_000_000, 50_000_000],
  ['claude-opus-5',          5_000_000,   500_000, 25_000_000],
  ['claude-opus-4-5',        5_000_000,   500_000, 25_000_000],
  ['claude-sonnet-5',        3_000_000,   300_000, 15_000_000],
  ['claude-sonnet-4-6',      3_000_000,   300_000, 15_000_000],
  ['claude-sonnet-4-5',      3_000_000,   300_000, 15_000_000],
  ['claude-haiku-5-5',       1_000_000,   100_000,  5_000_000],
  ['claude-haiku-4-5',       1_000_000,   100_000,  5_000_000],
  ['gemini-3.6-flash',       1_500_000,   150_000,  7_500_000],
  ['gemini-flash',           1_500_000,   150_000,  7_500_000],
  ['gemini-2.5-pro',         2_500_000,   625_000, 15_000_000],
  ['gemini-2.5-flash',         300_000,    75_000,  2_500_000],
  ['gemini-2.5-flash-lite',    100_000,    25_000,    400_000],
];

/** Of a model that nobody has a price for: dear enough that it is never a way around a cap. */
export const unknownModelPrice = [10_000_000, 10_000_000, 50_000_000] as const;
