import { Counter, type Registry } from '@parley/telemetry';

export function createVendorMetrics(registry: Registry) {
  const registers = [registry];
  return {
    connections: new Counter({
      name: 'parley_llm_connections_opened_total',
      help: 'New connections to a provider, each with its handshakes.',
      labelNames: ['provider'],
      registers,
    }),
    malformed: new Counter({
      name: 'parley_llm_malformed_events_total',
      help: 'Events of an answer that were no JSON, or too long, and were passed over.',
      labelNames: ['provider'],
      registers,
    }),
  };
}
