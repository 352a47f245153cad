import type { Usage } from '../../ports.ts';
import { countOf, fieldsOf } from '../loose-json.ts';

/**
 * `input_tokens` leaves cached tokens out, so they are added. Counts are cumulative: the newest that is given stands,
 * and what an event leaves out stays as `before` had it.
 */
export function convertUsage(value: unknown, before: Usage | undefined): Usage {
  const usage = fieldsOf(value);
  const input = countOf(usage['input_tokens']);
  const cached = countOf(usage['cache_read_input_tokens']) ?? 0;
  const written = countOf(usage['cache_creation_input_tokens']) ?? 0;
  return {
    inputTokens: input === undefined ? (before?.inputTokens ?? 0) : input + cached + written,
    cachedInputTokens: input === undefined ? (before?.cachedInputTokens ?? 0) : cached,
    outputTokens: countOf(usage['output_tokens']) ?? before?.outputTokens ?? 0,
  };
}
