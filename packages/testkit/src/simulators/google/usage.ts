import type { Finish, TokenCounts } from '../protocol.ts';

/** Cached tokens are part of the prompt's; thoughts stand beside the candidates', and both are charged as output. */
export function usageOf(tokens: TokenCounts): Readonly<Record<string, unknown>> {
  return {
    promptTokenCount: tokens.prompt,
    ...(tokens.output === 0 ? {} : { candidatesTokenCount: tokens.output }),
    totalTokenCount: tokens.prompt + tokens.output + tokens.reasoning,
    ...(tokens.cachedPrompt === 0 ? {} : { cachedContentTokenCount: tokens.cachedPrompt }),
    promptTokensDetails: [{ modality: 'TEXT', tokenCount: tokens.prompt }],
    ...(tokens.reasoning === 0 ? {} : { thoughtsTokenCount: tokens.reasoning }),
  };
}

export function finishReason(finish: Finish): 'STOP' | 'MAX_TOKENS' | 'SAFETY' {
  switch (finish) {
    case 'complete':
    case 'tool-calls':
      return 'STOP';
    case 'length':
      return 'MAX_TOKENS';
    case 'refusal':
      return 'SAFETY';
  }
}
