import type { Identities } from '../identities.ts';
import type { Frame, StreamFrames } from '../protocol.ts';
import { errorBody } from './errors.ts';
import type { ChatRequest } from './request.ts';
import { finishReason, usageOf } from './usage.ts';

export const SYSTEM_FINGERPRINT = 'fp_50cad350e4';
const MAX_OBFUSCATION_CHARACTERS = 16;

/**
 * Role chunk, text chunks, finish chunk, usage chunk when asked for, `[DONE]`; one id and one time of creation in all.
 * https://platform.openai.com/docs/api-reference/chat-streaming
 */
export function createFrames(request: ChatRequest, identities: Identities): StreamFrames {
  const id = `chatcmpl-${identities.letters(29)}`;
  const created = Math.floor(identities.now() / 1000);

  const chunk = (choices: readonly unknown[], usage: unknown = null): Frame => ({
    bytes: data({
      id,
      object: 'chat.completion.chunk',
      created,
      model: request.model,
      service_tier: 'default',
      system_fingerprint: SYSTEM_FINGERPRINT,
      choices,
      // Null in every chunk but the last, and only for who asked.
      ...(request.includeUsage ? { usage } : {}),
      // Hides the length of the text from who can see only the size of packets.
      ...(request.includeObfuscation
        ? { obfuscation: identities.letters(1 + identities.integer(MAX_OBFUSCATION_CHARACTERS)) }
        : {}),
    }),
  });
  const choice = (delta: unknown, finish: string | null = null) => [
    { index: 0, delta, logprobs: null, finish_reason: finish },
  ];

  return {
    opening: () => [chunk(choice({ role: 'assistant', content: '', refusal: null }))],
    text: (content) => chunk(choice({ content })),
    toolCall: ({ index, name, fragments }) => [
      () => [
        chunk(
          choice({
            tool_calls: [
              { index, id: `call_${identities.letters(24)}`, type: 'function', function: { name, arguments: '' } },
            ],
          }),
        ),
      ],
      ...fragments.map((text) => () => [chunk(choice({ tool_calls: [{ index, function: { arguments: text } }] }))]),
    ],
    closing: ({ finish, tokens }) => [
      chunk(choice({}, finishReason(finish))),
      ...(request.includeUsage && tokens !== undefined ? [chunk([], usageOf(tokens))] : []),
      { bytes: 'data: [DONE]\n\n' },
    ],
    failure: (reason) => ({ bytes: data({ error: errorBody(reason) }) }),
    // The vendor has no ping; proxies before it send comments.
    keepalive: () => ({ bytes: ': keep-alive\n\n' }),
    malformed: () => ({ bytes: `data: {"id":"${id}","object":"chat.completion.chunk","choi\n\n` }),
  };
}

function data(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}
