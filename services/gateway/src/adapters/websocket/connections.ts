import type { Clock } from '@parley/flow';
import { sleep } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import type { GatewayMetrics } from '../../metrics.ts';
import { Connection, type ConnectionDeps, type Peer } from './connection.ts';

/** All connections of this gateway: how many there may be, and how they end together. */
export class Connections {
  readonly #deps: ConnectionDeps;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #metrics: GatewayMetrics;
  readonly #max: number;
  readonly #all = new Set<Connection>();
  #isDraining = false;

  constructor(deps: ConnectionDeps, max: number) {
    this.#deps = deps;
    this.#clock = deps.clock;
    this.#log = deps.log;
    this.#metrics = deps.metrics;
    this.#max = max;
  }

  hasRoom(): boolean {
    return !this.#isDraining && this.#all.size < this.#max;
  }

  add(peer: Peer): void {
    const connection = new Connection(this.#deps, peer, (ended) => {
      this.#all.delete(ended);
      this.#metrics.connections.set(this.#all.size);
    });
    this.#all.add(connection);
    this.#metrics.connections.set(this.#all.size);
    this.#log.debug(
      { connectionId: connection.connectionId, subprotocol: peer.format.subprotocol },
      'connection opened',
    );
  }

  /** No further connection; those that are here are told to go elsewhere, each after a time of its own. */
  announceDrain(reconnectAfterMs: () => number): void {
    this.#isDraining = true;
    for (const connection of this.#all) connection.announceDrain(reconnectAfterMs());
  }

  /** Closes all; resolves when they are gone, or after `timeoutMs`. */
  async close(timeoutMs: number): Promise<void> {
    for (const connection of this.#all) connection.fail('draining');
    const until = this.#clock.now() + timeoutMs;
    while (this.#all.size > 0 && this.#clock.now() < until) await sleep(20, this.#clock);
  }
}
