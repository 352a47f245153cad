import { Counter, Gauge, Histogram, type Registry } from '@parley/telemetry';

export function createRouterMetrics(registry: Registry) {
  const registers = [registry];
  return {
    attempts: new Counter({
      name: 'parley_llm_attempts_total',
      help: 'Calls of a provider, by how they ended.',
      labelNames: ['provider', 'model', 'outcome'],
      registers,
    }),
    answers: new Counter({
      name: 'parley_llm_answers_total',
      help: 'Answers looked for, by how that ended, and why a fallback answered.',
      labelNames: ['outcome', 'degradation'],
      registers,
    }),
    rateLimited: new Counter({
      name: 'parley_llm_rate_limited_total',
      help: 'Answers and calls that a limit was in the way of: of a tenant, a site, a visitor, or a key.',
      labelNames: ['scope'],
      registers,
    }),
    answerCache: new Counter({
      name: 'parley_llm_answer_cache_total',
      help: 'Questions on sites that keep answers: hit, joined (somebody was just asking the same), or miss.',
      labelNames: ['result'],
      registers,
    }),
    hedges: new Counter({
      name: 'parley_llm_hedges_total',
      help: 'Second calls beside a late one, by how they ended: ok (it was the faster one), lost, or the kind of failure.',
      labelNames: ['provider', 'outcome'],
      registers,
    }),
    continuations: new Counter({
      name: 'parley_llm_continuations_total',
      help: 'Calls that went on with an answer which another one broke off, by how they ended.',
      labelNames: ['provider', 'outcome'],
      registers,
    }),
    truncations: new Counter({
      name: 'parley_llm_truncations_total',
      help: 'Answers that ended without the vendor saying that they were finished.',
      labelNames: ['provider', 'model'],
      registers,
    }),
    rewinds: new Counter({
      name: 'parley_llm_rewinds_total',
      help: 'Times that shown text was taken back.',
      registers,
    }),
    tokensAfterStop: new Counter({
      name: 'parley_llm_tokens_after_stop_total',
      help: 'Output tokens paid for after nobody wanted them any more.',
      labelNames: ['provider'],
      registers,
    }),
    cost: new Counter({
      name: 'parley_llm_cost_micros_total',
      help: 'Cost of calls by list price, in millionths of the currency unit.',
      labelNames: ['provider', 'model', 'purpose'],
      registers,
    }),
    tokens: new Counter({
      name: 'parley_llm_tokens_total',
      help: 'Tokens as the vendors report them.',
      labelNames: ['kind'],
      registers,
    }),
    firstText: new Histogram({
      name: 'parley_turn_first_text_seconds',
      help: 'From the start of a provider call to its first text.',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 16],
      registers,
    }),
    breaker: new Gauge({
      name: 'parley_llm_breaker_state',
      help: '0 closed, 1 half open, 2 open.',
      labelNames: ['provider', 'model', 'key'],
      registers,
    }),
    heldTurns: new Gauge({ name: 'parley_llm_turns_held', help: 'Turns this router is answering.', registers }),
    resultsRepeated: new Counter({
      name: 'parley_llm_results_repeated_total',
      help: 'Results sent again because no outcome came.',
      registers,
    }),
  };
}

export type RouterMetrics = ReturnType<typeof createRouterMetrics>;
