import { isAbsent, isObject, type JsonObject, unknown, unsupported } from './field.ts';

/** Read elsewhere, or without influence on the answer. */
const TAKEN: ReadonlySet<string> = new Set([
  ...['model', 'messages', 'stream', 'stream_options', 'temperature', 'stop', 'max_tokens', 'max_completion_tokens'],
  ...['tools', 'tool_choice'],
  ...['user', 'safety_identifier', 'metadata', 'prompt_cache_key', 'prompt_cache_retention', 'service_tier'],
]);

type Harmless = (value: unknown) => boolean;

const only =
  (...values: readonly unknown[]): Harmless =>
  (value) =>
    values.includes(value);

/**
 * What OpenAI knows and this door cannot do, since not every vendor behind it can. A value that asks for nothing is let
 * pass: many clients send every field with its default.
 */
const REFUSED: Readonly<Record<string, readonly [Harmless, string]>> = {
  n: [only(1), 'one answer to a request.'],
  audio: [only(), 'this door carries text only.'],
  modalities: [(value) => Array.isArray(value) && value.every((one) => one === 'text'), 'this door carries text only.'],
  functions: [only(), "use 'tools'."],
  function_call: [only(), "use 'tool_choice'."],
  logprobs: [only(false), 'probabilities of tokens are not passed on.'],
  top_logprobs: [only(0), 'probabilities of tokens are not passed on.'],
  logit_bias: [(value) => isObject(value) && Object.keys(value).length === 0, 'tokens cannot be weighted.'],
  presence_penalty: [only(0), 'not every model behind this door has it.'],
  frequency_penalty: [only(0), 'not every model behind this door has it.'],
  top_p: [only(1), "not every model behind this door has it; use 'temperature'."],
  seed: [only(), 'answers cannot be repeated over several vendors.'],
  response_format: [
    (value) => isObject(value) && value['type'] === 'text',
    'not every model behind this door keeps to a format; use a tool with parameters.',
  ],
  parallel_tool_calls: [only(true), 'the number of calls at once is up to the model.'],
  prediction: [only(), 'not every model behind this door has it.'],
  reasoning_effort: [only(), 'not every model behind this door has it.'],
  verbosity: [only(), 'not every model behind this door has it.'],
  store: [only(false), 'nothing is stored.'],
  web_search_options: [only(), 'there is no search.'],
  moderation: [only(), 'there is no moderation.'],
};

/** Throws for a field that would have to be left out of account. */
export function refuseWhatCannotBeDone(body: JsonObject): void {
  for (const [field, value] of Object.entries(body)) {
    if (TAKEN.has(field) || isAbsent(value)) continue;
    const refused = Object.hasOwn(REFUSED, field) ? REFUSED[field] : undefined;
    if (refused === undefined) throw unknown(field);
    const [isHarmless, reason] = refused;
    if (!isHarmless(value)) throw unsupported(field, reason);
  }
}
