// What a simulator does with a request: its words, its pace, and how it misbehaves. Times are milliseconds of real
// time; counts of chunks are counts of text chunks, so lifecycle frames (role, message_start, ping) never shift them.

/** Why a vendor refuses or breaks off. Each protocol has its own status, body and headers for every reason. */
export type FailureReason =
  | 'invalid-request'
  | 'authentication'
  | 'permission'
  | 'not-found'
  | 'too-large'
  /** Prompt and answer do not fit the model. */
  | 'context-length'
  | 'billing'
  | 'rate-limit'
  | 'internal'
  | 'overloaded'
  | 'timeout';

/** A reply that fails before any stream begins. */
export interface StatusFailure {
  /** HTTP status. Left out: the vendor's usual one for `reason`. */
  readonly code?: number;
  /** Left out: what `code` most often means at this vendor (429 is a rate limit, not billing). */
  readonly reason?: FailureReason;
  /** Seconds, or any text (an HTTP date, nonsense). Google says it in the body, the others in `retry-after`. */
  readonly retryAfter?: number | string;
  /** Sent instead of the vendor's JSON, for example a proxy's HTML page. */
  readonly body?: string;
}

/** Departures from a healthy stream. `afterChunks: 0` means after the lifecycle frames and before the first text. */
export type Fault =
  /** The request is read and nothing is ever answered. */
  | { readonly kind: 'hang-before-headers' }
  /** The request is read, and the connection reset. */
  | { readonly kind: 'reset-before-headers' }
  /** Everything is well, but late. */
  | { readonly kind: 'slow-headers'; readonly delayMs: number }
  /** Status 200 and headers, then not one byte. */
  | { readonly kind: 'silent-body' }
  /** The lifecycle frames, then only what a vendor sends to keep a connection open, for ever. */
  | { readonly kind: 'keepalive-only'; readonly everyMs: number }
  /**
   * `end`: the body ends cleanly, without the terminal marker. `fin`: TCP is closed in the middle of the body.
   * `reset`: TCP RST.
   */
  | { readonly kind: 'cut'; readonly afterChunks: number; readonly how: 'end' | 'fin' | 'reset' }
  /** Text, then silence on an open connection. */
  | { readonly kind: 'hang'; readonly afterChunks: number }
  /** The vendor's error inside a stream that began with 200. */
  | { readonly kind: 'stream-error'; readonly afterChunks: number; readonly reason: FailureReason }
  /** One frame whose JSON is broken, then the healthy rest. */
  | { readonly kind: 'malformed-line'; readonly afterChunks: number }
  /** A comment line, as proxies send to keep a connection open, then the healthy rest. */
  | { readonly kind: 'comment-line'; readonly afterChunks: number }
  /** The vendor's safety system ends the answer. With `afterChunks: 0` Google blocks the prompt itself. */
  | { readonly kind: 'refusal'; readonly afterChunks: number }
  /** Writes are cut inside every multi-byte character, inside every line end, or at each byte. */
  | { readonly kind: 'split-bytes'; readonly where: 'characters' | 'line-ends' | 'every-byte' }
  /** This many frames share one write. */
  | { readonly kind: 'coalesce'; readonly frames: number }
  | { readonly kind: 'missing-usage' }
  /** The reported output tokens are ten times what was sent. */
  | { readonly kind: 'usage-mismatch' }
  /** One character at a time, this far apart. */
  | { readonly kind: 'dribble'; readonly everyMs: number };

/** A call of one of the tools that the request offers. */
export interface SimulatedToolCall {
  readonly name: string;
  /** JSON text; streamed in pieces where the vendor does so. */
  readonly argumentsText: string;
}

/** What an answer function is told of the request. */
export interface Question {
  readonly model: string;
  /** Text of the last user turn. */
  readonly text: string;
  /** The parsed request body, in the vendor's own shape. */
  readonly body: unknown;
}

export interface Behaviour {
  readonly answer: string | ((question: Question) => string);
  /** Unicode code points in one text chunk, at least 1. */
  readonly chunkCharacters: number;
  /** From the lifecycle frames (without streaming: from the request) to the first text. */
  readonly firstTextDelayMs: number;
  readonly chunkDelayMs: number;
  /** Prompt tokens said to come from a cache, counted as the vendor counts them. */
  readonly cachedPromptTokens: number;
  /** Hidden reasoning tokens, counted as the vendor counts them. */
  readonly reasoningTokens: number;
  /** SSE line ends. Both are legal; Google uses `\r\n`, the others `\n`. Left out: as the vendor. */
  readonly lineEnd?: '\n' | '\r\n';
  /**
   * Called behind the answer's text, when the request offers tools and does not end with the results of some. Their pieces
   * count as chunks, after those of the text.
   */
  readonly toolCalls?: readonly SimulatedToolCall[];
  /** This share of requests (0-1) fails at a random point, drawn from the seed; the rest do as told otherwise. */
  readonly random?: { readonly share: number; readonly seed: number };
  readonly status?: StatusFailure;
  readonly fault?: Fault;
}
