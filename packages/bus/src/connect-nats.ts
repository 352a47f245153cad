import { ParleyError } from '@parley/contract';
import { type Clock, sleep, systemClock } from '@parley/flow';
import type { Logger, Registry } from '@parley/telemetry';
import { type ConnectionOptions, connect } from 'nats';
import { createBusMetrics } from './bus-metrics.ts';
import { type NatsBus, NatsConnectionBus } from './nats-bus.ts';
import { natsServersOf } from './nats-url.ts';

export interface ConnectNatsOptions {
  /** One URL, or several of one cluster with commas between. */
  readonly url: string;
  /** How the server's own tools call this connection: service and replica. */
  readonly name: string;
  readonly log: Logger;
  readonly clock?: Clock;
  readonly metrics?: Registry;
  /** Ends the wait for the first connection with `cancelled`. */
  readonly signal?: AbortSignal;
}

const ATTEMPT_TIMEOUT_MS = 5_000;
const RETRY_MS = 1_000;
const SAY_SO_EVERY_MS = 10_000;

/** Connects, however long the server lets wait for itself; the log says every 10 s that it waits, and for what. */
export async function connectNats(options: ConnectNatsOptions): Promise<NatsBus> {
  const { log, clock = systemClock, signal } = options;
  let saidSoAt = Number.NEGATIVE_INFINITY;
  for (;;) {
    if (signal?.aborted) throw new ParleyError('cancelled');
    try {
      const connection = await connect(connectionOptions(options));
      log.info({ server: connection.getServer() }, 'connected to the bus');
      return new NatsConnectionBus(connection, { clock, log, metrics: createBusMetrics(options.metrics) });
    } catch (err) {
      if (clock.now() - saidSoAt >= SAY_SO_EVERY_MS) {
        saidSoAt = clock.now();
        log.warn({ reason: (err as Error).message }, 'waiting for the bus (PARLEY_NATS_URL)');
      }
      await sleep(RETRY_MS, clock, signal);
    }
  }
}

function connectionOptions({ url, name }: ConnectNatsOptions): ConnectionOptions {
  return {
    ...natsServersOf(url),
    name,
    timeout: ATTEMPT_TIMEOUT_MS,
    // The library gives up after 10 attempts, or two refused sign-ins, unless told otherwise.
    maxReconnectAttempts: -1,
    ignoreAuthErrorAbort: true,
    reconnectTimeWait: 500,
    // Spreads a fleet that lost its server at one moment.
    reconnectJitter: 1_000,
    // Its default of 2 minutes, twice, leaves a half-open connection unnoticed for more than 4 minutes.
    pingInterval: 10_000,
    maxPingOut: 2,
    noAsyncTraces: true,
  };
}
