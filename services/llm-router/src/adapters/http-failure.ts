import { ProviderError, type ProviderErrorKind } from '../ports.ts';
import type { ReadHeader } from './answer-reader.ts';
import { retryAfterMsOf } from './error-kind.ts';
import { fieldsOf } from './loose-json.ts';

/** What the vendor said instead of an answer, before the stream or inside it, whichever transport it came over. */
export interface VendorFailure {
  /** Undefined: inside a stream that began with 200. */
  readonly status: number | undefined;
  /** The vendor's own error object, or nothing of use. */
  readonly error: unknown;
  readonly header: ReadHeader;
  readonly cause?: unknown;
}

/** A reply other than 2xx, as the raw transport throws it. `body` is parsed JSON, or undefined. Says nothing of the prompt. */
export class HttpFailure extends Error {
  readonly status: number;
  readonly header: ReadHeader;
  readonly body: unknown;

  constructor(status: number, header: ReadHeader, body: unknown) {
    super(`HTTP ${status}`);
    this.name = 'HttpFailure';
    this.status = status;
    this.header = header;
    this.body = body;
  }
}

/** No header at all, as inside a stream. */
export const noHeader: ReadHeader = () => undefined;

export function readHeaders(headers: Headers | undefined): ReadHeader {
  return (name) => headers?.get(name) ?? undefined;
}

export function failureAs(kind: ProviderErrorKind, failure: VendorFailure, retryAfterMs?: number): ProviderError {
  const wait = retryAfterMs ?? retryAfterMsOf(failure.header, Date.now());
  return new ProviderError(kind, {
    ...(failure.cause === undefined ? {} : { cause: failure.cause }),
    ...(failure.status === undefined ? {} : { status: failure.status }),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  });
}

/**
 * What either transport threw, as far as the vendor said it; undefined: the line broke. Libraries are loaded late, so their
 * errors are read by shape: `errorOf` finds the vendor's error object in what a library keeps as `error`.
 */
export function vendorFailureIn(thrown: unknown, errorOf: (kept: unknown) => unknown): VendorFailure | undefined {
  if (thrown instanceof HttpFailure) {
    const { status, header, body } = thrown;
    return { status, header, error: fieldsOf(body)['error'], cause: thrown };
  }
  const { status, error, headers } = thrown as { status?: number; error?: unknown; headers?: Headers };
  if (typeof status !== 'number' && !error) return undefined;
  return { status, error: errorOf(error), header: readHeaders(headers), cause: thrown };
}

/** What a transport threw that no vendor said: the line broke, or (in the libraries) a line was no JSON. */
export function brokenLine(error: unknown): ProviderError {
  const isUnreadable = error instanceof SyntaxError || (error instanceof Error && /pars(e|ing)/i.test(error.message));
  // What could not be read is quoted in these errors: it is somebody's answer, and is not kept.
  return isUnreadable ? new ProviderError('cut') : new ProviderError('network', { cause: error });
}
