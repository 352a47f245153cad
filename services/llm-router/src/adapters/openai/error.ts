import { ProviderError, type ProviderErrorKind } from '../../ports.ts';
import { errorKindOfStatus, retryAfterMsOf } from '../error-kind.ts';

/** What the SDK's APIError holds (https://platform.openai.com/docs/guides/error-codes); read by shape: the SDK is loaded late. */
interface ApiErrorShape {
  readonly status?: number;
  readonly type?: string | null;
  readonly code?: string | null;
  readonly headers?: Headers;
}

export function toProviderError(error: unknown, signal: AbortSignal): ProviderError {
  if (signal.aborted) return new ProviderError('cancelled', { cause: error });
  if (error instanceof ProviderError) return error;
  const { status, type, code, headers } = error as ApiErrorShape;
  if (typeof status !== 'number') return new ProviderError(kindWithoutStatus(error, type), { cause: error });
  const retryAfterMs = retryAfterMsOf(headers, Date.now());
  return new ProviderError(kindOf(status, type, code), {
    cause: error,
    status,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

function kindOf(status: number, type: string | null | undefined, code: string | null | undefined): ProviderErrorKind {
  // Spend limits come as 429 too, and waiting does not help.
  if (type === 'insufficient_quota' || code === 'insufficient_quota') return 'billing';
  return errorKindOfStatus(status);
}

/** No status: an error inside the stream, a socket that broke, or a line that is no JSON. */
function kindWithoutStatus(error: unknown, type: string | null | undefined): ProviderErrorKind {
  if (typeof type === 'string') return 'overloaded';
  if (error instanceof SyntaxError) return 'cut';
  return 'network';
}
