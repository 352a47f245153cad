import type { Usage } from '../../ports.ts';
import type { ModelPrice } from './model-price.ts';

/** Tokens that a price is of. */
const PER_TOKENS = 1_000_000;

/** In whole micro-units, rounded up: many small calls never cost less than they do together. */
export function costOf(price: ModelPrice, { inputTokens, cachedInputTokens, outputTokens }: Usage): number {
  // Some report what is cached beside the input instead of within it; it is never more than all.
  const cached = Math.min(cachedInputTokens, inputTokens);
  return perMillion(
    (inputTokens - cached) * price.inputMicros + cached * price.cachedInputMicros + outputTokens * price.outputMicros,
  );
}

/** The most that a call of so many tokens can cost, whatever of them turns out to be cached. */
export function costAtMost(price: ModelPrice, inputTokens: number, outputTokens: number): number {
  const dearest = Math.max(price.inputMicros, price.cachedInputMicros);
  return perMillion(inputTokens * dearest + outputTokens * price.outputMicros);
}

/** Whole numbers throughout: tokens times micro-units stay far below 2^53. */
function perMillion(micros: number): number {
  const rest = micros % PER_TOKENS;
  return (micros - rest) / PER_TOKENS + (rest > 0 ? 1 : 0);
}
