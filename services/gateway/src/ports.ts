import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import type { FileKey } from '@parley/contract';

/** A page or script that the public port serves as it is. */
export interface Asset {
  readonly body: string | Uint8Array;
  readonly contentType: string;
  /** Names in lower case; they take the place of the gateway's own. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Finds what is served at `path` (`/`, `/widget.js`), without query; undefined = nothing. Answers at once. */
export type Assets = (path: string) => Asset | undefined;

/**
 * Answers a request under `/llm/`, whole, whatever happens. What the client sends has not been read; when the client
 * leaves, or is made to, `response` emits `close`.
 */
export type LlmDoor = (request: IncomingMessage, response: ServerResponse) => void;

/** Of a file: whole, or in pieces as they come. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * The contents of files. A key names one content for good: it is written once and never changed. Every method rejects
 * with `unavailable` when the place cannot be reached or is full, after a deadline of its own for each wait.
 */
export interface Files {
  /**
   * Resolves when all of `content`, `size` bytes, is kept so that a crash does not lose it. When it rejects, nothing is
   * there to be read; who crashes meanwhile may leave a part. Of pieces it holds one at a time. Rejects with what `content`
   * throws; how long that may take is its affair.
   */
  put(key: FileKey, content: Content, size: number): Promise<void>;
  /** The content, to be read or destroyed; undefined = there is none. */
  read(key: FileKey): Promise<Readable | undefined>;
  /** Safe to repeat: what is not there is deleted. */
  delete(key: FileKey): Promise<void>;
}
