import type { Identities } from '../identities.ts';
import type { Call, Outcome, Protocol, Reply } from '../protocol.ts';
import { errorReply, failureReply } from './errors.ts';
import { createFrames } from './frames.ts';
import { jsonHeaders, requestId, streamHeaders } from './headers.ts';
import { parseRequest } from './request.ts';
import { wholeAnswer } from './whole.ts';

const MESSAGES = '/v1/messages';

export const anthropicProtocol: Protocol = {
  basePath: '',
  lineEnd: '\n',
  generatesAfterAbort: false,
  defaultName: 'claude',
  isGeneration: ({ method, path }) => method === 'POST' && path === MESSAGES,
  fail: failureReply,
  accept: (call, identities) => {
    const refusal = checkKey(call, identities);
    if (refusal !== undefined) return { kind: 'reply', reply: refusal };
    if (call.path !== MESSAGES) return { kind: 'reply', reply: notFound(identities) };
    if (call.method !== 'POST') {
      const error = { type: 'invalid_request_error', message: 'Method Not Allowed' };
      return { kind: 'reply', reply: errorReply(405, error, identities) };
    }
    return acceptMessage(call, identities);
  },
};

function acceptMessage(call: Call, identities: Identities): Outcome {
  const version = call.headers['anthropic-version'];
  const parsed = parseRequest(Array.isArray(version) ? version[0] : version, call.body);
  if (parsed.kind === 'refused') {
    const error = { type: 'invalid_request_error', message: parsed.message };
    return { kind: 'reply', reply: errorReply(400, error, identities) };
  }
  const { request } = parsed;
  return {
    kind: 'generation',
    generation: {
      ...request,
      serverSentEvents: true,
      headers: () => (request.streaming ? streamHeaders(identities) : jsonHeaders(identities, requestId(identities))),
      frames: (prompt) => createFrames(request, prompt, identities),
      whole: (text, ending, calls) => wholeAnswer(request, identities, text, ending, calls),
    },
  };
}

/** A key comes in `x-api-key`, a token as bearer. */
function checkKey(call: Call, identities: Identities): Reply | undefined {
  const header = call.headers['x-api-key'];
  const key = Array.isArray(header) ? header[0] : header;
  const bearer = /^Bearer (.+)$/i.exec(call.headers.authorization ?? '')?.[1];
  if (identities.isKnownKey(key ?? bearer)) return undefined;
  const message = (key ?? bearer) === undefined ? 'x-api-key header is required' : 'invalid x-api-key';
  return errorReply(401, { type: 'authentication_error', message }, identities);
}

function notFound(identities: Identities): Reply {
  return errorReply(404, { type: 'not_found_error', message: 'Not found' }, identities);
}
