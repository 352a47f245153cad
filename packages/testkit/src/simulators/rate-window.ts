/** So much of each in a window; a window begins with the first request after the one before. */
export interface RateLimit {
  readonly requests: number;
  readonly tokens: number;
  readonly windowMs: number;
}

/** What a vendor's headers tell. */
export interface RateState {
  readonly limitRequests: number;
  readonly remainingRequests: number;
  readonly limitTokens: number;
  readonly remainingTokens: number;
  readonly resetMs: number;
}

export interface RateWindow {
  /** Takes a request of so many tokens, or says for how many milliseconds there is no room for it. */
  take(tokens: number): number | undefined;
  /** Undefined: there is no limit. */
  state(): RateState | undefined;
}

export function createRateWindow(limit: RateLimit | undefined, now: () => number): RateWindow {
  if (limit === undefined) return { take: () => undefined, state: () => undefined };
  let endsAt = Number.NEGATIVE_INFINITY;
  let requests = 0;
  let tokens = 0;
  const renew = () => {
    if (now() < endsAt) return;
    endsAt = now() + limit.windowMs;
    requests = limit.requests;
    tokens = limit.tokens;
  };
  return {
    take: (wanted) => {
      renew();
      if (requests < 1 || tokens < wanted) return endsAt - now();
      requests -= 1;
      tokens -= wanted;
      return undefined;
    },
    state: () => {
      renew();
      return {
        limitRequests: limit.requests,
        remainingRequests: requests,
        limitTokens: limit.tokens,
        remainingTokens: tokens,
        resetMs: endsAt - now(),
      };
    },
  };
}
