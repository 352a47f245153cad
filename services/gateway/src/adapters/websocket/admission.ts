import type { Clock } from '@parley/flow';
import { Meter } from '../../domain/meter.ts';
import type { GatewayMetrics } from '../../metrics.ts';
import type { HandshakeRefusal } from './upgrade.ts';

export interface AdmissionDeps {
  readonly clock: Clock;
  readonly metrics: GatewayMetrics;
  /** 0 to below 1. */
  readonly random: () => number;
  readonly connections: { readonly isDraining: boolean; hasRoom(): boolean };
}

/** Those who are refused together do not come back together. */
const RETRY_MS = { least: 1_000, spread: 9_000 };

/**
 * Whether one more socket may come. A handshake, a hello and the reading of what was missed cost more than an hour of a
 * quiet socket: when all clients of another gateway come at once, they are let in at a pace that can be borne.
 */
export class Admission {
  readonly #deps: AdmissionDeps;
  readonly #meter: Meter;

  constructor(deps: AdmissionDeps, handshakesPerSecond: number) {
    this.#deps = deps;
    const burst = Math.max(1, handshakesPerSecond);
    this.#meter = new Meter({ ratePerSecond: handshakesPerSecond, burst }, deps.clock.now());
  }

  /** Undefined: come in. */
  refusal(): HandshakeRefusal | undefined {
    const { clock, metrics, random, connections } = this.#deps;
    const reason = this.#reason(connections, clock.now());
    if (!reason) return undefined;
    metrics.handshakesRefused.inc({ reason });
    return { retryAfterMs: RETRY_MS.least + random() * RETRY_MS.spread };
  }

  #reason(connections: AdmissionDeps['connections'], now: number): 'draining' | 'full' | 'rate' | undefined {
    if (connections.isDraining) return 'draining';
    if (!connections.hasRoom()) return 'full';
    return this.#meter.take(1, now) > 0 ? 'rate' : undefined;
  }
}
