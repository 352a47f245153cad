import { access, constants, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ParleyError } from '@parley/contract';
import { type LoadCommand, parseCommandLine, usage } from './command-line.ts';
import { createResult, type LoadTestResult } from './result.ts';
import { scenarios } from './scenario/index.ts';
import type { LoadDeps } from './scenario/scenario.ts';
import { formatTable } from './table.ts';

export const exitCode = { passed: 0, failed: 1, notBegun: 2 } as const;

export interface LoadTestDeps extends LoadDeps {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** The command `loadtest` from its parameters to its exit code. Rejects only for a fault of its own. */
export async function loadTest(parameters: readonly string[], deps: LoadTestDeps): Promise<number> {
  if (parameters.includes('--help')) {
    deps.print(usage(scenarios));
    return exitCode.passed;
  }
  try {
    const command = parseCommandLine(parameters, new Set(scenarios.keys()));
    if (command.jsonFile !== undefined) await checkFolder(command.jsonFile);
    const result = await measure(command, deps);
    deps.print(formatTable(result, command.failIf));
    if (command.jsonFile !== undefined) await writeFile(command.jsonFile, `${JSON.stringify(result, null, 2)}\n`);
    return result.passed ? exitCode.passed : exitCode.failed;
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    deps.printError(`loadtest: ${error.detail ?? error.message}`);
    return exitCode.notBegun;
  }
}

async function measure(command: LoadCommand, deps: LoadDeps): Promise<LoadTestResult> {
  const scenario = scenarios.get(command.scenario);
  if (!scenario) throw new ParleyError('internal', { detail: `no scenario ${command.scenario}` });
  return createResult(command, await scenario.run(command, deps));
}

/** Before the run, not after it. */
async function checkFolder(file: string): Promise<void> {
  const folder = dirname(resolve(file));
  try {
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new ParleyError('invalid_request', { cause, detail: `--json: cannot write in ${folder}` });
  }
}
