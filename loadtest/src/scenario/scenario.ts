import type { Clock } from '@parley/flow';
import type { Violation } from '@parley/testkit/history';
import type { Schedule, Share } from '../measure/schedule.ts';
import type { LoadSocketFactory } from '../sockets/load-socket.ts';
import type { Uploader } from '../sockets/upload.ts';

export interface LoadOptions {
  /** Gateways, `http://…`; at least one. */
  readonly targets: readonly string[];
  /** Of the visitors' sites, in turn; at least one. */
  readonly siteKeys: readonly string[];
  /** What a connection is, the scenario says. */
  readonly connections: number;
  /** Sockets of a conversation besides the author's, where a connection is a conversation. */
  readonly watchers: number;
  /** Per second, over all connections. */
  readonly rate: number;
  /** Each connection sends its next message when the one before has arrived, instead of at a planned time. */
  readonly isClosed: boolean;
  readonly warmupS: number;
  readonly durationS: number;
  /** After the last message, so long is waited for what has not arrived. */
  readonly drainS: number;
  /** Of a file, where files are sent. */
  readonly fileBytes: number;
}

/** In words of the command line, seconds where it is time. */
export interface Defaults {
  readonly connections: number;
  readonly rate: number;
  readonly duration: number;
  readonly warmup: number;
  readonly drain: number;
}

/** The world around a scenario. */
export interface LoadDeps {
  readonly clock: Clock;
  readonly socket: LoadSocketFactory;
  readonly fetch: typeof fetch;
  readonly createUploader: () => Uploader;
}

/** What a load tells of itself. `line`: which of its rows of messages, 0 … lines - 1; `number`: which of that row. */
export interface LoadListener {
  /** One more connection stands. */
  opened(): void;
  /** Something of the message has come: its latency ends here, and not where all of it {@link arrived}. */
  begun(line: number, number: number): void;
  arrived(line: number, number: number): void;
  nacked(line: number, number: number, code: string): void;
  /** A connection that should have stayed. */
  closed(code: number): void;
  /** One value of a further latency, {@link Scenario.series}. */
  took(series: string, ms: number): void;
  /** What a person should know of besides the result. */
  warning(line: string): void;
  /** Milliseconds since the start, by the clock of {@link LoadDeps}. Negative before it. */
  passedMs(): number;
  /** Messages of a line that are under way. */
  openIn(line: number): number;
}

/** What was compared with the store after the run. */
export interface AuditOutcome {
  readonly audited: number;
  /** Conversations that could not be read back. */
  readonly unread: number;
  readonly violations: readonly Violation[];
}

/** Connections that stand, ready to be used. */
export interface Load {
  readonly lines: number;
  send(line: number, number: number): void;
  /** The run has begun: {@link LoadListener.passedMs} counts. */
  begin?(): void;
  /** Nothing more is sent. */
  ended?(): void;
  /** Connections that are not as they should be when all is quiet. */
  unsettled?(): number;
  audit?(): Promise<AuditOutcome>;
  close(): void;
}

export const scenarioOptions = ['closed', 'watchers', 'bytes', 'restart-command'] as const;
export type ScenarioOption = (typeof scenarioOptions)[number];

/** A kind of load. */
export interface Scenario {
  readonly name: string;
  /** For the help: what it does, and what one connection is. */
  readonly summary: string;
  readonly defaults: Defaults;
  /** What is counted, in the plural. */
  readonly unit: 'messages' | 'questions' | 'connections' | 'uploads';
  /** Where its main latency ends. */
  readonly latency: { readonly en: string; readonly zh: string };
  /** Names of further latencies. */
  readonly series: readonly string[];
  /** The one of them that ends when all of a message has arrived; without it, the main one ends there. */
  readonly wholeSeries?: string;
  /** Options that mean something to it and not to every scenario. */
  readonly takes: readonly ScenarioOption[];
  schedule(options: LoadOptions): Schedule;
  /** Opens what one generator holds. Rejects with a ParleyError whose detail says why it could not. */
  open(options: LoadOptions, share: Share, deps: LoadDeps, listener: LoadListener): Promise<Load>;
}
