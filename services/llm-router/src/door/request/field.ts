import { invalidField, type OpenAiError } from '../openai-error.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that is absent and one that is null are the same to OpenAI. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

export function wrongType(path: string, expected: string, value: unknown): OpenAiError {
  return invalidField(
    path,
    'invalid_type',
    `Invalid type for '${path}': expected ${expected}, but got ${nameOf(value)} instead.`,
  );
}

export function wrongValue(path: string, message: string): OpenAiError {
  return invalidField(path, 'invalid_value', `Invalid value for '${path}': ${message}`);
}

export function missing(path: string): OpenAiError {
  return invalidField(path, 'missing_required_parameter', `Missing required parameter: '${path}'.`);
}

/** For what OpenAI has and this door has not: better said than left out without a word. */
export function unsupported(path: string, what: string): OpenAiError {
  return invalidField(path, 'unsupported_parameter', `Unsupported parameter: '${path}': ${what}`);
}

export function unknown(path: string): OpenAiError {
  return invalidField(path, 'unknown_parameter', `Unknown parameter: '${path}'.`);
}

export function textField(object: JsonObject, key: string, path: string): string {
  const value = object[key];
  if (isAbsent(value)) throw missing(path);
  if (typeof value !== 'string') throw wrongType(path, 'a string', value);
  return value;
}

export function booleanField(object: JsonObject, key: string, path: string): boolean {
  const value = object[key];
  if (isAbsent(value)) return false;
  if (typeof value !== 'boolean') throw wrongType(path, 'a boolean', value);
  return value;
}

/** Undefined when absent; from `min` to `max`. */
export function numberField(
  object: JsonObject,
  key: string,
  range: { readonly min: number; readonly max: number; readonly isWhole: boolean },
): number | undefined {
  const value = object[key];
  if (isAbsent(value)) return undefined;
  const isNumber = typeof value === 'number' && (!range.isWhole || Number.isInteger(value));
  if (!isNumber) throw wrongType(key, range.isWhole ? 'an integer' : 'a number', value);
  if (value < range.min)
    throw invalidField(
      key,
      range.isWhole ? 'integer_below_min_value' : 'decimal_below_min_value',
      `Invalid '${key}': expected a value >= ${range.min}, but got ${value} instead.`,
    );
  if (value > range.max)
    throw invalidField(
      key,
      range.isWhole ? 'integer_above_max_value' : 'decimal_above_max_value',
      `Invalid '${key}': expected a value <= ${range.max}, but got ${value} instead.`,
    );
  return value;
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'number':
      return Number.isInteger(value) ? 'an integer' : 'a decimal';
    case 'object':
      return 'an object';
    default:
      return `a ${typeof value}`;
  }
}
