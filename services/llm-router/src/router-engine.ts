import type { Cache } from '@parley/cache';
import type { Clock } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import { createAccounts } from './accounts.ts';
import { createCallSpans } from './adapters/call-spans.ts';
import type { RouterConfig } from './config.ts';
import type { CircuitPhase } from './domain/circuit.ts';
import { createAnswerEngine } from './engine/engine.ts';
import type { EngineDeps } from './engine/engine-deps.ts';
import { noLedger, noRateLimits } from './engine/unlimited.ts';
import { SharedHealth } from './health/health.ts';
import type { RouterMetrics } from './metrics.ts';
import type { AnswerEngine, Health, Ledger, RateLimits } from './ports.ts';

/** What the engine works with, as far as there is a choice. */
export interface EngineParts {
  /** Shared by all routers: what they learn of vendors. Without it each learns for itself. */
  readonly cache?: Cache;
  /** Without it nothing is counted, and nothing refused. */
  readonly ledger?: Ledger;
  /** Without them: what the sites file says, shared over the cache. */
  readonly rateLimits?: RateLimits;
  /** Without it: breakers, shared over the cache. */
  readonly health?: Health;
  /** List prices; without: unknown. */
  readonly priceOf?: EngineDeps['priceOf'];
}

interface Surroundings {
  readonly clock: Clock;
  readonly log: Logger;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** The values of `parley_llm_breaker_state`. */
const BREAKER_STATES: Readonly<Record<CircuitPhase, number>> = { closed: 0, 'half-open': 1, cooling: 2 };

/** The engine with all that it needs; without a ledger and limits nothing is refused. `close` ends what goes on in the background. */
export function createRouterEngine(
  deps: EngineParts & Surroundings,
  config: RouterConfig,
  metrics: RouterMetrics,
): { readonly engine: AnswerEngine; close(): void } {
  const { clock, log, random, ledger = noLedger, rateLimits = noRateLimits, priceOf = () => undefined } = deps;
  const health = deps.health ?? createHealth(deps, config, metrics);
  const engine = createAnswerEngine({
    ...{ clock, random, ledger, rateLimits, settings: config },
    ...{ health, priceOf },
    ...createAccounts(metrics, log, createCallSpans(clock)),
  });
  return {
    engine,
    close: () => {
      engine.close();
      if (health instanceof SharedHealth) health.close();
    },
  };
}

function createHealth(
  { clock, random, cache }: Pick<EngineParts, 'cache'> & Surroundings,
  { attemptMs }: RouterConfig,
  { breaker }: RouterMetrics,
): SharedHealth {
  return new SharedHealth({
    ...{ clock, random, cache, trialMs: attemptMs },
    onPhase: ({ provider, model }, phase) =>
      breaker.set({ provider: provider.name, model, key: provider.keyId ?? '' }, BREAKER_STATES[phase]),
  });
}
