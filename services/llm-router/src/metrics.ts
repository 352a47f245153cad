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
      labelNames: ['provider', 'model'],
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
