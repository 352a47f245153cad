import type { Identities } from '../identities.ts';
import type { Frame, PromptTokens, StreamFrames } from '../protocol.ts';
import { errorBody } from './errors.ts';
import type { MessagesRequest } from './request.ts';
import { deltaUsage, startUsage, stopDetails, stopReason } from './usage.ts';

const PING: Frame = { bytes: 'event: ping\ndata: {"type": "ping"}\n\n' };

/**
 * message_start, content_block_start, ping, deltas, content_block_stop, message_delta, message_stop: no `[DONE]`.
 * https://platform.claude.com/docs/en/build-with-claude/streaming
 */
export function createFrames(request: MessagesRequest, prompt: PromptTokens, identities: Identities): StreamFrames {
  const message = {
    id: `msg_01${identities.letters(22)}`,
    type: 'message',
    role: 'assistant',
    model: request.model,
    content: [],
    container: null,
    stop_reason: null,
    stop_sequence: null,
    stop_details: null,
    usage: startUsage(prompt),
  };
  let openBlock = 0;
  return {
    opening: () => [
      event('message_start', { message }),
      event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
      PING,
    ],
    text: (text) => event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }),
    toolCall: ({ name, fragments }) => [
      () => {
        const before = event('content_block_stop', { index: openBlock });
        openBlock += 1;
        const block = { type: 'tool_use', id: `toolu_01${identities.letters(22)}`, name, input: {} };
        return [before, event('content_block_start', { index: openBlock, content_block: block })];
      },
      ...fragments.map((text) => () => [
        event('content_block_delta', { index: openBlock, delta: { type: 'input_json_delta', partial_json: text } }),
      ]),
    ],
    closing: ({ finish, tokens }) => [
      event('content_block_stop', { index: openBlock }),
      event('message_delta', {
        delta: {
          container: null,
          stop_reason: stopReason(finish),
          stop_sequence: null,
          stop_details: stopDetails(finish),
        },
        ...(tokens === undefined ? {} : { usage: deltaUsage(tokens) }),
      }),
      event('message_stop', {}),
    ],
    failure: (reason) => event('error', { error: errorBody(reason) }),
    keepalive: () => PING,
    malformed: () => ({ bytes: 'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"del\n\n' }),
  };
}

/** The type stands twice: on the event line and in the data. */
function event(type: string, fields: Readonly<Record<string, unknown>>): Frame {
  return { bytes: `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n` };
}
