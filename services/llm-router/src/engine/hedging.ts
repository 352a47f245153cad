import { canAfford, earn, emptyHedgeBudget, type HedgeBudget, spend } from '../domain/hedge-budget.ts';
import type { Route, Target, Usage } from '../ports.ts';
import type { EngineDeps } from './engine-deps.ts';
import type { LatencyBoard } from './latency-board.ts';
import type { CallReport } from './reports.ts';

/** A second call sooner than this would not be noticed by anybody, and cost all the same. */
const MIN_DELAY_MS = 100;
/** What a loser may have said before it is closed. */
const LOSER_OUTPUT_TOKENS = 8;
/** The tenants that were longest without an answer lose their credit first. */
const MAX_TENANTS = 10_000;

/** When a second call is started beside a late one, and what second calls may cost each tenant. */
export class Hedging {
  readonly #latency: LatencyBoard;
  readonly #priceOf: EngineDeps['priceOf'];
  readonly #budgets = new Map<string, HedgeBudget>();

  constructor(latency: LatencyBoard, priceOf: EngineDeps['priceOf']) {
    this.#latency = latency;
    this.#priceOf = priceOf;
  }

  /** After so long without a text a call is late, compared with what the targets of this route mostly do; undefined: nobody knows. */
  delayMs(targets: readonly Target[]): number | undefined {
    const known = targets.flatMap((target) => this.#latency.p95Ms(target) ?? []).sort((left, right) => left - right);
    const middle = known[Math.floor((known.length - 1) / 2)];
    return middle === undefined ? undefined : Math.max(MIN_DELAY_MS, middle);
  }

  /** Takes what a second call is expected to cost; undefined: the tenant has not saved up enough. */
  begin(tenantId: string, target: Target, inputTokens: number): { end(): void } | undefined {
    const usage = { inputTokens, cachedInputTokens: 0, outputTokens: LOSER_OUTPUT_TOKENS };
    const expectedMicros = this.#costOf(target, usage);
    if (!canAfford(this.#budgetOf(tenantId), expectedMicros)) return undefined;
    this.#set(tenantId, spend(this.#budgetOf(tenantId), expectedMicros));
    // What it did cost is noted when the loser is reported.
    return { end: () => this.#set(tenantId, spend(this.#budgetOf(tenantId), -expectedMicros)) };
  }

  note(tenantId: string, hedge: Route['hedge'], report: CallReport): void {
    if (!hedge) return;
    const cost = this.#costOf(report.target, report.charged);
    const budget = this.#budgetOf(tenantId);
    const isExtra = report.outcome === 'lost';
    this.#set(tenantId, isExtra ? spend(budget, cost) : earn(budget, cost, hedge.maxExtraSpendPercent));
  }

  /** Where no price is known, tokens are counted. */
  #costOf(target: Target, usage: Usage): number {
    return this.#priceOf(target, usage) ?? usage.inputTokens + usage.outputTokens;
  }

  #budgetOf(tenantId: string): HedgeBudget {
    return this.#budgets.get(tenantId) ?? emptyHedgeBudget;
  }

  #set(tenantId: string, budget: HedgeBudget): void {
    this.#budgets.delete(tenantId);
    this.#budgets.set(tenantId, budget);
    if (this.#budgets.size <= MAX_TENANTS) return;
    const [oldest] = this.#budgets.keys();
    if (oldest !== undefined) this.#budgets.delete(oldest);
  }
}
