import type { Server } from '../servers/index.ts';

/** `session-persistence` stands for both; `standalone` is no part of a stack: it is all of them. */
export type ServiceKind = 'gateway' | 'session' | 'llm-router' | 'persistence' | 'session-persistence' | 'standalone';
export type ServerName = 'nats' | 'redis' | 'postgres';
export type Environment = Readonly<Record<string, string>>;

/** The distributed form on this machine. */
export interface Stack {
  /** Public addresses, gateway 0 first: `http://127.0.0.1:8080`. */
  readonly gateways: readonly string[];
  /** By name: `gateway-0`, `session-1`, `llm-router-0`, `persistence-0`, `session-persistence-0`. */
  readonly services: ReadonlyMap<string, StackService>;
  readonly nats: Server;
  /** All of them; {@link nats} is the first. */
  readonly natsCluster: readonly Server[];
  readonly redis: Server;
  readonly postgres: Server;
  /** The URL of Parley's own database in {@link postgres}. */
  readonly databaseUrl: string;
  /** Each service's output, as `<name>.log`. */
  readonly logFolder: string;
  /** Stops services, then servers; removes the folder if it was a temporary one. Safe to call twice. */
  stop(): Promise<void>;
}

/** One service process. */
export interface StackService {
  readonly name: string;
  readonly kind: ServiceKind;
  /** Of the running process, or of the last one. Changes with every restart. */
  readonly pid: number;
  /** `http://127.0.0.1:<port>`: `/livez`, `/readyz`, `/metrics`. Stays the same over restarts. */
  readonly admin: string;
  readonly isRunning: boolean;
  /** Sends a signal. Resolves when the process is gone, or at once for SIGSTOP and SIGCONT, which it survives. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Ends it if it runs, then starts it again and waits until it is ready. `env` is added to what it had
   * at first, without the fault points, which were for its first life. */
  restart(env?: Environment): Promise<void>;
  /** Resolves when `/readyz` says yes; rejects after `timeoutMs` (60,000), or when the process ends before. */
  untilReady(options?: { readonly timeoutMs?: number; readonly signal?: AbortSignal | undefined }): Promise<void>;
}

export interface StackOptions {
  /** Replicas; 1 of each without. */
  readonly gateways?: number;
  readonly sessions?: number;
  readonly routers?: number;
  readonly persistence?: number;
  /** Session and persistence in one process: as many as `sessions` says, and nothing of `persistence`. */
  readonly isTogether?: boolean;
  /** 3: a cluster, and three copies of the stream of events. */
  readonly natsServers?: 1 | 3;
  /** Path of a tenants-and-routing file. */
  readonly config?: string;
  /** `high`: rate limits out of the way, for load tests, in which all visitors come from one address. */
  readonly limits?: 'default' | 'high';
  /** Start a service again that died. Without it, it stays dead, so that a test decides. */
  readonly restart?: boolean;
  /** Where data and logs lie; kept. Without it: a temporary folder, which {@link Stack.stop} removes. */
  readonly folder?: string;
  /** Gateway i listens on `port` + i, its admin port on `adminPort` + i. 0 or none: free ones. */
  readonly port?: number;
  readonly adminPort?: number;
  /** For every service, over what the stack sets itself. */
  readonly env?: Environment;
  /** For one service, by its name: `{'session-0': {PARLEY_FAULT_POINTS: '…'}}`. Over `env`. */
  readonly serviceEnv?: Readonly<Record<string, Environment>>;
  /** The port by which a service reaches a server that listens on `port`: lets a test stand in between. */
  readonly wayTo?: (service: string, server: ServerName, port: number) => Promise<number>;
  /** Aborted while the stack starts: it is stopped again. Has no effect later. */
  readonly signal?: AbortSignal;
  /** What happens, a line each: `started session-0 pid=4711 admin=http://127.0.0.1:40001`. */
  readonly onLine?: (line: string) => void;
}
