import type { ProviderError, ProviderErrorKind } from '../../ports.ts';
import { errorKindOfStatus } from '../error-kind.ts';
import { brokenLine, failureAs, type VendorFailure, vendorFailureIn } from '../http-failure.ts';
import { fieldsOf, textOf } from '../loose-json.ts';

/** Whatever either transport throws. */
export function toProviderError(thrown: unknown): ProviderError {
  // The library keeps the whole body.
  const failure = vendorFailureIn(thrown, (body) => fieldsOf(body)['error']);
  return failure ? failureOf(failure) : brokenLine(thrown);
}

/** https://platform.claude.com/docs/en/api/errors */
export function failureOf(failure: VendorFailure): ProviderError {
  return failureAs(kindOf(failure), failure);
}

const TOO_LONG = /prompt is too long|context (window|limit|length)|exceed.{0,40}context/i;
/** A limit that the account's owner set comes as an ordinary bad request, in these words alone. */
const SPEND_LIMIT = /usage limits?|spend(ing)? limit|credit balance/i;

function kindOf({ status, error }: VendorFailure): ProviderErrorKind {
  const fields = fieldsOf(error);
  const message = textOf(fields['message']) ?? '';
  switch (fields['type']) {
    case 'rate_limit_error':
      return 'rate_limited';
    case 'billing_error':
      return 'billing';
    case 'authentication_error':
    case 'permission_error':
      return 'credentials';
    case 'overloaded_error':
    case 'api_error':
      return 'overloaded';
    case 'timeout_error':
      return 'timeout';
    case 'invalid_request_error':
      if (TOO_LONG.test(message)) return 'context_too_long';
      if (SPEND_LIMIT.test(message)) return 'billing';
      return 'invalid_request';
  }
  return status === undefined ? 'overloaded' : errorKindOfStatus(status);
}
