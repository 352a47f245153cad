import { OpenAiError } from './openai-error.ts';

/** https://platform.openai.com/docs/api-reference/models/list */
export function modelList(names: readonly string[], createdAtSeconds: number): string {
  return JSON.stringify({ object: 'list', data: names.map((name) => model(name, createdAtSeconds)) });
}

/** https://platform.openai.com/docs/api-reference/models/object */
export function modelObject(name: string, createdAtSeconds: number): string {
  return JSON.stringify(model(name, createdAtSeconds));
}

export function unknownModel(name: string): OpenAiError {
  return new OpenAiError(404, {
    message: `The model \`${name.slice(0, 100)}\` does not exist or you do not have access to it.`,
    type: 'invalid_request_error',
    param: 'model',
    code: 'model_not_found',
  });
}

function model(id: string, created: number) {
  return { id, object: 'model', created, owned_by: 'parley' };
}
