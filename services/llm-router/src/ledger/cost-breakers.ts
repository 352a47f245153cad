import { type CostBreakerSettings, DEFAULT_COST_BREAKER, type Tenant } from '@parley/config';
import type { Clock } from '@parley/flow';
import { type CostBreaker, isCostBreakerOpen, newCostBreaker, recordCost } from '../domain/cost-breaker.ts';

export interface CostBreakersDeps {
  readonly clock: Clock;
  readonly tenants: readonly Pick<Tenant, 'id' | 'costBreaker'>[];
  readonly onOpen: (tenantId: string) => void;
}

/** The cost breaker of each tenant, fed by what this router spends. */
export class CostBreakers {
  readonly #deps: CostBreakersDeps;
  readonly #settings: ReadonlyMap<string, CostBreakerSettings | 'off'>;
  readonly #breakers = new Map<string, CostBreaker>();
  readonly #startedAtMs: number;

  constructor(deps: CostBreakersDeps) {
    this.#deps = deps;
    this.#settings = new Map(deps.tenants.map(({ id, costBreaker = DEFAULT_COST_BREAKER }) => [id, costBreaker]));
    this.#startedAtMs = deps.clock.now();
  }

  isOpen(tenantId: string): boolean {
    const breaker = this.#breakers.get(tenantId);
    return breaker !== undefined && isCostBreakerOpen(breaker, this.#deps.clock.now());
  }

  record(tenantId: string, micros: number): void {
    const settings = this.#settings.get(tenantId) ?? DEFAULT_COST_BREAKER;
    if (settings === 'off' || micros === 0) return;
    const now = this.#deps.clock.now();
    // Minutes before its first call are minutes without cost.
    const before = this.#breakers.get(tenantId) ?? newCostBreaker(this.#startedAtMs);
    const after = recordCost(before, settings, now, micros);
    this.#breakers.set(tenantId, after);
    if (!isCostBreakerOpen(before, now) && isCostBreakerOpen(after, now)) this.#deps.onOpen(tenantId);
  }

  /** Of every tenant that has spent anything. */
  *states(): Iterable<readonly [tenantId: string, isOpen: boolean]> {
    const now = this.#deps.clock.now();
    for (const [tenantId, breaker] of this.#breakers) yield [tenantId, isCostBreakerOpen(breaker, now)];
  }
}
