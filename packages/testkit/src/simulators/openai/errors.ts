import type { FailureReason, StatusFailure } from '../behaviour.ts';
import type { Identities } from '../identities.ts';
import type { Reply } from '../protocol.ts';
import { jsonHeaders } from './headers.ts';

/** The inside of `{"error": …}`, alike in a reply's body and in a stream. https://platform.openai.com/docs/guides/error-codes */
export interface ErrorBody {
  readonly message: string;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
}

interface Row {
  readonly status: number;
  readonly error: ErrorBody;
}

const row = (status: number, type: string, code: string | null, message: string): Row => ({
  status,
  error: { message, type, param: null, code },
});

const ROWS: Readonly<Record<FailureReason, Row>> = {
  'invalid-request': row(400, 'invalid_request_error', null, 'Invalid request.'),
  authentication: row(401, 'invalid_request_error', 'invalid_api_key', 'Incorrect API key provided.'),
  permission: row(
    403,
    'invalid_request_error',
    'unsupported_country_region_territory',
    'Country, region, or territory not supported',
  ),
  'not-found': row(
    404,
    'invalid_request_error',
    'model_not_found',
    'The model does not exist or you do not have access to it.',
  ),
  'too-large': row(413, 'invalid_request_error', null, 'Request body is too large.'),
  'context-length': row(
    400,
    'invalid_request_error',
    'context_length_exceeded',
    'Input tokens exceed the configured limit of 272000 tokens. Your messages resulted in 300012 tokens.',
  ),
  // A 429 that no waiting cures: only type and code tell it from a rate limit.
  billing: row(
    429,
    'insufficient_quota',
    'credit_balance_exhausted',
    'You exceeded your current quota, please check your plan and billing details.',
  ),
  'rate-limit': row(
    429,
    'requests',
    'rate_limit_exceeded',
    'Rate limit reached for requests per min (RPM). Please try again later.',
  ),
  internal: row(500, 'server_error', null, 'The server had an error while processing your request. Sorry about that!'),
  overloaded: row(
    503,
    'service_unavailable_error',
    'server_is_overloaded',
    'The server is currently overloaded, please try again later.',
  ),
  timeout: row(504, 'server_error', null, 'The request timed out.'),
};

export function errorBody(reason: FailureReason): ErrorBody {
  return ROWS[reason].error;
}

export function failureReply(failure: StatusFailure, identities: Identities): Reply {
  const reason = failure.reason ?? reasonOf(failure.code ?? 500);
  const { status, error } = ROWS[reason];
  const reply = errorReply(failure.code ?? status, error, identities, {
    ...(failure.retryAfter === undefined ? {} : { 'retry-after': String(failure.retryAfter) }),
    ...(typeof failure.retryAfter === 'number' ? { 'retry-after-ms': String(failure.retryAfter * 1000) } : {}),
    ...(reason === 'billing' ? { 'x-should-retry': 'false' } : {}),
    ...(reason === 'rate-limit' && identities.rates.state() === undefined
      ? { 'x-ratelimit-remaining-requests': '0' }
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
  return {
    status,
    headers: { ...jsonHeaders(identities), ...headers },
    body: `${JSON.stringify({ error }, null, 2)}\n`,
  };
}

export function invalidRequest(message: string, param: string | null, code: string | null): Row {
  return { status: 400, error: { message, type: 'invalid_request_error', param, code } };
}

function reasonOf(status: number): FailureReason {
  const reasons = Object.keys(ROWS) as FailureReason[];
  if (status === 429) return 'rate-limit';
  return reasons.find((reason) => ROWS[reason].status === status) ?? (status < 500 ? 'invalid-request' : 'internal');
}
