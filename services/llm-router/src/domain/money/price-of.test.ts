import { describe, expect, it } from '@jest/globals';
import { defaultModels } from '@parley/config';
import { createPriceOf, type PriceSettings } from './price-of.ts';
import { priceTable } from './price-table.ts';

const settings = (given: Partial<PriceSettings>): PriceSettings => ({
  ...{ currency: 'USD', models: new Map(), unknownModel: undefined, ...given },
});
const cheap = { inputMicros: 1, cachedInputMicros: 1, outputMicros: 1 };
const unknown = { inputMicros: 10_000_000, cachedInputMicros: 10_000_000, outputMicros: 50_000_000 };

describe('the price of a model', () => {
  const priceOf = createPriceOf(undefined);

  it('stands in the table', () => {
    expect(priceOf('openai', 'gpt-5.4-mini')).toEqual({
      ...{ inputMicros: 750_000, cachedInputMicros: 75_000, outputMicros: 4_500_000 },
    });
  });

  it('is known of every model that a route means when it names none', () => {
    for (const provider of ['openai', 'anthropic', 'google'] as const)
      expect(priceOf(provider, defaultModels[provider])).not.toEqual(unknown);
  });

  it.each([
    ['gpt-5.4-mini-2026-03-17', 'gpt-5.4-mini'],
    ['claude-haiku-4-5-20251001', 'claude-haiku-4-5'],
    ['gemini-2.5-flash-001', 'gemini-2.5-flash'],
    ['gemini-2.5-flash-preview-09-2025', 'gemini-2.5-flash'],
    ['gemini-2.5-flash-lite-preview-09-2025', 'gemini-2.5-flash-lite'],
    ['gemini-flash-latest', 'gemini-flash'],
  ])('of %s is that of %s', (dated, name) => {
    expect(priceOf('any', dated)).toEqual(priceOf('any', name));
    expect(priceOf('any', dated)).not.toEqual(unknown);
  });

  it.each(['gpt-5.4-pro', 'claude-haiku-4-5-6', 'gpt-5.45', 'gpt', '', 'xgpt-5.4-mini'])(
    'of %j is not that of a model whose name begins alike',
    (model) => {
      expect(priceOf('any', model)).toEqual(unknown);
    },
  );

  it('is nothing where nobody sends a bill', () => {
    for (const provider of ['local', 'faq'])
      expect(priceOf(provider, 'gpt-5.4-mini')).toEqual({ inputMicros: 0, cachedInputMicros: 0, outputMicros: 0 });
  });

  it('is the file’s where it names the model, dated or not', () => {
    const agreed = createPriceOf(settings({ models: new Map([['gpt-5.4-mini', cheap]]) }));
    expect(agreed('openai', 'gpt-5.4-mini')).toEqual(cheap);
    expect(agreed('openai', 'gpt-5.4-mini-2026-03-17')).toEqual(cheap);
    expect(agreed('openai', 'gpt-5.4')).toEqual(priceOf('openai', 'gpt-5.4'));
  });

  it('of an unknown model is what the file says', () => {
    expect(createPriceOf(settings({ unknownModel: cheap }))('openai', 'never-heard-of')).toEqual(cheap);
  });

  it('leaves out the built-in ones in another currency', () => {
    const euros = createPriceOf(settings({ currency: 'EUR', unknownModel: cheap }));
    expect(euros('openai', 'gpt-5.4-mini')).toEqual(cheap);
  });
});

it('no row of the table is without a price, and cached tokens are never the dearer ones', () => {
  const priceOf = createPriceOf(undefined);
  for (const [model] of priceTable) {
    const { inputMicros, cachedInputMicros, outputMicros } = priceOf('any', model);
    expect([model, inputMicros > 0, cachedInputMicros > 0, outputMicros >= inputMicros]).toEqual([
      model,
      true,
      true,
      true,
    ]);
    expect(cachedInputMicros).toBeLessThanOrEqual(inputMicros);
  }
  expect(new Set(priceTable.map(([model]) => model)).size).toBe(priceTable.length);
});
