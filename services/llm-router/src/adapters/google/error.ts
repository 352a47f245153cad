import type { ProviderError, ProviderErrorKind } from '../../ports.ts';
import { errorKindOfStatus } from '../error-kind.ts';
import { brokenLine, failureAs, HttpFailure, noHeader, type VendorFailure } from '../http-failure.ts';
import { countOf, fieldsOf, listOf, textOf } from '../loose-json.ts';

/** Whatever either transport throws. The library's errors are read by shape: it is loaded late. */
export function toProviderError(thrown: unknown): ProviderError {
  if (thrown instanceof HttpFailure) {
    const { status, header, body } = thrown;
    return failureOf({ status, header, error: fieldsOf(body)['error'], cause: thrown });
  }
  const { status, errorDetails, message } = thrown as { status?: number; errorDetails?: unknown; message?: string };
  if (typeof status !== 'number') return brokenLine(thrown);
  return failureOf({ status, error: { details: errorDetails, message }, header: noHeader, cause: thrown });
}

/** `google.rpc.Status` (https://ai.google.dev/gemini-api/docs/troubleshooting). How long to wait stands in its details. */
export function failureOf(failure: VendorFailure): ProviderError {
  const status = failure.status ?? countOf(fieldsOf(failure.error)['code']);
  const details = listOf(fieldsOf(failure.error)['details']).map(fieldsOf);
  const delay = details.map((detail) => textOf(detail['retryDelay'])).find((text) => text !== undefined);
  const kind =
    status === undefined ? 'overloaded' : kindOf(status, textOf(fieldsOf(failure.error)['message']), details);
  return failureAs(kind, { ...failure, status }, delayMs(delay));
}

const TOO_LONG = /token count.{0,60}exceeds|exceeds the maximum number of tokens/i;

function kindOf(
  status: number,
  message: string | undefined,
  details: readonly Readonly<Record<string, unknown>>[],
): ProviderErrorKind {
  // A key that is no good comes as 400, like a request that is no good.
  if (details.some(({ reason }) => reason === 'API_KEY_INVALID')) return 'credentials';
  if (status === 400 && TOO_LONG.test(message ?? '')) return 'context_too_long';
  if (status === 400 && /billing/i.test(message ?? '')) return 'billing';
  // A minute's quota is worth waiting for; a day's, or one of money, is not.
  const quotas = details
    .flatMap(({ violations }) => listOf(violations))
    .map((each) => textOf(fieldsOf(each)['quotaId']));
  if (status === 429 && quotas.some((quota) => /PerDay|Spend|Billing/i.test(quota ?? ''))) return 'billing';
  return errorKindOfStatus(status);
}

/** `"22s"`, `"0.5s"`. */
function delayMs(delay: string | undefined): number | undefined {
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(delay ?? '')?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1_000;
}
