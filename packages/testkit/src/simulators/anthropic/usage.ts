import type { Finish, PromptTokens, TokenCounts } from '../protocol.ts';

/** `input_tokens` leaves the cached ones out: add the two for the whole prompt. */
export function startUsage(prompt: PromptTokens): Readonly<Record<string, unknown>> {
  return {
    input_tokens: prompt.prompt - prompt.cachedPrompt,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: prompt.cachedPrompt,
    cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
    output_tokens: 1,
    service_tier: 'standard',
  };
}

/** Totals of the whole message, not additions to what `message_start` said. Thinking is part of the output. */
export function deltaUsage(tokens: TokenCounts): Readonly<Record<string, unknown>> {
  return {
    input_tokens: tokens.prompt - tokens.cachedPrompt,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: tokens.cachedPrompt,
    output_tokens: tokens.output + tokens.reasoning,
    output_tokens_details: tokens.reasoning === 0 ? null : { thinking_tokens: tokens.reasoning },
    server_tool_use: null,
  };
}

export function stopReason(finish: Finish): 'end_turn' | 'max_tokens' | 'refusal' | 'tool_use' {
  switch (finish) {
    case 'complete':
      return 'end_turn';
    case 'length':
      return 'max_tokens';
    case 'refusal':
      return 'refusal';
    case 'tool-calls':
      return 'tool_use';
  }
}

export function stopDetails(finish: Finish): Readonly<Record<string, unknown>> | null {
  return finish === 'refusal' ? { type: 'refusal', category: null, explanation: null } : null;
}
