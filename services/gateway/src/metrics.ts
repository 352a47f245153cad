import { Counter, Gauge, Histogram, type Registry } from '@parley/telemetry';

export function createGatewayMetrics(registry: Registry) {
  const registers = [registry];
  const frames = new Counter({
    name: 'parley_gateway_frames_total',
    help: 'WebSocket frames, by direction (in, out) and by the name of what they carry.',
    labelNames: ['direction', 'type'],
    registers,
  });
  // Every frame counts, and looking a label set up costs more than counting: each is looked up once.
  const byKind = { in: new Map<string, Counter.Internal>(), out: new Map<string, Counter.Internal>() };
  return {
    countFrame(direction: 'in' | 'out', kind: string): void {
      const counter = byKind[direction].get(kind) ?? frames.labels(direction, kind);
      byKind[direction].set(kind, counter);
      counter.inc();
    },
    connections: new Gauge({
      name: 'parley_gateway_connections',
      help: 'WebSocket connections that are open.',
      registers,
    }),
    commandsRepeated: new Counter({
      name: 'parley_commands_repeated_total',
      help: 'Commands sent again to their partition because no outcome came.',
      registers,
    }),
    commandsRefused: new Counter({
      name: 'parley_gateway_commands_refused_total',
      help: 'Commands that no session refused but this gateway, by reason: late, full, expired.',
      labelNames: ['reason'],
      registers,
    }),
    commitSeconds: new Histogram({
      name: 'parley_message_commit_seconds',
      help: 'From the arrival of a command at the gateway to its sent.',
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
      registers,
    }),
    handshakesRefused: new Counter({
      name: 'parley_gateway_handshakes_refused_total',
      help: 'Upgrades answered 503, by reason: draining, full, rate.',
      labelNames: ['reason'],
      registers,
    }),
    closes: new Counter({
      name: 'parley_gateway_closes_total',
      help: 'Connections the gateway closed, by reason.',
      labelNames: ['code'],
      registers,
    }),
  };
}

export type GatewayMetrics = ReturnType<typeof createGatewayMetrics>;
