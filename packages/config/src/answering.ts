export const providerNames = ['openai', 'anthropic', 'google', 'local', 'faq'] as const;
export type ProviderName = (typeof providerNames)[number];

/** Who is called over the network, under keys of ours. */
export const vendorNames = ['openai', 'anthropic', 'google', 'local'] as const;

/** What a turn can come to when no route answers: two sources that can, and two ends without an answer. */
export const fallbackNames = ['local', 'faq', 'human', 'message'] as const;

/**
 * In which order routes are asked. `ordered`: as they stand. `weighted`: drawn by weight. `cheapest`: by price.
 * `fastest`: by the time to the first text, as it is right now.
 */
export const strategies = ['ordered', 'weighted', 'cheapest', 'fastest'] as const;
export type Strategy = (typeof strategies)[number];

/** A source of answers: one model of one vendor. */
export interface ModelRoute {
  readonly provider: ProviderName;
  /** The vendor's name for the model; empty for `faq`. */
  readonly model: string;
}

/** A model among which the strategy chooses. Never the FAQ: that is a fallback. */
export interface WeightedRoute extends ModelRoute {
  /** Relative to the other routes of the site; above 0. */
  readonly weight: number;
  /** Which of the vendor's keys may be used: `key-1`, …; undefined: all. */
  readonly keys: readonly string[] | undefined;
}

/** What becomes of a visitor whom no source could answer. `human`: the queue; `message`: asked to leave a message. */
export type LastResort = 'human' | 'message';

/** How a site looks for its answers. */
export interface Answering {
  readonly strategy: Strategy;
  /** Calls of routes in one answer, at most; fallbacks do not count. */
  readonly maxCalls: number;
  /** Starts a second call beside a late one, for at most this much more money than without; undefined: never. */
  readonly hedge: { readonly maxExtraSpendPercent: number } | undefined;
  /** Gives the same answer to the same prompt again for so long; undefined: every question is asked anew. */
  readonly cache: { readonly ttlMs: number } | undefined;
  /** Stops an answer that nobody has watched for so long; undefined: never. */
  readonly cancelUnwatchedAfterMs: number | undefined;
}

/** Undefined: as many as one likes. */
export interface RateLimit {
  readonly requestsPerMinute?: number | undefined;
  readonly tokensPerMinute?: number | undefined;
}

/** Of one site: what all of its tenant, what all of itself, and what each visitor may ask. */
export interface SiteLimits {
  readonly tenant: RateLimit | undefined;
  readonly site: RateLimit | undefined;
  readonly visitor: RateLimit | undefined;
}
