// The distributed form on this machine: `npm run stack -- --help`. A thin shell around `startStack`.
import { parseCommandLine, usage } from './command-line.ts';
import type { StackOptions } from './stack.ts';
import { startStack } from './start-stack.ts';

const exitCodes = { stopped: 0, failed: 1, misused: 2, toldTwice: 130 } as const;
const parameters = process.argv.slice(2);
if (parameters.includes('--help')) {
  console.log(usage);
  process.exit(exitCodes.stopped);
}
process.exit(await run(optionsOrExit()));

function optionsOrExit(): StackOptions {
  try {
    return parseCommandLine(parameters, process.env);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return process.exit(exitCodes.misused);
  }
}

/** Until Ctrl-C or SIGTERM; resolves with the exit code. A second signal ends the services by force. */
async function run(options: StackOptions): Promise<number> {
  const told = new AbortController();
  const stopSignal = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        // What this process has started dies with it: the kernel sees to that.
        if (told.signal.aborted) process.exit(exitCodes.toldTwice);
        told.abort();
        resolve();
      });
    }
  });
  // A timer, since nothing else may keep this process alive until it is told to stop.
  const alive = setInterval(() => {}, 60_000);
  try {
    const stack = await startStack({ ...options, signal: told.signal, onLine: (line) => console.log(line) });
    await stopSignal;
    await stack.stop();
    return exitCodes.stopped;
  } catch (error) {
    if (told.signal.aborted) return exitCodes.stopped;
    console.error((error as Error).message);
    return exitCodes.failed;
  } finally {
    clearInterval(alive);
  }
}
