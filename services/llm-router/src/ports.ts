/** One message of the prompt, oldest first; the last one is the visitor's, or a tool's result. */
export type PromptMessage =
  | { readonly role: 'visitor'; readonly text: string }
  | { readonly role: 'assistant'; readonly text: string; readonly toolCalls?: readonly ToolCall[] }
  | { readonly role: 'tool'; readonly toolCallId: string; readonly text: string };

export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** JSON text, as the model wrote it: it may be malformed. */
  readonly argumentsText: string;
}

export interface ToolDefinition {
  readonly name: string;
  readonly description?: string | undefined;
  /** JSON Schema of the arguments. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface CompletionRequest {
  /** Instructions: the site's policy. */
  readonly system: string;
  readonly messages: readonly PromptMessage[];
  /** The vendor's model name. */
  readonly model: string;
  readonly maxOutputTokens: number;
  readonly tools?: readonly ToolDefinition[] | undefined;
  readonly toolChoice?: 'auto' | 'none' | 'required' | { readonly name: string } | undefined;
  /** 0-2. Left out for models that refuse it. */
  readonly temperature?: number | undefined;
  readonly stop?: readonly string[] | undefined;
  /** The beginning of the answer, by another provider that died: go on from here, in the form the vendor allows. */
  readonly answerSoFar?: string | undefined;
}

/**
 * The parts of an answer as they stream in. `opened` at most once and first; then text and tool calls; then exactly one
 * `finish`: an answer without it was cut off, and the iterator throws a `cut` {@link ProviderError} instead of ending.
 */
export type CompletionPart =
  /** The vendor has taken the request on; with what its headers say of its limits. */
  | { readonly type: 'opened'; readonly limits: VendorLimits | undefined }
  | { readonly type: 'text-delta'; readonly text: string }
  /** A piece of the call at `index`: `id` and `name` come with its first piece. */
  | {
      readonly type: 'tool-call-delta';
      readonly index: number;
      readonly id?: string | undefined;
      readonly name?: string | undefined;
      readonly argumentsText: string;
    }
  | { readonly type: 'finish'; readonly reason: FinishReason; readonly usage: Usage | undefined };

/** `length`: the model's output limit; the text so far is kept. `refused`: the vendor withheld the answer. */
export type FinishReason = 'stop' | 'length' | 'refused' | 'tool-calls';

/** What is left of a key's allowance, and how long until it is full again. Undefined: the vendor did not say. */
export interface VendorLimits {
  readonly remainingRequests: number | undefined;
  readonly requestsResetMs: number | undefined;
  readonly remainingTokens: number | undefined;
  readonly tokensResetMs: number | undefined;
}

export interface Usage {
  /** All prompt tokens, cached ones included. */
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  /** All output tokens, thinking included. */
  readonly outputTokens: number;
}

/** What it means for the rest of the answer is in `domain/error-table.ts`. */
export type ProviderErrorKind =
  | 'rate_limited'
  | 'overloaded'
  | 'billing'
  /** Nobody was asked: the tenant's hard cap, or its cost breaker. */
  | 'budget'
  | 'credentials'
  | 'invalid_request'
  /** Prompt and answer do not fit the model: another model may take them. */
  | 'context_too_long'
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
 * A source of answers: one vendor under one key. Does not retry: the router owns that. Aborting `signal` closes the
 * upstream socket at once and makes the iterator throw `cancelled`, in every phase.
 */
export interface Provider {
  /** `openai`, `anthropic`, `google`, `local`, `faq`. */
  readonly name: string;
  /** Which of the vendor's keys it calls with: a name, never the key. */
  readonly keyId?: string | undefined;
  /**
   * Whether closing the socket stops the bill. `drain`: it does not, so that what is left of a stopped answer may be
   * read, for a bounded time, to learn its usage.
   */
  readonly whenStopped?: 'abort' | 'drain' | undefined;
  /** False: `answerSoFar` is nothing it can go on from; it begins anew. */
  readonly continues?: boolean | undefined;
  complete(request: CompletionRequest, signal: AbortSignal): AsyncIterable<CompletionPart>;
}

/** What one call is made to. It has a health, a price and limits of its own. */
export interface Target {
  readonly provider: Provider;
  readonly model: string;
}

/** Why a call was made. `hedge`: beside one that was late. `continuation`: from where another broke off. */
export type CallPurpose = 'primary' | 'retry' | 'hedge' | 'continuation';

/** Whether calls may cost money: every call passes here, and every reservation is settled, whatever happens. */
export interface Ledger {
  /** Never rejects. Aborting gives up the wait; what was reserved meanwhile is released. */
  reserve(request: SpendRequest, signal: AbortSignal): Promise<Reservation | SpendRefusal>;
}

