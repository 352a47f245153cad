import type { Settings } from '@parley/config';
import { ParleyError } from '@parley/contract';
import { exitCodeOf, explain } from './exit-code.ts';
import { type ProcessHost, processHost } from './process-host.ts';
import { ProcessLife, type RunOptions } from './process-life.ts';
import { type Configuration, readConfiguration } from './read-configuration.ts';

/**
 * Runs one service as this process: reads the configuration, opens the admin port, starts, and stops in order on
 * SIGTERM or SIGINT. A second signal ends the process at once. Returns when the process is about to exit.
 */
export async function runService<const S extends Settings>(
  options: RunOptions<S>,
  host: ProcessHost = processHost,
): Promise<void> {
  let configuration: Configuration<S>;
  try {
    configuration = readConfiguration(options.settings, host.env);
  } catch (error) {
    explain(options.name, error, host);
    // There is no log yet: what nobody foresaw must not end the process without a word.
    if (!(error instanceof ParleyError)) host.print(`${options.name}: ${(error as Error).stack}`);
    return host.exit(exitCodeOf(error));
  }
  const life = new ProcessLife(options, configuration, host);
  host.exit(await life.run());
}
