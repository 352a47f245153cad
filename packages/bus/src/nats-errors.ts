import { ParleyError } from '@parley/contract';
import { ErrorCode, NatsError } from 'nats';

/** What the client library throws, as a row of the error table. */
export function fromNatsError(cause: unknown): ParleyError {
  if (cause instanceof ParleyError) return cause;
  if (!(cause instanceof NatsError)) return new ParleyError('internal', { cause });
  const detail = cause.message;
  switch (cause.code) {
    case ErrorCode.NoResponders:
    case ErrorCode.JetStreamNotEnabled:
      return new ParleyError('no_responders', { cause, detail });
    case ErrorCode.Timeout:
      return new ParleyError('deadline_exceeded', { cause, detail });
    case ErrorCode.MaxPayloadExceeded:
      return new ParleyError('payload_too_large', { cause, detail });
    case ErrorCode.JetStream404NoMessages:
      return new ParleyError('not_found', { cause, detail });
    case ErrorCode.BadSubject:
    case ErrorCode.BadHeader:
      return new ParleyError('invalid_request', { cause, detail });
    case ErrorCode.PermissionsViolation:
      return new ParleyError('forbidden', { cause, detail });
    default:
      return fromJetStreamCode(cause, detail);
  }
}

/** JetStream's own refusals carry an HTTP-like code. */
function fromJetStreamCode(cause: NatsError, detail: string): ParleyError {
  const apiError = cause.jsError();
  if (apiError?.code === 404) return new ParleyError('not_found', { cause, detail });
  return new ParleyError('unavailable', { cause, detail });
}

/** JetStream answers that a stream or consumer of this name is there already, made differently. */
export function isNameTaken(error: unknown): boolean {
  const code = error instanceof NatsError ? error.jsError()?.err_code : undefined;
  return code === STREAM_NAME_IN_USE || code === CONSUMER_NAME_IN_USE;
}

/** https://github.com/nats-io/nats-server/blob/main/server/errors.json */
const STREAM_NAME_IN_USE = 10_058;
const CONSUMER_NAME_IN_USE = 10_013;
