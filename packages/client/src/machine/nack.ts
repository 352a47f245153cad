import type { ErrorCode } from '@parley/contract';
import type { NackFrame } from '../frames.ts';

/** The error table's retryable rows (a test compares them): the table itself would bring protobuf into the browser. */
export const retryableCodes = [
  'unknown_predecessor',
  'rate_limited',
  'connection_rate_limited',
  'hello_late',
  'request_late',
  'too_slow',
  'overloaded',
  'unavailable',
  'no_responders',
  'deadline_exceeded',
  'draining',
  'answer_failed',
  'answer_expired',
  'internal',
] as const satisfies readonly ErrorCode[];

/** The same command may succeed later: the outbox is sent again. Else the entry is refused for good. */
export function isRetryable({ code, retryAfterMs, after }: NackFrame): boolean {
  return retryAfterMs > 0 || after !== '' || (retryableCodes as readonly string[]).includes(code);
}
