import { faultsOf } from '@parley/config';
import { type ErrorCode, ParleyError } from '@parley/contract';
import type { ProcessHost } from './process-host.ts';

/** 0 stopped as told, 1 failed, 2 a setting is at fault, 130 told to stop twice. */
export const exitCode = { stopped: 0, failed: 1, misconfigured: 2, toldTwice: 130 } as const;

/** What a person mends by changing a setting or ending another process: a stack trace would only hide the one line. */
const MISCONFIGURED: ReadonlySet<ErrorCode> = new Set(['invalid_config', 'port_in_use', 'data_dir_in_use']);

/** For a person at the terminal: the faults, one a line, without a stack trace. */
export function explain(name: string, error: unknown, host: ProcessHost): void {
  if (!(error instanceof ParleyError)) return;
  const faults = faultsOf(error);
  if (faults.length > 0)
    host.print(`${name}: the configuration is not valid\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  else host.print(`${name}: ${error.detail ?? error.message}`);
}

export function exitCodeOf(error: unknown): number {
  return error instanceof ParleyError && MISCONFIGURED.has(error.code) ? exitCode.misconfigured : exitCode.failed;
}
