import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { CompletionRequest } from '../../ports.ts';

export function convertMessages({ system, messages }: CompletionRequest): ChatCompletionMessageParam[] {
  return [
    { role: 'system', content: system },
    ...messages.map(({ role, text }) => ({
      role: role === 'visitor' ? ('user' as const) : ('assistant' as const),
      content: text,
    })),
  ];
}
