import { ProviderError, type ProviderErrorKind } from '../../ports.ts';
import { errorKindOfStatus } from '../error-kind.ts';

/** `google.rpc.Status`, as it comes in a body or inside the stream (https://ai.google.dev/gemini-api/docs/troubleshooting). */
interface RpcError {
  readonly code?: number;
  readonly status?: string;
  readonly details?: readonly { readonly '@type'?: string; readonly retryDelay?: string; readonly reason?: string }[];
}

/** The SDK hands an error inside the stream on as an ordinary chunk. */
export function inBandError(chunk: unknown): ProviderError | undefined {
  const { error } = chunk as { error?: RpcError };
  if (!error) return undefined;
  const status = error.code ?? 500;
  return new ProviderError(errorKindOfStatus(status), { status });
}

export function toProviderError(error: unknown, signal: AbortSignal): ProviderError {
  if (signal.aborted) return new ProviderError('cancelled', { cause: error });
  if (error instanceof ProviderError) return error;
  const { status, errorDetails } = error as { status?: number; errorDetails?: RpcError['details'] };
  if (typeof status !== 'number') return new ProviderError(kindWithoutStatus(error), { cause: error });
  const retryAfterMs = retryDelayMs(errorDetails);
  return new ProviderError(kindOf(status, errorDetails), {
    cause: error,
    status,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

/** A key that is no good comes as 400, like a request that is no good. */
function kindOf(status: number, details: RpcError['details']): ProviderErrorKind {
  return details?.some(({ reason }) => reason === 'API_KEY_INVALID') ? 'credentials' : errorKindOfStatus(status);
}

function kindWithoutStatus(error: unknown): ProviderErrorKind {
  return error instanceof Error && error.message.includes('parse') ? 'cut' : 'network';
}

/** The wait stands in the body, as `"22s"`. */
function retryDelayMs(details: RpcError['details']): number | undefined {
  const seconds = Number.parseFloat(details?.find((detail) => detail.retryDelay)?.retryDelay ?? '');
  return Number.isFinite(seconds) ? seconds * 1_000 : undefined;
}
