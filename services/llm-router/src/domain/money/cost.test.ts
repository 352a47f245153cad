import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Usage } from '../../ports.ts';
import { costAtMost, costOf } from './cost.ts';

const mini = { inputMicros: 750_000, cachedInputMicros: 75_000, outputMicros: 4_500_000 };

const tokens = fc.integer({ min: 0, max: 2_000_000 });
const micros = fc.integer({ min: 0, max: 200_000_000 });
const price = fc.record({ inputMicros: micros, cachedInputMicros: micros, outputMicros: micros });
const usage = fc.record({ inputTokens: tokens, cachedInputTokens: tokens, outputTokens: tokens });

/** The same in whole numbers without a bound. */
function exactly(of: typeof mini, { inputTokens, cachedInputTokens, outputTokens }: Usage): bigint {
  const cached = BigInt(Math.min(cachedInputTokens, inputTokens));
  const total =
    (BigInt(inputTokens) - cached) * BigInt(of.inputMicros) +
    cached * BigInt(of.cachedInputMicros) +
    BigInt(outputTokens) * BigInt(of.outputMicros);
  return (total + 999_999n) / 1_000_000n;
}

describe('the cost of a call', () => {
  it('prices fresh, cached and written tokens each their own way', () => {
    expect(costOf(mini, { inputTokens: 1_000_000, cachedInputTokens: 0, outputTokens: 0 })).toBe(750_000);
    expect(costOf(mini, { inputTokens: 1_000_000, cachedInputTokens: 1_000_000, outputTokens: 0 })).toBe(75_000);
    expect(costOf(mini, { inputTokens: 2_000, cachedInputTokens: 1_500, outputTokens: 100 })).toBe(375 + 113 + 450);
  });

  it('is nothing for nothing, and a micro-unit for the least', () => {
    expect(costOf(mini, { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 })).toBe(0);
    expect(costOf(mini, { inputTokens: 0, cachedInputTokens: 0, outputTokens: 1 })).toBe(5);
    expect(costOf(mini, { inputTokens: 1, cachedInputTokens: 1, outputTokens: 0 })).toBe(1);
  });

  it('is exact to the micro-unit, rounded up', () => {
    fc.assert(
      fc.property(price, usage, (of, used) => {
        expect(BigInt(costOf(of, used))).toBe(exactly(of, used));
      }),
    );
  });

  it('is never above what was set aside for as many tokens', () => {
    fc.assert(
      fc.property(price, usage, tokens, tokens, (of, used, moreInput, moreOutput) => {
        const atMost = costAtMost(of, used.inputTokens + moreInput, used.outputTokens + moreOutput);
        expect(costOf(of, used)).toBeLessThanOrEqual(atMost);
        expect(Number.isSafeInteger(atMost)).toBe(true);
      }),
    );
  });
});
