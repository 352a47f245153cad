import type { Usage } from '../../ports.ts';
import { countOf, fieldsOf } from '../loose-json.ts';

/** Cumulative: the last one stands. Thinking tokens are counted beside the candidates' and billed as output too. */
export function convertUsage(value: unknown): Usage | undefined {
  const usage = fieldsOf(value);
  const inputTokens = countOf(usage['promptTokenCount']);
  if (inputTokens === undefined) return undefined;
  return {
    inputTokens,
    cachedInputTokens: countOf(usage['cachedContentTokenCount']) ?? 0,
    outputTokens: (countOf(usage['candidatesTokenCount']) ?? 0) + (countOf(usage['thoughtsTokenCount']) ?? 0),
  };
}
