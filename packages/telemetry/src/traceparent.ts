/** W3C Trace Context, version 00: https://www.w3.org/TR/trace-context/#traceparent-header */
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})$/;

/** A new trace, marked as sampled. */
export function createTraceparent(): string {
  return `00-${randomHex(16)}-${randomHex(8)}-01`;
}

export function isTraceparent(text: string): boolean {
  return TRACEPARENT.test(text);
}

/** The next step of the trace that `received` belongs to; a new trace when there is none, or none to trust. */
export function nextTraceparent(received: string | undefined): string {
  const [, traceId, flags] = TRACEPARENT.exec(received ?? '') ?? [];
  return traceId === undefined ? createTraceparent() : `00-${traceId}-${randomHex(8)}-${flags}`;
}

function randomHex(bytes: number): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('hex');
}
