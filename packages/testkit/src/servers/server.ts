/** A real server process on the loopback, for tests, fault tests and the stack on one machine. */
export interface Server {
  /** How clients reach it, with the password if it has one. Stays the same over restarts. */
  readonly url: string;
  readonly port: number;
  /** Where its data lies. To be changed only while it does not run. */
  readonly folder: string;
  /** Of the running process, or of the last one. Changes with every restart. */
  readonly pid: number;
  /** Ends it in an orderly way, and removes its folder if that was a temporary one. Safe to call twice. */
  stop(): Promise<void>;
  /** Sends a signal. Resolves when the process is gone; for SIGSTOP when it stands still; else, if it survives, at once. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Ends it if it runs, then starts it on the same port with the same data. */
  restart(): Promise<void>;
}

export interface ServerOptions {
  /** The program; without it, it is looked for (see `programs.ts`). For PostgreSQL: the folder of its programs. */
  readonly program?: string;
  /** Where its data and its log lie. Kept by `stop()`. Without it: a temporary folder, removed by `stop()`. */
  readonly folder?: string;
  /** Without it: a free one. */
  readonly port?: number;
  /** More command-line parameters. */
  readonly parameters?: readonly string[];
}
