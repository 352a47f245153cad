/**
 * List prices of a million tokens in US dollars, as the vendors published them by November 2026: input, cached input,
 * output. Of tiers the dearer one stands here, of offers that end the price after them: a cap must hold. To add a model:
 * a row. What an operator pays instead stands in the tenants-and-routing file, under `prices`.
 */
// biome-ignore format: one row a model
export const priceTable: readonly (readonly [model: string, input: string, cachedInput: string, output: string])[] = [
  ['gpt-5.5',           '5.00',  '0.50',  '30.00'],
  ['gpt-5.4',           '2.50',  '0.25',  '15.00'],
  ['gpt-5.4-mini',      '0.75',  '0.075', '4.50'],
  ['gpt-5.4-nano',      '0.20',  '0.02',  '1.25'],
  ['gpt-5',             '1.25',  '0.125', '10.00'],
  ['gpt-5-mini',        '0.25',  '0.025', '2.00'],
  ['gpt-5-nano',        '0.05',  '0.005', '0.40'],
  ['gpt-4.1',           '2.00',  '0.50',  '8.00'],
  ['gpt-4.1-mini',      '0.40',  '0.10',  '1.60'],
  ['gpt-4o',            '2.50',  '1.25',  '10.00'],
  ['gpt-4o-mini',       '0.15',  '0.075', '0.60'],
  ['claude-fable-5',    '10.00', '1.00',  '50.00'],
  ['claude-opus-5',     '5.00',  '0.50',  '25.00'],
  ['claude-opus-4-5',   '5.00',  '0.50',  '25.00'],
  ['claude-sonnet-5',   '3.00',  '0.30',  '15.00'],
  ['claude-sonnet-4-6', '3.00',  '0.30',  '15.00'],
  ['claude-sonnet-4-5', '3.00',  '0.30',  '15.00'],
  ['claude-haiku-5-5',  '1.00',  '0.10',  '5.00'],
  ['claude-haiku-4-5',  '1.00',  '0.10',  '5.00'],
  ['gemini-3.6-flash',  '1.50',  '0.15',  '7.50'],
  ['gemini-flash',      '1.50',  '0.15',  '7.50'],
  ['gemini-2.5-pro',    '2.50',  '0.625', '15.00'],
  ['gemini-2.5-flash',  '0.30',  '0.075', '2.50'],
  ['gemini-2.5-flash-lite', '0.10', '0.025', '0.40'],
];

/** Of a model that nobody has a price for: dear enough that it is never a way around a cap. */
export const unknownModelPrice = ['10.00', '10.00', '50.00'] as const;
