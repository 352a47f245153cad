export interface TokenBucketOptions {
  /** Tokens added per second. */
  readonly ratePerSecond: number;
  /** Tokens a full bucket holds. */
  readonly burst: number;
}

/** A bucket as plain data, so that it costs little to have one for every connection. */
export interface TokenBucket {
  readonly tokens: number;
  /** Monotonic ms at which there were so many. */
  readonly at: number;
}

export interface TakeResult {
  readonly bucket: TokenBucket;
  readonly allowed: boolean;
  /** How long until `cost` tokens will be there; 0 when allowed, `Infinity` when the bucket never holds so many. */
  readonly retryAfterMs: number;
}

/** What is missing by rounding alone is not missing. */
const ROUNDING = 1e-9;

/** Full, as every new bucket is. */
export function fullBucket({ burst }: TokenBucketOptions, now: number): TokenBucket {
  return { tokens: burst, at: now };
}

/** Takes `cost` tokens if they are there, and none otherwise. A clock that goes back adds nothing. */
export function takeTokens(
  bucket: TokenBucket,
  { ratePerSecond, burst }: TokenBucketOptions,
  now: number,
  cost = 1,
): TakeResult {
  const elapsedMs = Math.max(0, now - bucket.at);
  const tokens = Math.min(burst, bucket.tokens + (elapsedMs * ratePerSecond) / 1_000);
  if (tokens >= cost - ROUNDING)
    return { bucket: { tokens: Math.max(0, tokens - cost), at: now }, allowed: true, retryAfterMs: 0 };
  const missingMs = ((cost - tokens) * 1_000) / ratePerSecond;
  const retryAfterMs = cost > burst ? Number.POSITIVE_INFINITY : Math.ceil(missingMs - ROUNDING);
  return { bucket: { tokens, at: now }, allowed: false, retryAfterMs };
}
