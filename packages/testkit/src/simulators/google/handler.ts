import type { Identities } from '../identities.ts';
import type { Call, Outcome, Protocol, Reply } from '../protocol.ts';
import { errorBody, errorReply, failureReply, invalidArgument } from './errors.ts';
import { createFrames } from './frames.ts';
import { jsonHeaders, streamHeaders } from './headers.ts';
import { parseRequest, parseRoute, type Route } from './request.ts';
import { wholeAnswer } from './whole.ts';

export const googleProtocol: Protocol = {
  basePath: '',
  lineEnd: '\r\n',
  generatesAfterAbort: true,
  defaultName: 'gemini',
  isGeneration: ({ method, path }) => method === 'POST' && parseRoute(path) !== undefined,
  fail: failureReply,
  accept: (call, identities) => {
    const route = call.method === 'POST' ? parseRoute(call.path) : undefined;
    if (route === undefined) {
      const body = { code: 404, message: `Requested entity was not found: ${call.path}`, status: 'NOT_FOUND' };
      return { kind: 'reply', reply: errorReply(body) };
    }
    const refusal = checkKey(call, identities);
    return refusal === undefined ? acceptContent(route, call, identities) : { kind: 'reply', reply: refusal };
  },
};

function acceptContent(route: Route, call: Call, identities: Identities): Outcome {
  const parsed = parseRequest(route, call.query, call.body);
  if (parsed.kind === 'refused') {
    return { kind: 'reply', reply: errorReply(invalidArgument(parsed.message)) };
  }
  const { request } = parsed;
  return {
    kind: 'generation',
    generation: {
      ...request,
      headers: () => (request.streaming && request.serverSentEvents ? streamHeaders() : jsonHeaders()),
      frames: (prompt) => createFrames(request, prompt, identities),
      whole: (text, ending, calls) => wholeAnswer(request, identities, text, ending, calls),
    },
  };
}

/** A key comes in `x-goog-api-key` or as `?key=`. Without one the caller is unknown, and that is a 403 here, not a 401. */
function checkKey(call: Call, identities: Identities): Reply | undefined {
  const header = call.headers['x-goog-api-key'];
  const key = (Array.isArray(header) ? header[0] : header) ?? call.query.get('key') ?? undefined;
  if (identities.isKnownKey(key)) return undefined;
  if (key !== undefined) return errorReply(errorBody('authentication'));
  const message =
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.";
  return errorReply({ code: 403, message, status: 'PERMISSION_DENIED' });
}
