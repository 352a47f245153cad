import type { IncomingHttpHeaders } from 'node:http';

/** One request as the simulator saw it. The object is live: the numbers grow while the answer is being streamed. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON, or the text itself when it is not JSON. */
  readonly body: unknown;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** Status sent; undefined until the headers are out. */
  readonly status: number | undefined;
  /** Body bytes handed to the kernel, without HTTP's chunk framing. */
  readonly bytesSent: number;
  readonly textSent: string;
  readonly chunksSent: number;
  readonly tokensSent: number;
  /** Epoch milliseconds at which the client's close was noticed; undefined when it stayed to the end. */
  readonly clientClosedAt: number | undefined;
  /** What a vendor that does not stop at a close (Google) went on to generate for nobody, and charges for. */
  readonly bytesAfterAbort: number;
  readonly tokensAfterAbort: number;
  /** The whole healthy answer, terminal marker included, was sent. False for error replies, faults and aborts. */
  readonly endedNormally: boolean;
}

/** The same, from the inside. */
export type RequestRecord = { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] };
