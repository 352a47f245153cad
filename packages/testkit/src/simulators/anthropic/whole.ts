import type { SimulatedToolCall } from '../behaviour.ts';
import type { Identities } from '../identities.ts';
import { parseJson } from '../json-value.ts';
import type { Ending } from '../protocol.ts';
import type { MessagesRequest } from './request.ts';
import { deltaUsage, stopDetails, stopReason } from './usage.ts';

/** A message without streaming. https://platform.claude.com/docs/en/api/messages */
export function wholeAnswer(
  request: MessagesRequest,
  identities: Identities,
  text: string,
  ending: Ending,
  calls: readonly SimulatedToolCall[],
): string {
  const toolUses = calls.map(({ name, argumentsText }) => ({
    type: 'tool_use',
    id: `toolu_01${identities.letters(22)}`,
    name,
    input: parseJson(argumentsText) ?? {},
  }));
  return JSON.stringify({
    id: `msg_01${identities.letters(22)}`,
    type: 'message',
    role: 'assistant',
    model: request.model,
    content: [...(text === '' ? [] : [{ type: 'text', text, citations: null }]), ...toolUses],
    container: null,
    stop_reason: stopReason(ending.finish),
    stop_sequence: null,
    stop_details: stopDetails(ending.finish),
    ...(ending.tokens === undefined ? {} : { usage: { ...deltaUsage(ending.tokens), service_tier: 'standard' } }),
  });
}
