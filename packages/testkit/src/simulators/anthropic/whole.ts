import type { Identities } from '../identities.ts';
import type { Ending } from '../protocol.ts';
import type { MessagesRequest } from './request.ts';
import { deltaUsage, stopDetails, stopReason } from './usage.ts';

/** A message without streaming. https://platform.claude.com/docs/en/api/messages */
export function wholeAnswer(request: MessagesRequest, identities: Identities, text: string, ending: Ending): string {
  return JSON.stringify({
    id: `msg_01${identities.letters(22)}`,
    type: 'message',
    role: 'assistant',
    model: request.model,
    content: text === '' ? [] : [{ type: 'text', text, citations: null }],
    container: null,
    stop_reason: stopReason(ending.finish),
    stop_sequence: null,
    stop_details: stopDetails(ending.finish),
    ...(ending.tokens === undefined ? {} : { usage: { ...deltaUsage(ending.tokens), service_tier: 'standard' } }),
  });
}
