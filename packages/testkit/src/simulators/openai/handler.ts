import type { Identities } from '../identities.ts';
import type { Call, Outcome, Protocol, Reply } from '../protocol.ts';
import { errorReply, failureReply } from './errors.ts';
import { createFrames } from './frames.ts';
import { jsonHeaders, streamHeaders } from './headers.ts';
import { modelList } from './models.ts';
import { parseRequest } from './request.ts';
import { wholeAnswer } from './whole.ts';

const COMPLETIONS = '/v1/chat/completions';

export const openaiProtocol: Protocol = {
  basePath: '/v1',
  lineEnd: '\n',
  generatesAfterAbort: false,
  defaultName: 'gpt',
  isGeneration: ({ method, path }) => method === 'POST' && path === COMPLETIONS,
  fail: failureReply,
  accept: (call, identities) => {
    const refusal = checkKey(call, identities);
    if (refusal !== undefined) return { kind: 'reply', reply: refusal };
    if (call.method === 'GET' && call.path === '/v1/models') {
      return { kind: 'reply', reply: { status: 200, headers: jsonHeaders(identities), body: modelList() } };
    }
    if (call.method !== 'POST' || call.path !== COMPLETIONS)
      return { kind: 'reply', reply: unknownPath(call, identities) };
    return acceptCompletion(call, identities);
  },
};

function acceptCompletion(call: Call, identities: Identities): Outcome {
  const parsed = parseRequest(call.body);
  if (parsed.kind === 'refused') return { kind: 'reply', reply: errorReply(parsed.status, parsed.error, identities) };
  const { request } = parsed;
  return {
    kind: 'generation',
    generation: {
      model: request.model,
      question: request.question,
      promptTokens: request.promptTokens,
      maxOutputTokens: request.maxOutputTokens,
      takesToolCalls: request.takesToolCalls,
      streaming: request.streaming,
      serverSentEvents: true,
      headers: () => (request.streaming ? streamHeaders(identities) : jsonHeaders(identities)),
      frames: () => createFrames(request, identities),
      whole: (text, ending, calls) => wholeAnswer(request, identities, text, ending, calls),
    },
  };
}

function checkKey(call: Call, identities: Identities): Reply | undefined {
  const key = /^Bearer (.+)$/i.exec(call.headers.authorization ?? '')?.[1];
  if (identities.isKnownKey(key)) return undefined;
  const error =
    key === undefined
      ? {
          message: "You didn't provide an API key. Provide it in an Authorization header using Bearer auth.",
          type: 'invalid_request_error',
          param: null,
          code: null,
        }
      : { message: 'Incorrect API key provided.', type: 'invalid_request_error', param: null, code: 'invalid_api_key' };
  return errorReply(401, error, identities, { 'www-authenticate': 'Bearer realm="OpenAI API"' });
}

function unknownPath(call: Call, identities: Identities): Reply {
  const message = `Invalid URL (${call.method} ${call.path})`;
  return errorReply(404, { message, type: 'invalid_request_error', param: null, code: null }, identities);
}
