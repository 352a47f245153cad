import type { CompletionUsage } from 'openai/resources/completions';
import type { Usage } from '../../ports.ts';

/** Cached tokens are a part of the prompt tokens, reasoning tokens a part of the completion tokens. */
export function convertUsage(usage: CompletionUsage | null | undefined): Usage | undefined {
  if (!usage) return undefined;
  return {
    inputTokens: usage.prompt_tokens,
    cachedInputTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    outputTokens: usage.completion_tokens,
  };
}