export interface SpendRequest {
  readonly tenantId: string;
  readonly siteId: string;
  /** The turn, or the door's request. */
  readonly turnId: string;
  readonly purpose: CallPurpose;
  readonly target: Target;
  /** Upper bounds. */
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface Reservation {
  readonly granted: true;
  /** The tenant is past its soft cap: choose cheaper ones, and hedge nothing. */
  readonly isPastSoftCap: boolean;
  /** The price at the vendor's list, in millionths of the currency unit: what was set aside. */
  readonly reservedMicros: number;
  /** Once, on every path. `usage` as the vendor reported it; without, `estimated` is charged and marked so. Never throws. */
  settle(spend: { readonly usage: Usage | undefined; readonly estimated: Usage; readonly outcome: string }): void;
}

/** `budget`: the hard cap would be passed. `cost_breaker`: spend rose too fast. `unavailable`: nobody can say. */
export interface SpendRefusal {
  readonly granted: false;
  readonly reason: 'budget' | 'cost_breaker' | 'unavailable';
}

/** Requests and tokens per minute, shared by all replicas. */
export interface RateLimits {
  /** Of tenant, site and visitor: once for each turn, before its first call. Never rejects: without a cache all is admitted. */
  admitTurn(turn: {
    readonly tenantId: string;
    readonly siteId: string;
    readonly visitorId: string | undefined;
    readonly tokens: number;
  }): Promise<Admission>;
  /** Of the key of the target: for each call. */
  admitCall(target: Target, tokens: number): Promise<Admission>;
  /** What the vendor's headers said. */
  learn(target: Target, limits: VendorLimits): void;
}

export type Admission =
  | {
      readonly admitted: true;
      /** Gives back what was taken too much, or takes the rest. */
      settle(tokens: number): void;
    }
  | {
      readonly admitted: false;
      readonly scope: 'tenant' | 'site' | 'visitor' | 'key';
      readonly retryAfterMs: number;
    };

/** Which targets are worth a call: breakers and cooldowns, shared by all replicas. Decides from memory, without a wait. */
export interface Health {
  /** The call to make, or until when (of the clock) the target is better left alone. */
  begin(target: Target): HealthCall | { readonly closedUntilMs: number };
}

export interface HealthCall {
  /** Once: at the end of the stream. */
  end(outcome: { readonly failure: ProviderError | undefined; readonly firstTextMs: number | undefined }): void;
}

/** What a turn, or a request at the door, asks of the router. */
export interface AnswerRequest {
  readonly tenantId: string;
  readonly siteId: string;
  readonly visitorId: string | undefined;
  readonly turnId: string;
  /** W3C Trace Context of who asks; its calls are steps of that trace. */
  readonly traceparent?: string | undefined;
  /** What to ask, without the model. */
  readonly prompt: Omit<CompletionRequest, 'model' | 'answerSoFar'>;
  /** In what order the targets are tried, and how often. */
  readonly route: Route;
}

/** How an answer is looked for: data, from the tenant's configuration. */
export interface Route {
  /** `ordered`: as they stand; `weighted`: drawn by weight; `cheapest`; `fastest`: by live time to the first text. */
  readonly strategy: 'ordered' | 'weighted' | 'cheapest' | 'fastest';
  readonly targets: readonly WeightedTarget[];
  /** Asked in order, whatever the strategy, once none of the targets can answer: a local model, the FAQ answerer. */
  readonly fallbacks: readonly Target[];
  /** Calls of targets in one answer, at most; fallbacks do not count. */
  readonly maxCalls: number;
  /** Starts a second call beside a late one; undefined: never. */
  readonly hedge: { readonly maxExtraSpendPercent: number } | undefined;
}

export interface WeightedTarget extends Target {
  readonly weight: number;
}

/** Why something other than the route's first choice of sources answered. */
export type Degradation = 'rate_limit' | 'budget' | 'providers_down';

/** An answer as its reader gets it: one text, whoever wrote which part of it. */
export type AnswerPart =
  | { readonly type: 'text-delta'; readonly text: string }
  /** Forget the text from this UTF-16 offset on; what follows replaces it. */
  | { readonly type: 'rewind'; readonly length: number }
  | {
      readonly type: 'tool-call-delta';
      readonly index: number;
      readonly id?: string | undefined;
      readonly name?: string | undefined;
      readonly argumentsText: string;
    }
  | {
      readonly type: 'finish';
      readonly reason: FinishReason;
      readonly usage: Usage | undefined;
      /** Who ended it. */
      readonly target: Target;
      /** Set when a fallback answered. */
      readonly degradation: Degradation | undefined;
    };

/**
 * Answers through breakers, limits, budgets, hedges and failover. The iterator throws a {@link ProviderError} when
 * nobody could answer (of the last call; `budget` and `rate_limited` when nobody was asked), `cancelled` at once when
 * `signal` aborts.
 */
export interface AnswerEngine {
  answer(request: AnswerRequest, signal: AbortSignal): AsyncIterable<AnswerPart>;
}
