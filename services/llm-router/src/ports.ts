/** One message of the prompt, oldest first; the last one is the visitor's. */
export interface PromptMessage {
  readonly role: 'visitor' | 'assistant';
  readonly text: string;
}

export interface CompletionRequest {
  /** Instructions: the site's policy. */
  readonly system: string;
  readonly messages: readonly PromptMessage[];
  /** The vendor's model name. */
  readonly model: string;
  readonly maxOutputTokens: number;
}

/**
 * The parts of an answer as they stream in. `text-delta` any number of times, then exactly one `finish`: an answer
 * without it was cut off, and the iterator throws a `cut` {@link ProviderError} instead of ending.
 */
export type CompletionPart =
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'finish'; readonly reason: FinishReason; readonly usage: Usage | undefined };

/** `length`: the model's output limit; the text so far is kept. `refused`: the vendor withheld the answer. */
export type FinishReason = 'stop' | 'length' | 'refused';

export interface Usage {
  /** All prompt tokens, cached ones included. */
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  /** All output tokens, thinking included. */
  readonly outputTokens: number;
}

/** How the next rung is chosen: one row of docs per kind. */
export type ProviderErrorKind =
  | 'rate_limited'
  | 'overloaded'
  | 'billing'
  | 'credentials'
  | 'invalid_request'
  | 'refused'
  | 'cut'
  | 'timeout'
  | 'network'
  | 'cancelled'
  | 'unknown';

/** What a provider throws, and nothing else. Never holds prompt, answer or key. */
export class ProviderError extends Error {
  readonly kind: ProviderErrorKind;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(kind: ProviderErrorKind, options: { cause?: unknown; status?: number; retryAfterMs?: number } = {}) {
    super(options.status ? `${kind} (HTTP ${options.status})` : kind, { cause: options.cause });
    this.name = 'ProviderError';
    this.kind = kind;
    this.status = options.status;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/**
 * A source of answers. Does not retry: the router owns that. Aborting `signal` closes the upstream socket at once and
 * makes the iterator throw `cancelled`, in every phase.
 */
export interface Provider {
  /** `openai`, `anthropic`, `google`, `local`, `faq`. */
  readonly name: string;
  complete(request: CompletionRequest, signal: AbortSignal): AsyncIterable<CompletionPart>;
}
