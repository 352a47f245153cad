import { type ErrorCode, errorTable } from './error-table.ts';

/** The one error that crosses a boundary. The cause goes to the log, never onto the wire. */
export class ParleyError extends Error {
  readonly code: ErrorCode;
  /** For an operator or developer; never holds message text or secrets. */
  readonly detail: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: ErrorCode, options: { cause?: unknown; detail?: string; retryAfterMs?: number } = {}) {
    super(options.detail ? `${code}: ${options.detail}` : code, { cause: options.cause });
    this.name = 'ParleyError';
    this.code = code;
    this.detail = options.detail;
    this.retryAfterMs = options.retryAfterMs;
  }

  /** Turns anything thrown into a ParleyError; what is not one already becomes `internal`, with the thing as cause. */
  static from(thrown: unknown): ParleyError {
    return thrown instanceof ParleyError ? thrown : new ParleyError('internal', { cause: thrown });
  }

  get isRetryable(): boolean {
    return errorTable[this.code].retryable;
  }
}

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorTable, code);
}

/** The row's code if there is such a row, else `internal`: what another version sends is never trusted to be known. */
export function errorCodeOf(code: string): ErrorCode {
  return isErrorCode(code) ? code : 'internal';
}
