import { describe, expect, it } from '@jest/globals';
import { ParleyError } from '@parley/contract';
import { microsOf } from './decimal-micros.ts';
import { faultsOf } from './invalid-config.ts';
import { parseSites } from './load-sites.ts';

const sites = 'sites: [{ key: shop, name: Acme, languages: [en], allowedOrigins: [self] }]';
const tenantWith = (keys: string) => `tenants: [{ id: acme, ${keys}${keys && ','} ${sites} }]`;
const tenantOf = (keys: string) => parseSites(tenantWith(keys), 'f.yaml', {}).tenants[0];

function faults(text: string): readonly string[] {
  try {
    parseSites(text, 'f.yaml', {});
  } catch (error) {
    return faultsOf(ParleyError.from(error));
  }
  return [];
}

describe('an amount of money', () => {
  it.each([
    ['0', 0],
    ['12.5', 12_500_000],
    ['0.1', 100_000],
    ['0.000001', 1],
    ['007', 7_000_000],
    ['999999999.999999', 999_999_999_999_999],
  ])('%s is read digit by digit', (text, micros) => {
    expect(microsOf(text)).toBe(micros);
  });

  it.each(['', '-1', '+1', '1.', '.5', '1e3', '0.0000001', '1000000000', '1,5', ' 1', 'NaN', '١'])(
    '%j is none',
    (text) => {
      expect(microsOf(text)).toBeUndefined();
    },
  );
});

describe('a budget', () => {
  it('has caps by day and by month, each with or without', () => {
    expect(tenantOf("budget: { day: { soft: '0.1', hard: 20 }, month: { hard: 300.25 } }")?.budget).toEqual({
      day: { softMicros: 100_000, hardMicros: 20_000_000 },
      month: { softMicros: undefined, hardMicros: 300_250_000 },
    });
    expect(tenantOf('budget: { currency: USD, day: { hard: 0 } }')?.budget).toEqual({
      day: { softMicros: undefined, hardMicros: 0 },
      month: { softMicros: undefined, hardMicros: undefined },
    });
    expect(tenantOf('')?.budget).toBeUndefined();
  });

  it('is told what is wrong with it', () => {
    expect(faults(tenantWith('budget: { day: { soft: 5, hard: 4 }, month: { hard: -1 }, week: {} }'))).toEqual([
      'f.yaml: tenants[0].budget.day: the soft cap is above the hard one',
      'f.yaml: tenants[0].budget.month.hard: expected an amount such as 12.50: at most 9 digits before the point and 6 after it',
      'f.yaml: tenants[0].budget: Unrecognized key: "week"',
    ]);
  });

  it('is in the currency of the prices', () => {
    const euros = tenantWith('budget: { currency: EUR, day: { hard: 5 } }');
    expect(faults(euros)).toEqual(['f.yaml: tenants[0].budget.currency: prices are in USD, and nothing is converted']);
    expect(faults(`prices: { currency: EUR, unknownModel: { input: 1, output: 1 } }\n${euros}`)).toEqual([]);
  });

  it('is not in another currency as long as all prices are the built-in ones', () => {
    expect(faults(`prices: { currency: EUR }\n${tenantWith('')}`)).toEqual([
      'f.yaml: prices: the built-in prices are in USD: in another currency unknownModel is needed, for all that models does not name',
    ]);
  });
});

describe('the cost breaker', () => {
  it('is set for everybody, and can be set otherwise or off', () => {
    expect(tenantOf('')?.costBreaker).toEqual({ factor: 5, floorMicros: 5_000_000, coolMs: 300_000 });
    expect(tenantOf("costBreaker: { factor: 2.5, perMinute: '0.5', coolSeconds: 60 }")?.costBreaker).toEqual({
      ...{ factor: 2.5, floorMicros: 500_000, coolMs: 60_000 },
    });
    expect(tenantOf('costBreaker: false')?.costBreaker).toBe('off');
  });

  it('is told what is wrong with it', () => {
    expect(faults(tenantWith('costBreaker: { factor: 1 }'))).toEqual([
      'f.yaml: tenants[0].costBreaker.factor: expected more than 1',
    ]);
  });
});

describe('prices', () => {
  it('are those of a million tokens', () => {
    const text = `prices: { models: { gpt-x: { input: 0.75, cachedInput: 0.075, output: 4.5 }, qwen: { input: 1, output: 2 } } }\n${tenantWith('')}`;
    const { prices } = parseSites(text, 'f.yaml', {});
    expect(prices?.currency).toBe('USD');
    expect(prices?.unknownModel).toBeUndefined();
    expect(prices?.models.get('gpt-x')).toEqual({
      ...{ inputMicros: 750_000, cachedInputMicros: 75_000, outputMicros: 4_500_000 },
    });
    // Where nothing is said of cached tokens they are as dear as others.
    expect(prices?.models.get('qwen')?.cachedInputMicros).toBe(1_000_000);
  });
});
