import type { Usage } from '../ports.ts';

const nothing: Usage = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };

/** What several calls have used together. */
export function totalUsage(usages: readonly Usage[]): Usage {
  return usages.reduce(
    (sum, usage) => ({
      inputTokens: sum.inputTokens + usage.inputTokens,
      cachedInputTokens: sum.cachedInputTokens + usage.cachedInputTokens,
      outputTokens: sum.outputTokens + usage.outputTokens,
    }),
    nothing,
  );
}
