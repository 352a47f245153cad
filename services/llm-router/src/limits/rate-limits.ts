import { type Cache, createMemoryCache, type TokenDemand, type TokensOfAllAnswer } from '@parley/cache';
import type { ProviderName, RateLimit, SiteLimits } from '@parley/config';
import { type Clock, withDeadline } from '@parley/flow';
import { keyIdOf } from '../domain/target-id.ts';
import type { Admission, RateLimits, Target, VendorLimits } from '../ports.ts';
import { correctionsOf, demandsOf, type LimitDemand, type LimitScope } from './demands.ts';
import { LeftKeys } from './left-keys.ts';

export interface RateLimitsOptions {
  readonly cache: Pick<Cache, 'get' | 'set' | 'takeTokensOfAll' | 'settleTokens' | 'isConnected'>;
  readonly clock: Clock;
  readonly limitsOf: (tenantId: string, siteId: string) => SiteLimits | undefined;
  /** Of each single key of a vendor. */
  readonly keyLimits: ReadonlyMap<ProviderName, RateLimit>;
  readonly onRefused?: (scope: LimitScope) => void;
}

/** A visitor waits meanwhile: a cache that takes longer is as good as none. */
const CACHE_TIMEOUT_MS = 200;

type Buckets = Pick<Cache, 'takeTokensOfAll' | 'settleTokens'>;

const free: Admission = { admitted: true, settle: () => undefined };

/**
 * Requests and tokens per minute in buckets that all replicas share. While the cache is away each replica counts by
 * itself, against the same limits: what comes through then is bounded by their number, and nobody is turned away for it.
 */
export class SharedRateLimits implements RateLimits {
  readonly #options: RateLimitsOptions;
  readonly #left: LeftKeys;
  readonly #alone: Buckets;

  constructor(options: RateLimitsOptions) {
    this.#options = options;
    this.#left = new LeftKeys(options.cache, options.clock);
    this.#alone = createMemoryCache({ clock: options.clock });
  }

  async admitTurn(turn: {
    readonly tenantId: string;
    readonly siteId: string;
    readonly visitorId: string | undefined;
    readonly tokens: number;
  }): Promise<Admission> {
    const { tenantId, siteId, visitorId, tokens } = turn;
    const limits = this.#options.limitsOf(tenantId, siteId);
    const base = `t:${tenantId}:llm:limit`;
    return this.#take([
      ...demandsOf('tenant', `${base}:tenant`, limits?.tenant, tokens),
      ...demandsOf('site', `${base}:site:${siteId}`, limits?.site, tokens),
      ...(visitorId === undefined
        ? []
        : demandsOf('visitor', `${base}:visitor:${siteId}:${visitorId}`, limits?.visitor, tokens)),
    ]);
  }

  async admitCall(target: Target, tokens: number): Promise<Admission> {
    const leftForMs = this.#left.leftForMs(target);
    if (leftForMs > 0) return this.#refuse('key', leftForMs);
    const limit = this.#options.keyLimits.get(target.provider.name as ProviderName);
    return this.#take(demandsOf('key', `t:-:llm:limit:key:${keyIdOf(target)}`, limit, tokens));
  }

  learn(target: Target, limits: VendorLimits): void {
    this.#left.learn(target, limits);
  }

  async #take(demands: readonly LimitDemand[]): Promise<Admission> {
    if (demands.length === 0) return free;
    const { answer, buckets } = await this.#ask(demands);
    if (!answer.allowed) {
      const { refusedBy, retryAfterMs } = answer;
      return this.#refuse(demands[refusedBy]?.scope ?? 'tenant', retryAfterMs);
    }
    let isSettled = false;
    return {
      admitted: true,
      settle: (tokens) => {
        if (isSettled) return;
        isSettled = true;
        const corrections = correctionsOf(demands, tokens);
        if (corrections.length === 0) return;
        buckets.settleTokens(corrections).catch(() => {
          // A limit that is a few tokens off until its buckets are full again.
        });
      },
    };
  }

  #refuse(scope: LimitScope, retryAfterMs: number): Admission {
    this.#options.onRefused?.(scope);
    return { admitted: false, scope, retryAfterMs };
  }

  async #ask(demands: readonly TokenDemand[]): Promise<{ answer: TokensOfAllAnswer; buckets: Buckets }> {
    const { cache, clock } = this.#options;
    if (cache.isConnected) {
      try {
        const answer = await withDeadline(cache.takeTokensOfAll(demands), CACHE_TIMEOUT_MS, clock);
        return { answer, buckets: cache };
      } catch {
        // Out of reach: see below.
      }
    }
    return { answer: await this.#alone.takeTokensOfAll(demands), buckets: this.#alone };
  }
}
