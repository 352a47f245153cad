import type { SimulatedToolCall } from '../behaviour.ts';
import type { Identities } from '../identities.ts';
import type { Ending } from '../protocol.ts';
import { SYSTEM_FINGERPRINT } from './frames.ts';
import type { ChatRequest } from './request.ts';
import { finishReason, usageOf } from './usage.ts';

/** A chat completion without streaming. https://platform.openai.com/docs/api-reference/chat/object */
export function wholeAnswer(
  request: ChatRequest,
  identities: Identities,
  text: string,
  ending: Ending,
  calls: readonly SimulatedToolCall[],
): string {
  const toolCalls = calls.map(({ name, argumentsText }) => ({
    id: `call_${identities.letters(24)}`,
    type: 'function',
    function: { name, arguments: argumentsText },
  }));
  const completion = {
    id: `chatcmpl-${identities.letters(29)}`,
    object: 'chat.completion',
    created: Math.floor(identities.now() / 1000),
    model: request.model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: text === '' && calls.length > 0 ? null : text,
          refusal: null,
          annotations: [],
          ...(calls.length === 0 ? {} : { tool_calls: toolCalls }),
        },
        logprobs: null,
        finish_reason: finishReason(ending.finish),
      },
    ],
    ...(ending.tokens === undefined ? {} : { usage: usageOf(ending.tokens) }),
    service_tier: 'default',
    system_fingerprint: SYSTEM_FINGERPRINT,
  };
  return `${JSON.stringify(completion, null, 2)}\n`;
}
