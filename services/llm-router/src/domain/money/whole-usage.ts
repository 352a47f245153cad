import type { Usage } from '../../ports.ts';

/** More than any model takes or writes; times the dearest price it is still a whole number that a double holds. */
const MOST_TOKENS = 100_000_000;

/** The same in whole tokens, rounded up; undefined when it is no usage: negative, endless, or no number at all. */
export function wholeUsage({ inputTokens, cachedInputTokens, outputTokens }: Usage): Usage | undefined {
  if (![inputTokens, cachedInputTokens, outputTokens].every(isCount)) return undefined;
  return {
    inputTokens: Math.ceil(inputTokens),
    cachedInputTokens: Math.ceil(cachedInputTokens),
    outputTokens: Math.ceil(outputTokens),
  };
}

function isCount(tokens: number): boolean {
  return typeof tokens === 'number' && tokens >= 0 && tokens <= MOST_TOKENS;
}
