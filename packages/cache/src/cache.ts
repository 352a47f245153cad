/**
 * Shared, rebuildable state: losing all of it may cost time or let a limit start anew, never data. Keys start with
 * the tenant (`t:<tenant>:…`). Every method rejects with `unavailable` when the cache cannot be reached within its
 * deadline; the caller decides what that means.
 */
export interface Cache {
  get(key: string): Promise<string | undefined>;
  /** Kept for `ttlMs`, then gone. */
  set(key: string, value: string, ttlMs: number): Promise<void>;
  /** As `set`, but only where nothing is: true for exactly one of those who try at once. */
  setIfAbsent(key: string, value: string, ttlMs: number): Promise<boolean>;
  delete(key: string): Promise<void>;
  /**
   * Takes `cost` tokens from the bucket at `key`, atomically across all users of the cache. A bucket that is not there
   * is full. The clock is the cache's own.
   */
  takeTokens(key: string, bucket: TokenBucketOptions, cost?: number): Promise<TokenBucketAnswer>;
  /** As `takeTokens`, of several buckets in one step: of all of them, or of none. Each key once. */
  takeTokensOfAll(demands: readonly TokenDemand[]): Promise<TokensOfAllAnswer>;
  /**
   * Corrects what was taken, whatever is there: a cost below 0 gives back, at most until the bucket is full; one above 0
   * takes more, and the bucket may come to owe as much as it holds.
   */
  settleTokens(demands: readonly TokenDemand[]): Promise<void>;
  /** False while the cache is out of reach. */
  readonly isConnected: boolean;
  close(): Promise<void>;
}

export interface TokenBucketOptions {
  /** Tokens added per second. */
  readonly ratePerSecond: number;
  /** Tokens a full bucket holds. */
  readonly burst: number;
}

export interface TokenDemand {
  readonly key: string;
  readonly bucket: TokenBucketOptions;
  readonly cost: number;
}

export type TokensOfAllAnswer =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      /** Index of the demand that has to wait longest. */
      readonly refusedBy: number;
      /** How long it has to wait. */
      readonly retryAfterMs: number;
    };

export interface TokenBucketAnswer {
  readonly allowed: boolean;
  /** How long until `cost` tokens will be there; 0 when allowed. */
  readonly retryAfterMs: number;
}
