import type { CompletionRequest, ToolDefinition } from '../../ports.ts';
import { invalidField } from '../openai-error.ts';
import { isDeeperThan, MAX_DEPTH } from './depth.ts';
import { isAbsent, isObject, type JsonObject, missing, textField, wrongType, wrongValue } from './field.ts';

const MAX_TOOLS = 128;
const NAME = /^[a-zA-Z0-9_-]{1,64}$/;
const NO_PARAMETERS = { type: 'object', properties: {} };

type ToolChoice = CompletionRequest['toolChoice'];

export interface ToolUse {
  readonly tools: readonly ToolDefinition[] | undefined;
  readonly toolChoice: ToolChoice;
}

/** `tools` and `tool_choice`. `strict` is let pass: whether a model keeps to it is up to its vendor. */
export function parseTools(body: JsonObject): ToolUse {
  const tools = parseDefinitions(body['tools']);
  const choice = body['tool_choice'];
  if (isAbsent(choice)) return { tools, toolChoice: undefined };
  if (tools === undefined && choice !== 'none')
    throw invalidField('tool_choice', null, "'tool_choice' is only allowed when 'tools' are specified.");
  return { tools, toolChoice: tools && parseChoice(choice, tools) };
}

function parseDefinitions(list: unknown): readonly ToolDefinition[] | undefined {
  if (isAbsent(list)) return undefined;
  if (!Array.isArray(list)) throw wrongType('tools', 'an array of objects', list);
  if (list.length === 0) return undefined;
  if (list.length > MAX_TOOLS)
    throw invalidField('tools', 'array_above_max_length', `Invalid 'tools': at most ${MAX_TOOLS}.`);
  const tools = list.map((tool, index) => parseTool(tool, `tools[${index}]`));
  const repeated = tools.findIndex(({ name }, index) => tools.findIndex((other) => other.name === name) < index);
  if (repeated !== -1) throw wrongValue(`tools[${repeated}].function.name`, 'another tool has this name.');
  return tools;
}

function parseTool(tool: unknown, path: string): ToolDefinition {
  if (!isObject(tool)) throw wrongType(path, 'an object', tool);
  if (textField(tool, 'type', `${path}.type`) !== 'function')
    throw wrongValue(`${path}.type`, "supported values are: 'function'.");
  const declared = tool['function'];
  if (isAbsent(declared)) throw missing(`${path}.function`);
  if (!isObject(declared)) throw wrongType(`${path}.function`, 'an object', declared);
  const name = textField(declared, 'name', `${path}.function.name`);
  if (!NAME.test(name)) throw wrongValue(`${path}.function.name`, `expected a name that matches ${NAME.source}.`);
  const { description, parameters } = declared;
  if (!isAbsent(description) && typeof description !== 'string')
    throw wrongType(`${path}.function.description`, 'a string', description);
  if (!isAbsent(parameters) && !isObject(parameters))
    throw wrongType(`${path}.function.parameters`, 'an object', parameters);
  if (isDeeperThan(parameters, MAX_DEPTH))
    throw wrongValue(`${path}.function.parameters`, `expected at most ${MAX_DEPTH} levels.`);
  return { name, description: description ?? undefined, parameters: parameters ?? NO_PARAMETERS };
}

function parseChoice(choice: unknown, tools: readonly ToolDefinition[]): ToolChoice {
  if (choice === 'none' || choice === 'auto' || choice === 'required') return choice;
  if (typeof choice === 'string')
    throw wrongValue('tool_choice', "supported values are: 'none', 'auto', and 'required'.");
  if (!isObject(choice)) throw wrongType('tool_choice', 'one of a string or object', choice);
  if (textField(choice, 'type', 'tool_choice.type') !== 'function')
    throw wrongValue('tool_choice.type', "supported values are: 'function'.");
  const chosen = choice['function'];
  if (!isObject(chosen)) throw missing('tool_choice.function');
  const name = textField(chosen, 'name', 'tool_choice.function.name');
  if (!tools.some((tool) => tool.name === name))
    throw wrongValue('tool_choice', "'tool_choice.function.name' is none of the names in 'tools'.");
  return { name };
}
