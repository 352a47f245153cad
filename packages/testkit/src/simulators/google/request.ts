import { countTokens } from '../count-tokens.ts';
import { isObject, type JsonObject, lastTextOf, positiveInteger, textOf } from '../json-value.ts';

/** Anything else at the top is refused by name. Both spellings are proto3 JSON. */
const FIELDS = [
  'model',
  'contents',
  'systemInstruction',
  'system_instruction',
  'generationConfig',
  'generation_config',
  'safetySettings',
  'safety_settings',
  'tools',
  'toolConfig',
  'tool_config',
  'cachedContent',
  'cached_content',
  'labels',
  'serviceTier',
  'store',
];

/** Gemini 3 and later. */
const SIGNING_MODEL = /^gemini-(?![12]\b)/;

export interface ContentRequest {
  readonly model: string;
  readonly question: string;
  readonly promptTokens: number;
  readonly maxOutputTokens: number | undefined;
  readonly takesToolCalls: boolean;
  readonly streaming: boolean;
  /** Without `alt=sse` a stream is one JSON array, written element by element. */
  readonly serverSentEvents: boolean;
}

export interface Route {
  readonly model: string;
  readonly streaming: boolean;
}

export type ParsedRequest =
  | { readonly kind: 'accepted'; readonly request: ContentRequest }
  | { readonly kind: 'refused'; readonly message: string };

/** Model and method stand in the path; undefined for a path that is neither of the two methods. */
export function parseRoute(path: string): Route | undefined {
  const found = /^\/v1(?:beta)?\/models\/([^/:]+):(generateContent|streamGenerateContent)$/.exec(path);
  const model = found?.[1];
  return model === undefined
    ? undefined
    : { model: decodeURIComponent(model), streaming: found?.[2] === 'streamGenerateContent' };
}

/** Checks the body as the vendor does; every refusal is a 400. https://ai.google.dev/api/generate-content */
export function parseRequest(route: Route, query: URLSearchParams, body: unknown): ParsedRequest {
  if (!isObject(body)) return refused('Invalid JSON payload received. Unexpected token.');
  const unknown = Object.keys(body).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined)
    return refused(`Invalid JSON payload received. Unknown name "${unknown}": Cannot find field.`);
  const { contents } = body;
  if (!Array.isArray(contents) || contents.length === 0) {
    return refused('* GenerateContentRequest.contents: contents is not specified\n');
  }
  const turns = contents.filter(isObject);
  if (
    turns.some(
      (turn) =>
        turn['role'] !== undefined &&
        turn['role'] !== 'user' &&
        turn['role'] !== 'model' &&
        turn['role'] !== 'function',
    )
  ) {
    return refused('Please use a valid role: user, model.');
  }
  const empty = turns.findIndex((turn) => !Array.isArray(turn['parts']) || turn['parts'].length === 0);
  if (empty !== -1)
    return refused(`* GenerateContentRequest.contents[${empty}].parts: contents.parts must not be empty.\n`);
  const unsigned = turns.findIndex((turn) => !isSigned(turn));
  if (SIGNING_MODEL.test(route.model) && unsigned !== -1)
    return refused('Function call is missing a thought_signature in functionCall parts.');
  return { kind: 'accepted', request: contentRequest(route, query, body, turns) };
}

function contentRequest(
  route: Route,
  query: URLSearchParams,
  body: JsonObject,
  turns: readonly JsonObject[],
): ContentRequest {
  const config = body['generationConfig'] ?? body['generation_config'];
  const system = body['systemInstruction'] ?? body['system_instruction'];
  return {
    ...route,
    question: lastTextOf(turns, 'user', 'parts'),
    promptTokens: turns.reduce(
      (sum, turn) => sum + countTokens(textOf(turn['parts'])),
      isObject(system) ? countTokens(textOf(system['parts'])) : 0,
    ),
    maxOutputTokens: isObject(config)
      ? positiveInteger(config['maxOutputTokens'] ?? config['max_output_tokens'])
      : undefined,
    takesToolCalls: Array.isArray(body['tools']) && partsWith(turns.at(-1), 'functionResponse').length === 0,
    serverSentEvents: query.get('alt') === 'sse',
  };
}

/** The first of the calls in a turn has to carry its signature. */
function isSigned(turn: JsonObject): boolean {
  const [first] = partsWith(turn, 'functionCall');
  return first === undefined || first['thoughtSignature'] !== undefined;
}

function partsWith(turn: JsonObject | undefined, field: string): readonly JsonObject[] {
  const parts = turn?.['parts'];
  return Array.isArray(parts) ? parts.filter(isObject).filter((part) => part[field] !== undefined) : [];
}

function refused(message: string): ParsedRequest {
  return { kind: 'refused', message };
}
