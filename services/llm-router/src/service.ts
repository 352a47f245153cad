import type { Bus } from '@parley/bus';
import { createMemoryCache } from '@parley/cache';
import type { ProviderName, Sites } from '@parley/config';
import { generateReply, generateRequest, newId, routerAlive, type StoreClient, subjects } from '@parley/contract';
import type { RunningService, ServiceDeps } from '@parley/service-kit';
import { watchQueues } from '@parley/telemetry';
import { AnswerCache } from './answer-cache/answer-cache.ts';
import type { RouterConfig } from './config.ts';
import { createDoor, type Door } from './door/door.ts';
import { createModelCatalogue } from './door/model-catalogue.ts';
import { createDraftPump } from './draft-pump.ts';
import { HeldTurns } from './held-turns.ts';
import { createLedger } from './ledger/create-ledger.ts';
import { SharedRateLimits } from './limits/rate-limits.ts';
import { createRouterMetrics } from './metrics.ts';
import { createPolicies } from './policies.ts';
import type { Provider } from './ports.ts';
import { ResultSender } from './result-sender.ts';
import { createRouterEngine, type EngineParts } from './router-engine.ts';

export { createProviders } from './adapters/providers.ts';
export { type RouterConfig, routerSettings, vendorSettings } from './config.ts';
export { openDoorPort } from './door/door-port.ts';

/** The ledger is always the tenants' books in the store, with its prices. */
export interface RouterDeps extends ServiceDeps, Omit<EngineParts, 'ledger' | 'priceOf'> {
  /** Commands, requests, beats. */
  readonly bus: Bus;
  /** Drafts, on a connection of their own: they must not delay the rest. */
  readonly liveBus: Bus;
  readonly store: Pick<StoreClient, 'history' | 'reserveSpend' | 'settleSpend' | 'renewSpend'>;
  readonly sites: Sites;
  /** The vendors that may be called, one provider per key, without breakers; every site has the FAQ answerer besides. */
  readonly providers: ReadonlyMap<ProviderName, readonly Provider[]>;
  /** How long turns under way may go on when the router stops; 15 s without. */
  readonly stopGraceMs?: number;
  /** From 0 up to 1; for jitter. */
  readonly random?: () => number;
  /** `setImmediate`: batches are gathered for a turn of the event loop; for a timer of the clock without. */
  readonly nextTurn?: (run: () => void) => void;
  /** Never one used before. */
  readonly newRouterId?: () => string;
}

export interface RunningRouter extends RunningService {
  /** OpenAI's protocol, for whoever has an API key; it stops with the router. */
  readonly door: Door['serve'];
}

/** How often a router says which turns it holds; three missed beats and the session asks another. */
const BEAT_MS = 1_000;
/** No outcome of a result for this long: it is sent again. */
const RESULT_REPEAT_MS = 2_000;
/** Turns under way from which on their drafts are shown more seldom. */
const CROWD = 64;
/** Below what a process gets to stop in order. */
const STOP_GRACE_MS = 15_000;
/** For the store to hear what the last calls have cost. */
const SETTLE_GRACE_MS = 2_000;

export async function startRouter(deps: RouterDeps, config: RouterConfig): Promise<RunningRouter> {
  const { bus, clock, random = Math.random, newRouterId = newId } = deps;
  const routerId = newRouterId();
  const metrics = createRouterMetrics(deps.metrics);
  const policyOf = createPolicies(deps.sites, deps.providers, clock, deps.log);
  const cache = deps.cache ?? createMemoryCache({ clock });
  const { keyLimits } = deps.sites;
  const siteOf = (tenantId: string, siteId: string) => deps.sites.site(tenantId, siteId);
  const {
    rateLimits = new SharedRateLimits({
      ...{ cache, clock, keyLimits, limitsOf: (tenantId, siteId) => siteOf(tenantId, siteId)?.limits },
      onRefused: (scope) => metrics.rateLimited.inc({ scope }),
    }),
  } = deps;
  const ledger = createLedger({ ...deps, random, routerId }, config);
  const { engine: asking, close: closeEngine } = createRouterEngine(
    { ...deps, random, rateLimits, ledger, priceOf: ledger.priceOf },
    config,
    metrics,
  );
  const engine = new AnswerCache({
    ...{ engine: asking, cache, clock },
    cacheOf: (tenantId, siteId) => siteOf(tenantId, siteId)?.answering.cache,
    report: (result, { turnId, tenantId, siteId }) => {
      metrics.answerCache.inc({ result });
      // The engine, which tells of all others, does not see these.
      if (result !== 'miss') deps.log.info({ turnId, tenantId, siteId, result }, 'answered without a call');
    },
  });
  // Programs want an answer of their own to each request: not one out of the cache.
  const door = createDoor(
    asking,
    {
      ...{ clock, log: deps.log, metrics: deps.metrics, tenants: deps.sites.tenants },
      catalogue: createModelCatalogue(deps.sites.tenants, (tenantId, siteId) => policyOf(tenantId, siteId)?.route),
    },
    config,
  );
  const pump = createDraftPump({
    ...{ clock, intervalMs: config.draftIntervalMs, nextTurn: deps.nextTurn },
    isCrowded: () => turns.size >= CROWD,
  });
  const results = new ResultSender({
    bus,
    clock,
    random,
    repeatMs: RESULT_REPEAT_MS,
    onRepeat: () => metrics.resultsRepeated.inc(),
  });
  const turns = new HeldTurns({
    ...deps,
    random,
    policyOf,
    engine,
    config,
    results,
    onDraft: (turn) => pump.add(turn),
    onChange: (count) => metrics.heldTurns.set(count),
  });
  watchQueues(deps.metrics, [...ledger.queues, { queue: 'turns', bound: config.maxTurns, depth: () => turns.size }]);

  const beat = () => {
    if (bus.isConnected)
      bus.publish(subjects.routerAlive(routerId), routerAlive.encode({ routerId, turns: turns.list() }));
  };
  const generate = bus.subscribe(
    subjects.generate(),
    (message) => {
      const accepted = turns.take(generateRequest.decode(message.data));
      bus.respond(message, generateReply.encode({ accepted }));
    },
    { queue: 'llm-router' },
  );
  const beating = clock.every(BEAT_MS, beat);

  return {
    door: door.serve,
    checks: () => [{ name: 'bus', ok: bus.isConnected, required: true }],
    async stop() {
      generate.unsubscribe();
      const graceMs = deps.stopGraceMs ?? STOP_GRACE_MS;
      await Promise.all([turns.stop(graceMs), door.stop(graceMs)]);
      clock.clear(beating);
      pump.stop();
      results.close();
      closeEngine();
      await ledger.stop(SETTLE_GRACE_MS);
    },
  };
}
