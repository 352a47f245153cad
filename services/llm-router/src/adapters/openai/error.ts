import type { ProviderError, ProviderErrorKind } from '../../ports.ts';
import { errorKindOfStatus } from '../error-kind.ts';
import { brokenLine, failureAs, type VendorFailure, vendorFailureIn } from '../http-failure.ts';
import { fieldsOf, textOf } from '../loose-json.ts';

/** Whatever either transport throws. */
export function toProviderError(thrown: unknown): ProviderError {
  const failure = vendorFailureIn(thrown, (error) => error);
  return failure ? failureOf(failure) : brokenLine(thrown);
}

/** https://platform.openai.com/docs/guides/error-codes */
export function failureOf(failure: VendorFailure): ProviderError {
  return failureAs(kindOf(failure), failure);
}

/** No waiting cures these, though most come as 429. */
const BILLING = new Set([
  'insufficient_quota',
  'credit_balance_exhausted',
  'organization_spend_limit_exceeded',
  'project_spend_limit_exceeded',
  'organization_usage_limit_exceeded',
  'billing_hard_limit_reached',
  'billing_not_active',
]);

/** The vendor's code; local servers have types or only words of their own. */
const CONTEXT_WINDOW = /context_length_exceeded|exceed_context_size|maximum context length|context window/i;
const CONTENT_POLICY = new Set(['content_filter', 'content_policy_violation']);

function kindOf({ status, error }: VendorFailure): ProviderErrorKind {
  const fields = fieldsOf(error);
  const type = textOf(fields['type']) ?? '';
  const code = textOf(fields['code']) ?? '';
  const words = `${type} ${code} ${textOf(fields['message']) ?? ''}`;
  if (BILLING.has(type) || BILLING.has(code)) return 'billing';
  if (CONTENT_POLICY.has(code)) return 'refused';
  if ((status === undefined || status === 400) && CONTEXT_WINDOW.test(words)) return 'context_too_long';
  if (status !== undefined) return errorKindOfStatus(status);
  if (code === 'rate_limit_exceeded' || code === 'slow_down' || type === 'rate_limit_error') return 'rate_limited';
  return 'overloaded';
}
