import type { IncomingMessage, ServerResponse } from 'node:http';

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
