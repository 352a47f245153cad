import { OpenAiError } from './openai-error.ts';

export type Operation =
  | { readonly type: 'complete' }
  | { readonly type: 'list-models' }
  | { readonly type: 'show-model'; readonly name: string };

const COMPLETIONS = '/llm/v1/chat/completions';
const MODELS = '/llm/v1/models';

/** What a method and a URL ask for. Throws the 404 or 405 of {@link OpenAiError}. */
export function routeRequest(method: string, url: string): Operation {
  const [path = ''] = url.split('?');
  if (path === COMPLETIONS) return only('POST', method, path, { type: 'complete' });
  if (path === MODELS) return only('GET', method, path, { type: 'list-models' });
  const name = path.startsWith(`${MODELS}/`) ? decoded(path.slice(MODELS.length + 1)) : undefined;
  if (name !== undefined) return only('GET', method, path, { type: 'show-model', name });
  throw new OpenAiError(404, {
    message: `Unknown request URL: ${method} ${path.slice(0, 100)}. Please check the URL for typos.`,
    type: 'invalid_request_error',
    code: 'unknown_url',
  });
}

function only(wanted: string, method: string, path: string, operation: Operation): Operation {
  if (method === wanted) return operation;
  throw new OpenAiError(
    405,
    {
      message: `Not allowed to ${method} on ${path.slice(0, 100)} (HINT: Perhaps you meant to use a different HTTP method?)`,
      type: 'invalid_request_error',
      code: 'method_not_supported',
    },
    { headers: { allow: wanted } },
  );
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
