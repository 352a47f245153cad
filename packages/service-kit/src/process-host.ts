import type { Environment } from '@parley/config';

/** What running a service needs of its process; a test passes its own. */
export interface ProcessHost {
  readonly env: Environment;
  onStopSignal(listener: (signal: string) => void): void;
  /** An error nobody caught: the state of the process is unknown from here on. */
  onCrash(listener: (error: unknown) => void): void;
  /** For a person at the terminal, before there is a log. */
  print(text: string): void;
  exit(code: number): void;
}

export const processHost: ProcessHost = {
  env: process.env,
  onStopSignal(listener) {
    process.on('SIGTERM', listener);
    process.on('SIGINT', listener);
  },
  onCrash(listener) {
    process.on('uncaughtException', listener);
    process.on('unhandledRejection', listener);
  },
  print: (text) => void process.stderr.write(`${text}\n`),
  exit: (code) => process.exit(code),
};
