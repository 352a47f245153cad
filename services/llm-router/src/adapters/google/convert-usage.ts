import type { UsageMetadata } from '@google/generative-ai';
import type { Usage } from '../../ports.ts';

/** Cumulative: the last one stands. Thinking tokens are counted beside the candidates' and billed as output too. */
export function convertUsage(usage: (UsageMetadata & { thoughtsTokenCount?: number }) | undefined): Usage | undefined {
  if (usage?.promptTokenCount === undefined) return undefined;
  return {
    inputTokens: usage.promptTokenCount,
    cachedInputTokens: usage.cachedContentTokenCount ?? 0,
    outputTokens: (usage.candidatesTokenCount ?? 0) + (usage.thoughtsTokenCount ?? 0),
  };
}
