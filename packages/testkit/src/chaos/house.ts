import type { StoredConversation } from '../history/index.ts';
import type { FaultProxy } from '../proxy/index.ts';
import type { Terrain } from './schedule.ts';

/** A process that faults may meet. */
export interface Target {
  readonly name: string;
  readonly pid: number;
  kill(signal: NodeJS.Signals): Promise<void>;
  /** After a kill; resolves when it works again. Rejects when it does not come back. */
  revive(downMs: number): Promise<void>;
  /** Ends it in an orderly way and starts it again. */
  restart(): Promise<void>;
  /** Of nats-server. */
  readonly folder?: string;
}

/** A running Parley with everything around it, in one form or the other. */
export interface House {
  /** For each gateway the addresses under which clients find it, all of them spoilable. */
  readonly entrances: readonly (readonly string[])[];
  readonly targets: ReadonlyMap<string, Target>;
  /** By name, `session-0→nats`: what can be spoiled together. */
  readonly links: ReadonlyMap<string, readonly FaultProxy[]>;
  readonly terrain: Terrain;
  readonly logFolder: string;
  /** Forgets all that Redis holds. False: it was not to be reached. */
  flushRedis(): Promise<boolean>;
  /** What the database holds. The house may have to be closed for it: nothing else is asked of it afterwards. */
  readStored(): Promise<ReadonlyMap<string, StoredConversation>>;
  stop(): Promise<void>;
}

export interface HouseOptions {
  readonly natsServers: 1 | 3;
  /** A death that nobody had asked for, and the like. */
  readonly onLine: (line: string) => void;
}
