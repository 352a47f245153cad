import { countTokens } from '../count-tokens.ts';
import { isObject, type JsonObject, lastTextOf, positiveInteger, textOf } from '../json-value.ts';

const VERSIONS = ['2023-01-01', '2023-06-01', '2026-10-21'];
/** This version took the sampling parameters away: sending any of them is an error. */
const WITHOUT_SAMPLING = '2026-10-21';
const SAMPLING_PARAMETERS = ['temperature', 'top_p', 'top_k'];
const PREFILL_REFUSED =
  'This model does not support assistant message prefill. The conversation must end with a user message.';
const TOKENS_PER_MESSAGE = 4;

export interface MessagesRequest {
  readonly model: string;
  readonly question: string;
  readonly promptTokens: number;
  readonly maxOutputTokens: number;
  readonly takesToolCalls: boolean;
  readonly streaming: boolean;
}

export type ParsedRequest =
  | { readonly kind: 'accepted'; readonly request: MessagesRequest }
  | { readonly kind: 'refused'; readonly message: string };

/** Checks version and body as the vendor does; every refusal is a 400. https://platform.claude.com/docs/en/api/messages */
export function parseRequest(version: string | undefined, body: unknown): ParsedRequest {
  if (version === undefined) return refused('anthropic-version: header is required');
  if (!VERSIONS.includes(version)) return refused(`anthropic-version: "${version}" is not a valid version.`);
  if (!isObject(body)) return refused('The request body is not valid JSON.');
  const { model, messages } = body;
  if (typeof model !== 'string' || model === '') return refused('model: Field required');
  const maxOutputTokens = positiveInteger(body['max_tokens']);
  if (body['max_tokens'] === undefined) return refused('max_tokens: Field required');
  if (maxOutputTokens === undefined) return refused('max_tokens: Input should be greater than or equal to 1');
  if (messages === undefined) return refused('messages: Field required');
  if (!Array.isArray(messages) || !messages.every(isObject)) return refused('messages: Input should be a valid list');
  const fault = messagesFault(messages, model, version) ?? samplingFault(body, version);
  if (fault !== undefined) return refused(fault);
  return {
    kind: 'accepted',
    request: {
      model,
      question: lastTextOf(messages, 'user', 'content'),
      promptTokens: messages.reduce(
        (sum, message) => sum + countTokens(textOf(message['content'])) + TOKENS_PER_MESSAGE,
        countTokens(textOf(body['system'])),
      ),
      maxOutputTokens,
      takesToolCalls: Array.isArray(body['tools']) && resultsOf(messages.at(-1)).length === 0,
      streaming: body['stream'] === true,
    },
  };
}

function messagesFault(messages: readonly JsonObject[], model: string, version: string): string | undefined {
  if (messages.length === 0) return 'messages: at least one message is required';
  for (const [index, message] of messages.entries()) {
    const { role, content } = message;
    if (role !== 'user' && role !== 'assistant') return `messages.${index}.role: Input should be 'user' or 'assistant'`;
    const blocks = Array.isArray(content) ? content.filter(isObject) : [];
    const last = index === messages.length - 1;
    // Only a final assistant turn may be empty.
    if (
      (content === '' || content === undefined || (Array.isArray(content) && content.length === 0)) &&
      !(last && role === 'assistant')
    ) {
      return 'messages: all messages must have non-empty content except for the optional final assistant message';
    }
    if (blocks.some((block) => block['type'] === 'text' && block['text'] === ''))
      return 'messages: text content blocks must be non-empty';
    if (version === WITHOUT_SAMPLING && role === 'assistant' && blocks.some((block) => block['type'] === 'document')) {
      return `messages.${index}.content: document blocks are not allowed in assistant turns`;
    }
    const asked = blocksOf(messages[index - 1], 'tool_use').map(({ id }) => id);
    const answered = resultsOf(message).map(({ tool_use_id }) => tool_use_id);
    if (answered.some((id) => !asked.includes(id)))
      return `messages.${index}.content: unexpected \`tool_use_id\` found in \`tool_result\` blocks`;
    if (asked.some((id) => !answered.includes(id)))
      return `messages.${index - 1}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after`;
  }
  return messages.at(-1)?.['role'] === 'assistant' && refusesPrefill(model) ? PREFILL_REFUSED : undefined;
}

function blocksOf(message: JsonObject | undefined, type: string): readonly JsonObject[] {
  const content = message?.['content'];
  return Array.isArray(content) ? content.filter(isObject).filter((block) => block['type'] === type) : [];
}

function resultsOf(message: JsonObject | undefined): readonly JsonObject[] {
  return blocksOf(message, 'tool_result');
}

function samplingFault(body: JsonObject, version: string): string | undefined {
  if (version !== WITHOUT_SAMPLING) return undefined;
  const sent = SAMPLING_PARAMETERS.find((parameter) => body[parameter] !== undefined);
  return sent === undefined ? undefined : `${sent}: not supported with anthropic-version ${version}`;
}

/** Claude 4.6 and later answer only a user turn. `claude-sonnet-4-20250514` is 4.0: a date is no minor version. */
function refusesPrefill(model: string): boolean {
  const found = /^claude-[a-z]+-(\d{1,2})(?:-(\d{1,2}))?(?:-|$)/.exec(model);
  if (found === null) return false;
  const major = Number(found[1]);
  return major > 4 || (major === 4 && Number(found[2] ?? 0) >= 6);
}

function refused(message: string): ParsedRequest {
  return { kind: 'refused', message };
}
