export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of a turn: the string itself, or the `text` of its parts one after the other. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => (isObject(part) && typeof part['text'] === 'string' ? part['text'] : '')).join('');
}

export function lastTextOf(turns: readonly JsonObject[], role: string, textKey: 'content' | 'parts'): string {
  // Gemini lets a single user turn go without a role.
  const last = turns.findLast((turn) => (turn['role'] ?? 'user') === role);
  return last === undefined ? '' : textOf(last[textKey]);
}

export function positiveInteger(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}
