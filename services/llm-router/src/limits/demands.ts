import type { TokenBucketOptions, TokenDemand } from '@parley/cache';
import type { RateLimit } from '@parley/config';

/** Whose allowance a demand is taken from. */
export type LimitScope = 'tenant' | 'site' | 'visitor' | 'key';

export interface LimitDemand extends TokenDemand {
  readonly scope: LimitScope;
  readonly unit: 'requests' | 'tokens';
}

/**
 * One request and its tokens, of one scope's allowance at `key`. A bucket holds a minute's worth and fills steadily. A
 * request for more tokens than that takes the whole bucket, and the rest when it is settled: else it could never be.
 */
export function demandsOf(
  scope: LimitScope,
  key: string,
  limit: RateLimit | undefined,
  tokens: number,
): readonly LimitDemand[] {
  const { requestsPerMinute, tokensPerMinute } = limit ?? {};
  const demands: LimitDemand[] = [];
  if (requestsPerMinute !== undefined)
    demands.push({ scope, unit: 'requests', key: `${key}:requests`, bucket: perMinute(requestsPerMinute), cost: 1 });
  if (tokensPerMinute !== undefined)
    demands.push({
      scope,
      unit: 'tokens',
      key: `${key}:tokens`,
      bucket: perMinute(tokensPerMinute),
      cost: Math.min(tokens, tokensPerMinute),
    });
  return demands;
}

/** What makes the demands right once it is known that so many tokens were used; empty when they are right already. */
export function correctionsOf(demands: readonly LimitDemand[], tokens: number): readonly TokenDemand[] {
  return demands.flatMap(({ unit, key, bucket, cost }) => {
    const missing = unit === 'tokens' ? tokens - cost : 0;
    return missing === 0 ? [] : [{ key, bucket, cost: missing }];
  });
}

function perMinute(count: number): TokenBucketOptions {
  return { ratePerSecond: count / 60, burst: count };
}
