import type { PromptMessage, ToolCall } from '../../ports.ts';
import { invalidField } from '../openai-error.ts';
import { contentText } from './content.ts';
import { isDeeperThan, MAX_DEPTH } from './depth.ts';
import {
  isAbsent,
  isObject,
  type JsonObject,
  missing,
  textField,
  unsupported,
  wrongType,
  wrongValue,
} from './field.ts';

export interface Talk {
  /** Of all system and developer messages, wherever they stand: not every vendor takes them between others. */
  readonly system: string;
  readonly messages: readonly PromptMessage[];
}

const ROLES = ['developer', 'system', 'user', 'assistant', 'tool'];

/** `messages` of a request: at least one of a user, and the last one for the model to answer. */
export function parseMessages(list: unknown): Talk {
  if (isAbsent(list)) throw missing('messages');
  if (!Array.isArray(list)) throw wrongType('messages', 'an array of objects', list);
  if (list.length === 0)
    throw invalidField(
      'messages',
      'empty_array',
      "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
    );
  const system: string[] = [];
  const messages: PromptMessage[] = [];
  /** Calls that wait for their results. */
  const open = new Set<string>();
  list.forEach((message: unknown, index) => {
    const path = `messages[${index}]`;
    if (!isObject(message)) throw wrongType(path, 'an object', message);
    const role = textField(message, 'role', `${path}.role`);
    if (role === 'system' || role === 'developer') {
      system.push(requiredText(message, path));
      return;
    }
    const parsed = parseOne(role, message, path);
    if (parsed.role === 'tool') {
      if (!open.delete(parsed.toolCallId))
        throw wrongValue(path, "messages with role 'tool' must follow the message whose 'tool_calls' they respond to.");
    } else refuseOpenCalls(open, path);
    if (parsed.role === 'assistant') for (const { id } of parsed.toolCalls ?? []) open.add(id);
    messages.push(parsed);
  });
  refuseOpenCalls(open, 'messages');
  if (messages.at(-1)?.role === 'assistant' || !messages.some(({ role }) => role === 'visitor'))
    throw wrongValue('messages', "the last message must be of role 'user' or 'tool': it is what the model answers.");
  return { system: system.join('\n\n'), messages };
}

function refuseOpenCalls(open: ReadonlySet<string>, path: string): void {
  if (open.size > 0)
    throw wrongValue(
      path,
      "an assistant message with 'tool_calls' must be followed by a 'tool' message for each call.",
    );
}

function parseOne(role: string, message: JsonObject, path: string): PromptMessage {
  switch (role) {
    case 'user':
      return { role: 'visitor', text: requiredText(message, path) };
    case 'assistant':
      return parseAssistant(message, path);
    case 'tool':
      return {
        role: 'tool',
        toolCallId: textField(message, 'tool_call_id', `${path}.tool_call_id`),
        text: requiredText(message, path),
      };
    default:
      throw wrongValue(`${path}.role`, `supported values are: ${ROLES.map((one) => `'${one}'`).join(', ')}.`);
  }
}

function parseAssistant(message: JsonObject, path: string): PromptMessage {
  for (const field of ['audio', 'function_call'])
    if (!isAbsent(message[field])) throw unsupported(`${path}.${field}`, 'this door carries text and tool calls.');
  const refusal = isAbsent(message['refusal']) ? undefined : textField(message, 'refusal', `${path}.refusal`);
  const text = contentText(message['content'], `${path}.content`) ?? refusal ?? '';
  const calls = message['tool_calls'];
  if (isAbsent(calls)) {
    if (isAbsent(message['content']) && refusal === undefined) throw missing(`${path}.content`);
    return { role: 'assistant', text };
  }
  if (!Array.isArray(calls)) throw wrongType(`${path}.tool_calls`, 'an array of objects', calls);
  if (calls.length === 0) return { role: 'assistant', text };
  const toolCalls = calls.map((call, index) => parseCall(call, `${path}.tool_calls[${index}]`));
  const ids = new Set<string>();
  toolCalls.forEach(({ id }, index) => {
    // Results are told apart by it.
    if (ids.has(id)) throw wrongValue(`${path}.tool_calls[${index}].id`, 'another call has this id.');
    ids.add(id);
  });
  return { role: 'assistant', text, toolCalls };
}

function parseCall(call: unknown, path: string): ToolCall {
  if (!isObject(call)) throw wrongType(path, 'an object', call);
  if (textField(call, 'type', `${path}.type`) !== 'function')
    throw wrongValue(`${path}.type`, "supported values are: 'function'.");
  const called = call['function'];
  if (!isObject(called)) throw isAbsent(called) ? missing(`${path}.function`) : wrongType(path, 'an object', called);
  const argumentsText = textField(called, 'arguments', `${path}.function.arguments`);
  if (isDeeperThan(parsedOrNone(argumentsText), MAX_DEPTH))
    throw wrongValue(`${path}.function.arguments`, `expected at most ${MAX_DEPTH} levels.`);
  return {
    id: textField(call, 'id', `${path}.id`),
    name: textField(called, 'name', `${path}.function.name`),
    argumentsText,
  };
}

/** Models do write what is no JSON: what becomes of it is the adapters' business. */
function parsedOrNone(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function requiredText(message: JsonObject, path: string): string {
  const text = contentText(message['content'], `${path}.content`);
  if (text === undefined) throw missing(`${path}.content`);
  return text;
}
