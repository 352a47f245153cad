import type { SocketFactory } from '@parley/client';
import type { Clock } from '@parley/flow';
import type { Measurement } from '../result.ts';
import type { AdminAddress } from '../services.ts';

export interface LoadOptions {
  /** Gateways, `http://…`; at least one. */
  readonly targets: readonly string[];
  readonly siteKey: string;
  /** What a connection is, the scenario says. */
  readonly connections: number;
  /** Per second, over all connections. */
  readonly rate: number;
  readonly warmupS: number;
  readonly durationS: number;
  /** After the last message, so long is waited for what has not arrived. */
  readonly drainS: number;
  readonly admin: readonly AdminAddress[];
}

/** The world around a scenario. */
export interface LoadDeps {
  readonly clock: Clock;
  readonly socket: SocketFactory;
  readonly fetch: typeof fetch;
  /** One line on how far it has come; called about once a second. */
  readonly onProgress: (line: string) => void;
  /** What a person should know of besides the result. */
  readonly onWarning: (line: string) => void;
}

/** A kind of load. Rejects with a ParleyError whose detail says why it could not begin. */
export interface Scenario {
  readonly name: string;
  /** For the help: what it does, and what one connection is. */
  readonly summary: string;
  run(options: LoadOptions, deps: LoadDeps): Promise<Measurement>;
}
