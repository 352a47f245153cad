import { Counter, Gauge, type Registry } from '@parley/telemetry';

/** `refused`: the request was at fault; `failed`: nobody could answer; `gone`: the client left; `slow`: it did not read. */
export type DoorOutcome = 'ok' | 'refused' | 'failed' | 'gone' | 'slow';

export interface DoorMetrics {
  readonly requests: Counter<'outcome'>;
  readonly open: Gauge;
}

export function createDoorMetrics(registry: Registry): DoorMetrics {
  const registers = [registry];
  return {
    requests: new Counter({
      name: 'parley_llm_door_requests_total',
      help: 'Requests at the OpenAI-compatible door, by how they ended.',
      labelNames: ['outcome'],
      registers,
    }),
    open: new Gauge({
      name: 'parley_llm_door_open',
      help: 'Requests at the OpenAI-compatible door that are under way.',
      registers,
    }),
  };
}
