import { invalidField } from '../openai-error.ts';
import { isAbsent, isObject, textField, wrongType, wrongValue } from './field.ts';

/** A message's text: a string, or parts of type `text`, which are joined. Null and absent are no text. */
export function contentText(content: unknown, path: string): string | undefined {
  if (isAbsent(content)) return undefined;
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) throw wrongType(path, 'one of a string or array of objects', content);
  if (content.length === 0)
    throw invalidField(path, 'empty_array', `Invalid '${path}': empty array. Expected at least one part.`);
  return content.map((part, index) => partText(part, `${path}[${index}]`)).join('');
}

function partText(part: unknown, path: string): string {
  if (!isObject(part)) throw wrongType(path, 'an object', part);
  const type = textField(part, 'type', `${path}.type`);
  // What an assistant said in refusing is what it said.
  if (type === 'text' || type === 'refusal') return textField(part, type, `${path}.${type}`);
  throw wrongValue(`${path}.type`, `this door carries text only, not '${type.slice(0, 40)}'.`);
}
