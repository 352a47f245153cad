import type { ModelPrice } from './model-price.ts';
import { priceTable, unknownModelPrice } from './price-table.ts';

/** Servers of one's own, and the FAQ: nobody sends a bill. */
const FREE_PROVIDERS: ReadonlySet<string> = new Set(['local', 'faq']);

const free: ModelPrice = { inputMicros: 0, cachedInputMicros: 0, outputMicros: 0 };

/** A date, a build number, `latest`: the same model under a longer name. A version (`-5`) is another model. */
const SAME_MODEL = /^(?:[-@:](?:latest|preview|exp|\d{2,8}))+$/;

const builtIn: ReadonlyMap<string, ModelPrice> = new Map(
  priceTable.map(([model, input, cachedInput, output]) => [model, priceOfRow(input, cachedInput, output)]),
);

/** What an operator says of prices. */
export interface PriceSettings {
  readonly currency: string;
  readonly models: ReadonlyMap<string, ModelPrice>;
  readonly unknownModel: ModelPrice | undefined;
}

export type PriceOf = (provider: string, model: string) => ModelPrice;

/**
 * The price of each model: the file's, else the built-in one, else that of an unknown model, which is never nothing.
 * `settings` in another currency than US dollars leave the built-in prices out.
 */
export function createPriceOf(settings: PriceSettings | undefined): PriceOf {
  const isInDollars = settings === undefined || settings.currency === 'USD';
  const prices = new Map([...(isInDollars ? builtIn : []), ...(settings?.models ?? [])]);
  const unknown = settings?.unknownModel ?? priceOfRow(...unknownModelPrice);
  const found = new Map<string, ModelPrice>();
  return (provider, model) => {
    if (FREE_PROVIDERS.has(provider)) return free;
    const known = found.get(model) ?? find(prices, model) ?? unknown;
    // Models are those of the configuration: there are few.
    found.set(model, known);
    return known;
  };
}

/** Of all names that the model's is a longer form of, the longest. */
function find(prices: ReadonlyMap<string, ModelPrice>, model: string): ModelPrice | undefined {
  const exact = prices.get(model);
  if (exact !== undefined) return exact;
  const names = [...prices.keys()].filter(
    (name) => model.startsWith(name) && SAME_MODEL.test(model.slice(name.length)),
  );
  const longest = names.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : prices.get(longest);
}

function priceOfRow(inputMicros: number, cachedInputMicros: number, outputMicros: number): ModelPrice {
  return { inputMicros, cachedInputMicros, outputMicros };
}
