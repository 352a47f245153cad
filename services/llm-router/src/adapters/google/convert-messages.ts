import type { Content } from '@google/generative-ai';
import type { CompletionRequest } from '../../ports.ts';

export function convertMessages({ messages }: CompletionRequest): Content[] {
  return messages.map(({ role, text }) => ({ role: role === 'visitor' ? 'user' : 'model', parts: [{ text }] }));
}
