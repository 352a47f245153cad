import type { FailureReason, StatusFailure } from '../behaviour.ts';
import type { Identities } from '../identities.ts';
import type { Reply } from '../protocol.ts';
import { jsonHeaders, requestId } from './headers.ts';

/** The inside of `{"type":"error","error":…}`, alike in a reply's body and in a stream. https://platform.claude.com/docs/en/api/errors */
export interface ErrorBody {
  readonly type: string;
  readonly message: string;
}

interface Row {
  readonly status: number;
  readonly error: ErrorBody;
}

const row = (status: number, type: string, message: string): Row => ({ status, error: { type, message } });

const ROWS: Readonly<Record<FailureReason, Row>> = {
  'invalid-request': row(400, 'invalid_request_error', 'Invalid request.'),
  authentication: row(401, 'authentication_error', 'invalid x-api-key'),
  billing: row(402, 'billing_error', 'Your credit balance is too low to access the Anthropic API.'),
  permission: row(403, 'permission_error', 'Your API key does not have permission to use the specified resource.'),
  'not-found': row(404, 'not_found_error', 'The requested resource could not be found.'),
  'too-large': row(413, 'request_too_large', 'Request exceeds the maximum size'),
  'context-length': row(400, 'invalid_request_error', 'prompt is too long: 208310 tokens > 200000 maximum'),
  'rate-limit': row(429, 'rate_limit_error', "This request would exceed your organization's rate limit."),
  internal: row(500, 'api_error', 'Internal server error'),
  timeout: row(504, 'timeout_error', 'Request timed out'),
  overloaded: row(529, 'overloaded_error', 'Overloaded'),
};

export function errorBody(reason: FailureReason): ErrorBody {
  return ROWS[reason].error;
}

export function failureReply(failure: StatusFailure, identities: Identities): Reply {
  const reason = failure.reason ?? reasonOf(failure.code ?? 500);
  const row = ROWS[reason];
  const status = failure.code ?? row.status;
  // A spend limit set by the account's owner comes as an ordinary 400: only the words tell it from a bad request.
  const spendLimit = reason === 'billing' && status === 400;
  const error = spendLimit
    ? { type: 'invalid_request_error', message: 'You have reached your specified API usage limits.' }
    : row.error;
  const reply = errorReply(status, error, identities, {
    ...(failure.retryAfter === undefined ? {} : { 'retry-after': String(failure.retryAfter) }),
    ...(reason === 'rate-limit' && identities.rates.state() === undefined
      ? { 'anthropic-ratelimit-requests-remaining': '0' }
      : {}),
  });
  return failure.body === undefined ? reply : { ...reply, body: failure.body };
}

export function errorReply(
  status: number,
  error: ErrorBody,
  identities: Identities,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const id = requestId(identities);
  return {
    status,
    headers: { ...jsonHeaders(identities, id), ...headers },
    body: JSON.stringify({ type: 'error', error, request_id: id }),
  };
}

function reasonOf(status: number): FailureReason {
  const reasons = Object.keys(ROWS) as FailureReason[];
  return reasons.find((reason) => ROWS[reason].status === status) ?? (status < 500 ? 'invalid-request' : 'internal');
}
