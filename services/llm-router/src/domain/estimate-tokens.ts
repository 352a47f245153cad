import type { CompletionRequest, PromptMessage } from '../ports.ts';

/** Roles, separators and the like, of each message. */
const TOKENS_PER_MESSAGE = 8;

/** About four Latin letters a token, and one token for each character of other scripts. Vendors count each their own way. */
export function estimateTokens(text: string): number {
  return Math.ceil(quartersOf(text) / 4);
}

/** An upper bound of what a prompt comes to, as far as one can be had without the vendor's own counting. */
export function promptTokensAtMost(
  request: Pick<CompletionRequest, 'system' | 'messages' | 'tools' | 'answerSoFar'>,
): number {
  const tools = request.tools ? JSON.stringify(request.tools) : '';
  const texts = [request.system, tools, request.answerSoFar ?? '', ...request.messages.flatMap(textsOf)];
  const quarters = texts.reduce((sum, text) => sum + quartersOf(text), 0);
  return Math.ceil(quarters / 3) + TOKENS_PER_MESSAGE * (request.messages.length + 1);
}

function textsOf(message: PromptMessage): readonly string[] {
  const calls = message.role === 'assistant' ? (message.toolCalls ?? []) : [];
  return [message.text, ...calls.flatMap(({ name, argumentsText }) => [name, argumentsText])];
}

/** Quarters of a token, so that pieces add up to the whole. */
export function quartersOf(text: string): number {
  let quarters = 0;
  for (let at = 0; at < text.length; at++) quarters += text.charCodeAt(at) < 0x80 ? 1 : 4;
  return quarters;
}
