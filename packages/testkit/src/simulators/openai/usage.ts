import type { Finish, TokenCounts } from '../protocol.ts';

/** Cached tokens are part of the prompt's, reasoning tokens part of the completion's. */
export function usageOf(tokens: TokenCounts): Readonly<Record<string, unknown>> {
  const completion = tokens.output + tokens.reasoning;
  return {
    prompt_tokens: tokens.prompt,
    completion_tokens: completion,
    total_tokens: tokens.prompt + completion,
    prompt_tokens_details: { cached_tokens: tokens.cachedPrompt, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: tokens.reasoning,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}

export function finishReason(finish: Finish): 'stop' | 'length' | 'content_filter' | 'tool_calls' {
  switch (finish) {
    case 'complete':
      return 'stop';
    case 'length':
      return 'length';
    case 'refusal':
      return 'content_filter';
    case 'tool-calls':
      return 'tool_calls';
  }
}
