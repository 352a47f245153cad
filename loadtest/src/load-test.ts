import { writeFile } from 'node:fs/promises';
import { ParleyError } from '@parley/contract';
import { checkWritable } from './command/check-writable.ts';
import { parseCommandLine } from './command/command-line.ts';
import { usage } from './command/usage.ts';
import { type CoordinatorDeps, coordinate } from './coordinator/coordinate.ts';
import { htmlReport } from './report/html-report.ts';
import { createResult, formatJson } from './report/result.ts';
import { formatTable } from './report/table.ts';
import { scenarios } from './scenario/index.ts';

export const exitCode = { passed: 0, failed: 1, notBegun: 2 } as const;

export interface LoadTestDeps extends CoordinatorDeps {
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
    const command = parseCommandLine(parameters, scenarios);
    const { htmlFile, jsonFile } = command;
    const scenario = scenarios.get(command.scenario);
    if (!scenario) throw new ParleyError('internal', { detail: `no scenario ${command.scenario}` });
    if (jsonFile !== undefined) checkWritable('--json', jsonFile);
    if (htmlFile !== undefined) checkWritable('--html', htmlFile);
    const result = createResult(command, await coordinate(command, deps));
    deps.print(formatTable(result, scenario));
    if (jsonFile !== undefined) await writeFile(jsonFile, formatJson(result));
    if (htmlFile !== undefined)
      await writeFile(htmlFile, await htmlReport(result, scenario, new Date(deps.clock.wallNow())));
    return result.passed ? exitCode.passed : exitCode.failed;
  } catch (error) {
    if (!(error instanceof ParleyError) || error.code === 'internal') throw error;
    deps.printError(`loadtest: ${error.detail ?? error.message}`);
    return exitCode.notBegun;
  }
}
