import type { CompletionRequest, PromptMessage } from '../ports.ts';

/** Roles, separators and the like, of each message. */
const TOKENS_PER_MESSAGE = 8;

/** What vendors tell a model of tools beside the tools themselves. */
const TOKENS_FOR_TOOLS = 600;

/** At most what a model is told beside the text that it is to go on from. */
const TOKENS_FOR_CONTINUATION = 600;

/** About four Latin letters a token, and one token for each character of other scripts. Vendors count each their own way. */
export function estimateTokens(text: string): number {
  return Math.ceil(quartersOf(text) / 4);
}

/** What a text comes to at most as a rule. */
export function tokensAtMost(text: string): number {
  return Math.ceil(quartersOf(text) / 3);
}

type Prompt = Pick<CompletionRequest, 'system' | 'messages' | 'tools' | 'answerSoFar'>;

/** What a prompt comes to at most as a rule: near enough for limits, which get back what was too much. */
export function promptTokensAtMost(request: Prompt): number {
  const quarters = textsOfPrompt(request).reduce((sum, text) => sum + quartersOf(text), 0);
  return Math.ceil(quarters / 3) + TOKENS_PER_MESSAGE * (request.messages.length + 1);
}

/**
 * What a prompt comes to at most whatever stands in it, for a hard cap: a token is at least one byte of UTF-8, as all
 * vendors count. Of plain English three times as much as {@link promptTokensAtMost}.
 */
export function promptTokensCeiling(request: Prompt): number {
  const bytes = textsOfPrompt(request).reduce((sum, text) => sum + utf8BytesOf(text), 0);
  const besides = (request.tools ? TOKENS_FOR_TOOLS : 0) + (request.answerSoFar ? TOKENS_FOR_CONTINUATION : 0);
  return bytes + TOKENS_PER_MESSAGE * (request.messages.length + 1) + besides;
}

function textsOfPrompt(request: Prompt): readonly string[] {
  const tools = request.tools ? JSON.stringify(request.tools) : '';
  return [request.system, tools, request.answerSoFar ?? '', ...request.messages.flatMap(textsOf)];
}

function textsOf(message: PromptMessage): readonly string[] {
  switch (message.role) {
    case 'visitor':
      return [message.text];
    case 'tool':
      return [message.toolCallId, message.text];
    case 'assistant':
      return [
        message.text,
        ...(message.toolCalls ?? []).flatMap(({ id, name, argumentsText }) => [id, name, argumentsText]),
      ];
  }
}

/** Quarters of a token, so that pieces add up to the whole. */
export function quartersOf(text: string): number {
  let quarters = 0;
  for (let at = 0; at < text.length; at++) quarters += text.charCodeAt(at) < 0x80 ? 1 : 4;
  return quarters;
}

/** Half of a surrogate pair has two of its four bytes. */
function utf8BytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    if (unit < 0x80) bytes += 1;
    else bytes += unit < 0x800 || isSurrogate ? 2 : 3;
  }
  return bytes;
}
