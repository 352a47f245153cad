import type { MessageParam } from '@anthropic-ai/sdk/resources/messages';
import type { CompletionRequest } from '../../ports.ts';

/** The system text travels beside the messages. Several user messages in a row are allowed. */
export function convertMessages({ messages }: CompletionRequest): MessageParam[] {
  return messages.map(({ role, text }) => ({ role: role === 'visitor' ? 'user' : 'assistant', content: text }));
}
