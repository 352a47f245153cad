import type { Usage } from '../../ports.ts';
import { countOf, fieldsOf } from '../loose-json.ts';

/** Cached tokens are a part of the prompt tokens, reasoning tokens a part of the completion tokens. */
export function convertUsage(value: unknown): Usage | undefined {
  const usage = fieldsOf(value);
  const inputTokens = countOf(usage['prompt_tokens']);
  if (inputTokens === undefined) return undefined;
  return {
    inputTokens,
    cachedInputTokens: countOf(fieldsOf(usage['prompt_tokens_details'])['cached_tokens']) ?? 0,
    outputTokens: countOf(usage['completion_tokens']) ?? 0,
  };
}
