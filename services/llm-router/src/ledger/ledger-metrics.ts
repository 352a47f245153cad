import { Counter, Gauge, type Registry } from '@parley/telemetry';

export function createLedgerMetrics(registry: Registry, openBreakers: () => Iterable<readonly [string, boolean]>) {
  const registers = [registry];
  return {
    reserved: new Gauge({
      name: 'parley_llm_budget_reserved_micros',
      help: 'Set aside by this router and not settled yet; only tenants with a budget.',
      labelNames: ['tenant'],
      registers,
    }),
    refused: new Counter({
      name: 'parley_llm_budget_refusals_total',
      help: 'Calls that were not made for the sake of a budget: budget, cost_breaker, unavailable.',
      labelNames: ['reason'],
      registers,
    }),
    breakerOpen: new Gauge({
      name: 'parley_llm_cost_breaker_open',
      help: '1 while nothing is called for a tenant because its spend rose too fast.',
      labelNames: ['tenant'],
      registers,
      collect() {
        for (const [tenant, isOpen] of openBreakers()) this.set({ tenant }, isOpen ? 1 : 0);
      },
    }),
    overruns: new Counter({
      name: 'parley_llm_budget_overruns_total',
      help: 'Calls that cost more than was set aside for them: a bound is too low, and a cap may have been passed.',
      labelNames: ['provider', 'model'],
      registers,
    }),
    lost: new Counter({
      name: 'parley_llm_settlements_lost_total',
      help: 'Settlements that are in no books: full, the queue was full; refused, the store cannot take them; stopped.',
      labelNames: ['reason'],
      registers,
    }),
  };
}
