import type { Usage } from '../../ports.ts';

interface AnthropicUsage {
  readonly input_tokens?: number | null;
  readonly cache_read_input_tokens?: number | null;
  readonly cache_creation_input_tokens?: number | null;
  readonly output_tokens?: number | null;
}

/**
 * `input_tokens` leaves cached tokens out, so they are added. Counts are cumulative: the newest that is given stands,
 * and what an event leaves out stays as `before` had it.
 */
export function convertUsage(usage: AnthropicUsage, before: Usage | undefined): Usage {
  const cached = usage.cache_read_input_tokens ?? 0;
  const hasInput = typeof usage.input_tokens === 'number';
  return {
    inputTokens: hasInput
      ? (usage.input_tokens ?? 0) + cached + (usage.cache_creation_input_tokens ?? 0)
      : (before?.inputTokens ?? 0),
    cachedInputTokens: hasInput ? cached : (before?.cachedInputTokens ?? 0),
    outputTokens: usage.output_tokens ?? before?.outputTokens ?? 0,
  };
}
