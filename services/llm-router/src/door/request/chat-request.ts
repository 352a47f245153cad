import type { AnswerRequest } from '../../ports.ts';
import { invalidField, OpenAiError } from '../openai-error.ts';
import { booleanField, isAbsent, isObject, type JsonObject, numberField, wrongType } from './field.ts';
import { refuseWhatCannotBeDone } from './known-fields.ts';
import { parseMessages } from './messages.ts';
import { parseTools } from './tools.ts';

export interface ChatRequest {
  /** As the client wrote it: `auto`, a route's name, `provider/model`. */
  readonly model: string;
  readonly isStreaming: boolean;
  /** One more chunk, with the usage and without choices. */
  readonly includesUsage: boolean;
  readonly prompt: AnswerRequest['prompt'];
}

export interface OutputLimits {
  /** When the request names none. */
  readonly defaultTokens: number;
  readonly maxTokens: number;
}

const MAX_STOPS = 4;

/**
 * The body of a chat completion (https://platform.openai.com/docs/api-reference/chat/create), checked whole: what this
 * door would have to leave out of account is refused by its name. Throws {@link OpenAiError}.
 */
export function parseChatRequest(text: string, limits: OutputLimits): ChatRequest {
  const body = parseJson(text);
  const model = body['model'];
  if (isAbsent(model) || model === '')
    throw new OpenAiError(400, { message: 'you must provide a model parameter', type: 'invalid_request_error' });
  if (typeof model !== 'string') throw wrongType('model', 'a string', model);
  refuseWhatCannotBeDone(body);
  const { system, messages } = parseMessages(body['messages']);
  const isStreaming = booleanField(body, 'stream', 'stream');
  return {
    model,
    isStreaming,
    includesUsage: parseStreamOptions(body['stream_options'], isStreaming),
    prompt: {
      system,
      messages,
      maxOutputTokens: parseOutputLimit(body, limits),
      ...parseTools(body),
      temperature: numberField(body, 'temperature', { min: 0, max: 2, isWhole: false }),
      stop: parseStop(body['stop']),
    },
  };
}

function parseJson(text: string): JsonObject {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // What the parser would say quotes the text.
    body = undefined;
  }
  if (isObject(body)) return body;
  throw new OpenAiError(400, {
    message: 'We could not parse the JSON body of your request: expected one JSON object.',
    type: 'invalid_request_error',
  });
}

function parseOutputLimit(body: JsonObject, { defaultTokens, maxTokens }: OutputLimits): number {
  const range = { min: 1, max: maxTokens, isWhole: true };
  const limit = numberField(body, 'max_completion_tokens', range);
  const old = numberField(body, 'max_tokens', range);
  if (limit !== undefined && old !== undefined && limit !== old)
    throw invalidField(
      'max_tokens',
      null,
      "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
    );
  return limit ?? old ?? Math.min(defaultTokens, maxTokens);
}

function parseStop(stop: unknown): readonly string[] | undefined {
  if (isAbsent(stop)) return undefined;
  const list = typeof stop === 'string' ? [stop] : stop;
  if (!Array.isArray(list)) throw wrongType('stop', 'one of a string or array of strings', stop);
  if (list.length > MAX_STOPS)
    throw invalidField('stop', 'array_above_max_length', `Invalid 'stop': expected at most ${MAX_STOPS} sequences.`);
  list.forEach((one, index) => {
    if (typeof one !== 'string') throw wrongType(`stop[${index}]`, 'a string', one);
    if (one === '') throw invalidField(`stop[${index}]`, 'empty_string', `Invalid 'stop[${index}]': empty string.`);
  });
  return list.length === 0 ? undefined : list;
}

function parseStreamOptions(options: unknown, isStreaming: boolean): boolean {
  if (isAbsent(options)) return false;
  if (!isStreaming)
    throw invalidField(
      'stream_options',
      null,
      "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
    );
  if (!isObject(options)) throw wrongType('stream_options', 'an object', options);
  return booleanField(options, 'include_usage', 'stream_options.include_usage');
}
