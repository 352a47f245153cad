import type { Usage } from '../../ports.ts';

/** Cached tokens are part of the prompt's, thinking is part of the completion's: as OpenAI counts. */
export function toOpenAiUsage({ inputTokens, cachedInputTokens, outputTokens }: Usage) {
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
    prompt_tokens_details: { cached_tokens: cachedInputTokens },
  };
}
