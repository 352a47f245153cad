import { countTokens } from '../count-tokens.ts';
import { isObject, type JsonObject, lastTextOf, positiveInteger, textOf } from '../json-value.ts';
import { type ErrorBody, invalidRequest } from './errors.ts';

const ROLES = ['system', 'assistant', 'user', 'function', 'tool', 'developer'];
/** Reasoning models know only `max_completion_tokens`. */
const REASONING_MODEL = /^(o\d|gpt-5)/;
const TOKENS_PER_MESSAGE = 4;

export interface ChatRequest {
  readonly model: string;
  readonly question: string;
  readonly promptTokens: number;
  readonly maxOutputTokens: number | undefined;
  readonly takesToolCalls: boolean;
  readonly streaming: boolean;
  readonly includeUsage: boolean;
  readonly includeObfuscation: boolean;
}

export type ParsedRequest =
  | { readonly kind: 'accepted'; readonly request: ChatRequest }
  | { readonly kind: 'refused'; readonly status: number; readonly error: ErrorBody };

/** Checks a chat completion's body in the vendor's order. https://platform.openai.com/docs/api-reference/chat/create */
export function parseRequest(body: unknown): ParsedRequest {
  if (!isObject(body)) {
    return refused('We could not parse the JSON body of your request.', null, null);
  }
  const { model, messages } = body;
  if (typeof model !== 'string' || model === '') return refused('you must provide a model parameter', null, null);
  if (messages === undefined) return missing('messages');
  if (!Array.isArray(messages) || !messages.every(isObject)) {
    return refused("Invalid type for 'messages': expected an array of objects.", 'messages', 'invalid_type');
  }
  if (messages.length === 0) {
    return refused(
      "Invalid 'messages': empty array. Expected an array with minimum length 1.",
      'messages',
      'empty_array',
    );
  }
  const wrongRole = messages.findIndex((message) => !ROLES.includes(String(message['role'])));
  if (wrongRole !== -1) {
    return refused(
      `Invalid value for role. Supported values are: ${ROLES.join(', ')}.`,
      `messages[${wrongRole}].role`,
      'invalid_value',
    );
  }
  const orphan = orphanOf(messages);
  if (orphan !== undefined) return refused(orphan, 'messages', null);
  if (REASONING_MODEL.test(model) && body['max_tokens'] !== undefined) {
    const message =
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.";
    return refused(message, 'max_tokens', 'unsupported_parameter');
  }
  const streaming = body['stream'] === true;
  const streamOptions = isObject(body['stream_options']) ? body['stream_options'] : undefined;
  if (streamOptions !== undefined && !streaming) {
    return refused("The 'stream_options' parameter is only allowed when 'stream' is enabled.", 'stream_options', null);
  }
  return { kind: 'accepted', request: chatRequest(body, model, messages, streaming, streamOptions) };
}

function chatRequest(
  body: JsonObject,
  model: string,
  messages: readonly JsonObject[],
  streaming: boolean,
  streamOptions: JsonObject | undefined,
): ChatRequest {
  return {
    model,
    question: lastTextOf(messages, 'user', 'content'),
    promptTokens: messages.reduce(
      (sum, message) => sum + countTokens(textOf(message['content'])) + TOKENS_PER_MESSAGE,
      0,
    ),
    maxOutputTokens: positiveInteger(body['max_completion_tokens']) ?? positiveInteger(body['max_tokens']),
    takesToolCalls: Array.isArray(body['tools']) && messages.at(-1)?.['role'] !== 'tool',
    streaming,
    includeUsage: streamOptions?.['include_usage'] === true,
    includeObfuscation: streamOptions?.['include_obfuscation'] !== false,
  };
}

/** A result must follow the message that asked for it, and every call must have its result. */
function orphanOf(messages: readonly JsonObject[]): string | undefined {
  let open = new Set<unknown>();
  for (const { role, tool_call_id, tool_calls } of messages) {
    if (role === 'tool') {
      if (!open.delete(tool_call_id))
        return "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.";
      continue;
    }
    if (open.size > 0) break;
    open = new Set((Array.isArray(tool_calls) ? tool_calls.filter(isObject) : []).map(({ id }) => id));
  }
  return open.size === 0
    ? undefined
    : "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'.";
}

function missing(parameter: string): ParsedRequest {
  return refused(`Missing required parameter: '${parameter}'.`, parameter, 'missing_required_parameter');
}

function refused(message: string, param: string | null, code: string | null): ParsedRequest {
  return { kind: 'refused', ...invalidRequest(message, param, code) };
}
