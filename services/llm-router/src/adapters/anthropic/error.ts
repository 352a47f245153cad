import { ProviderError, type ProviderErrorKind } from '../../ports.ts';
import { errorKindOfStatus, retryAfterMsOf } from '../error-kind.ts';

/** What the SDK's APIError holds (https://platform.claude.com/docs/en/api/errors); read by shape: the SDK is loaded late. */
interface ApiErrorShape {
  readonly status?: number;
  readonly type?: string | null;
  readonly headers?: Headers;
}

export function toProviderError(error: unknown, signal: AbortSignal): ProviderError {
  if (signal.aborted) return new ProviderError('cancelled', { cause: error });
  if (error instanceof ProviderError) return error;
  const { status, type, headers } = error as ApiErrorShape;
  const retryAfterMs = retryAfterMsOf(headers, Date.now());
  return new ProviderError(kindOf(error, status, type), {
    cause: error,
    ...(status === undefined ? {} : { status }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

function kindOf(error: unknown, status: number | undefined, type: string | null | undefined): ProviderErrorKind {
  switch (type) {
    case 'rate_limit_error':
      return 'rate_limited';
    case 'billing_error':
      return 'billing';
    case 'authentication_error':
    case 'permission_error':
      return 'credentials';
    // Also inside a stream that began with HTTP 200: then there is no status.
    case 'overloaded_error':
    case 'api_error':
      return 'overloaded';
    case 'timeout_error':
      return 'timeout';
  }
  if (typeof status === 'number') return errorKindOfStatus(status);
  return error instanceof SyntaxError ? 'cut' : 'network';
}
