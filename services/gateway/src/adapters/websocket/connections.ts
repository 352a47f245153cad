import type { Clock } from '@parley/flow';
import { sleep } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import type { GatewayMetrics } from '../../metrics.ts';
import { Connection, type ConnectionDeps, type Peer } from './connection.ts';
import { type Movable, MovingOut } from './moving-out.ts';

/** From the `drain` frame to the end of a socket that closes as it should. */
const MOVE_TIME_MS = 3_000;

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

  get isDraining(): boolean {
    return this.#isDraining;
  }

  /** Bytes that were sent and are not known to be read, over all connections. */
  get unreadBytes(): number {
    return this.#sum(({ unreadBytes }) => unreadBytes);
  }

  /**
   * No further connection; those that are here are moved away over `windowMs`, 0: all at once. Resolves when they are
   * gone, or have had all the time there is.
   */
  async drain(windowMs: number): Promise<void> {
    this.#isDraining = true;
    const { random, drainTimeoutMs } = this.#deps;
    const all = [...this.#all].map((connection) => (windowMs > 0 ? connection : hurried(connection)));
    const moving = new MovingOut({ clock: this.#clock, random }, all, windowMs);
    const until = this.#clock.now() + windowMs + drainTimeoutMs + MOVE_TIME_MS;
    while (this.#all.size > 0 && this.#clock.now() < until) await sleep(20, this.#clock);
    moving.stop();
  }

  /** Closes all; resolves when they are gone, or after `timeoutMs`. */
  async close(timeoutMs: number): Promise<void> {
    for (const connection of this.#all) connection.fail('draining');
    const until = this.#clock.now() + timeoutMs;
    while (this.#all.size > 0 && this.#clock.now() < until) await sleep(20, this.#clock);
  }

  #sum(of: (connection: Connection) => number): number {
    let sum = 0;
    for (const connection of this.#all) sum += of(connection);
    return sum;
  }
}

/** Nobody takes its clients in: there is nothing to spread. */
function hurried(connection: Connection): Movable {
  return { isStreaming: false, isGone: connection.isGone, move: () => connection.move(0) };
}
