import type { FailureReason, StatusFailure } from '../behaviour.ts';
import type { Reply } from '../protocol.ts';
import { jsonHeaders } from './headers.ts';

/** The inside of `{"error":…}`, alike in a reply's body and in a stream. https://ai.google.dev/gemini-api/docs/troubleshooting */
export interface ErrorBody {
  readonly code: number;
  readonly message: string;
  readonly status: string;
  readonly details?: readonly unknown[];
}

const error = (code: number, status: string, message: string, details?: readonly unknown[]): ErrorBody => ({
  code,
  message,
  status,
  ...(details === undefined ? {} : { details }),
});

/** Which quota is used up stands only in its id: a minute is worth waiting for, a day is not. */
const quotaFailure = (quotaId: string) => ({
  '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
  violations: [{ quotaMetric: 'generativelanguage.googleapis.com/generate_content_requests', quotaId }],
});

const QUOTA_MESSAGE = 'You exceeded your current quota, please check your plan and billing details.';

const ROWS: Readonly<Record<FailureReason, ErrorBody>> = {
  'invalid-request': error(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.'),
  // A wrong key is a bad argument here, and a missing one (see handler.ts) a matter of permission: there is no 401.
  authentication: error(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'API_KEY_INVALID',
      domain: 'googleapis.com',
      metadata: { service: 'generativelanguage.googleapis.com' },
    },
  ]),
  permission: error(403, 'PERMISSION_DENIED', 'The caller does not have permission'),
  'not-found': error(
    404,
    'NOT_FOUND',
    'The model is not found for API version v1beta, or is not supported for generateContent.',
  ),
  'too-large': error(413, 'INVALID_ARGUMENT', 'Request payload size exceeds the limit.'),
  'context-length': error(
    400,
    'INVALID_ARGUMENT',
    'The input token count (1200293) exceeds the maximum number of tokens allowed (1048576).',
  ),
  billing: error(429, 'RESOURCE_EXHAUSTED', QUOTA_MESSAGE, [quotaFailure('GenerateRequestsPerDayPerProjectPerModel')]),
  'rate-limit': error(429, 'RESOURCE_EXHAUSTED', QUOTA_MESSAGE, [
    quotaFailure('GenerateRequestsPerMinutePerProjectPerModel'),
  ]),
  internal: error(500, 'INTERNAL', 'An internal error has occurred. Please retry.'),
  overloaded: error(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'),
  timeout: error(504, 'DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.'),
};

export function errorBody(reason: FailureReason): ErrorBody {
  return ROWS[reason];
}

/** The wait goes into the body as `RetryInfo`; no header says it. */
export function failureReply(failure: StatusFailure): Reply {
  const row = ROWS[failure.reason ?? reasonOf(failure.code ?? 500)];
  const { retryAfter } = failure;
  const retryInfo =
    retryAfter === undefined
      ? []
      : [
          {
            '@type': 'type.googleapis.com/google.rpc.RetryInfo',
            retryDelay: typeof retryAfter === 'number' ? `${retryAfter}s` : retryAfter,
          },
        ];
  const details = [...(row.details ?? []), ...retryInfo];
  const code = failure.code ?? row.code;
  const reply = errorReply({ ...row, code, ...(details.length === 0 ? {} : { details }) });
  return failure.body === undefined ? reply : { ...reply, body: failure.body };
}

export function errorReply(body: ErrorBody): Reply {
  return { status: body.code, headers: jsonHeaders(), body: `${JSON.stringify({ error: body }, null, 2)}\n` };
}

export function invalidArgument(message: string): ErrorBody {
  return error(400, 'INVALID_ARGUMENT', message);
}

function reasonOf(code: number): FailureReason {
  const reasons = Object.keys(ROWS) as FailureReason[];
  if (code === 401) return 'authentication';
  if (code === 429) return 'rate-limit';
  return reasons.find((reason) => ROWS[reason].code === code) ?? (code < 500 ? 'invalid-request' : 'internal');
}
