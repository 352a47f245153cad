import { ProviderError, type ProviderErrorKind } from '../ports.ts';
import { OpenAiError } from './openai-error.ts';

interface Row {
  readonly status: number;
  readonly type: string;
  readonly code: string;
  readonly message: string;
  /** OpenAI's clients obey it: false where trying again cures nothing. */
  readonly shouldRetry?: false;
}

const upstream = (status: number, code: string, message: string): Row => ({
  status,
  type: 'server_error',
  code,
  message,
});

/** What a client is told when nobody could answer, by the failure of the last call. */
const ROWS: Readonly<Record<ProviderErrorKind, Row>> = {
  rate_limited: {
    status: 429,
    type: 'requests',
    code: 'rate_limit_exceeded',
    message: 'Rate limit reached. Please try again later.',
  },
  overloaded: {
    status: 503,
    type: 'service_unavailable_error',
    code: 'server_is_overloaded',
    message: 'The models are overloaded, please try again later.',
  },
  budget: {
    status: 429,
    type: 'insufficient_quota',
    code: 'project_spend_limit_exceeded',
    message: 'The budget of this tenant is used up, or its spending has been stopped.',
    shouldRetry: false,
  },
  billing: upstream(503, 'provider_unavailable', 'No provider can be called at the moment.'),
  credentials: upstream(503, 'provider_unavailable', 'No provider can be called at the moment.'),
  context_too_long: {
    status: 400,
    type: 'invalid_request_error',
    code: 'context_length_exceeded',
    message: 'The messages and the answer do not fit the context of the model.',
  },
  invalid_request: {
    status: 400,
    type: 'invalid_request_error',
    code: 'provider_refused_request',
    message: 'The provider of the model does not take this request.',
  },
  refused: {
    status: 400,
    type: 'invalid_request_error',
    code: 'content_filter',
    message: 'The model withheld its answer.',
  },
  cut: upstream(502, 'provider_failed', 'The answer broke off.'),
  network: upstream(502, 'provider_failed', 'The provider could not be reached.'),
  unknown: upstream(502, 'provider_failed', 'The provider failed.'),
  timeout: upstream(504, 'provider_timeout', 'The answer did not come in time.'),
  cancelled: upstream(503, 'shutting_down', 'The answer was stopped.'),
};

/** Anything thrown on the way to an answer, as the client is told of it. */
export function toOpenAiError(thrown: unknown): OpenAiError {
  if (thrown instanceof OpenAiError) return thrown;
  const failure = thrown instanceof ProviderError ? thrown : undefined;
  if (failure === undefined)
    return new OpenAiError(
      500,
      { message: 'The server had an error while processing your request.', type: 'server_error', code: 'internal' },
      { cause: thrown },
    );
  const { status, shouldRetry, ...body } = ROWS[failure.kind];
  return new OpenAiError(status, body, {
    cause: thrown,
    retryAfterMs: failure.retryAfterMs,
    ...(shouldRetry === false && { headers: { 'x-should-retry': 'false' } }),
  });
}
