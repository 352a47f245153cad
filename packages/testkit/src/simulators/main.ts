// Starts the providers' simulators for use by hand: `npm run simulator -- --help`.
import { type Provider, parseCommandLine } from './command-line.ts';
import type { Simulator } from './simulator.ts';
import { startSimulator } from './start-simulator.ts';

const EXIT_USAGE = 2;
/** Nobody looks at them here, and this may run for days. */
const KEPT_REQUESTS = 10;
/** Any text is a good key. */
const KEY = 'simulated';

async function start(provider: Provider, times: number | undefined): Promise<Simulator> {
  const { fault, status, random, ...healthy } = provider.behaviour;
  const simulator = await startSimulator({
    protocol: provider.protocol,
    port: provider.port,
    name: provider.mark,
    keptRequests: KEPT_REQUESTS,
    ...(provider.name === 'local' ? { apiKey: { kind: 'none' } } : {}),
    ...(times === undefined ? provider.behaviour : healthy),
  });
  if (times !== undefined) simulator.next(...Array.from({ length: times }, () => ({ fault, status, random })));
  return simulator;
}

/** Lines for a shell, in the names that Parley reads. */
function environment(provider: Provider, simulator: Simulator): string {
  switch (provider.name) {
    case 'openai':
      return `export OPENAI_BASE_URL=${simulator.url} OPENAI_API_KEY=${KEY}`;
    case 'anthropic':
      return `export ANTHROPIC_BASE_URL=${simulator.url} ANTHROPIC_API_KEY=${KEY}`;
    case 'google':
      return `export GEMINI_BASE_URL=${simulator.url} GEMINI_API_KEY=${KEY}`;
    case 'local':
      return `export PARLEY_LOCAL_LLM_URL=${simulator.url}`;
  }
}

async function run(args: readonly string[]): Promise<void> {
  const command = parseCommandLine(args);
  if (command.kind === 'help') {
    process.stdout.write(command.text);
    return;
  }
  if (command.kind === 'faulty') {
    process.stderr.write(`${command.problems.join('\n')}\n`);
    process.exitCode = EXIT_USAGE;
    return;
  }
  const started: Simulator[] = [];
  let stopping = false;
  const stop = async () => {
    stopping = true;
    await Promise.all(started.map((simulator) => simulator.stop()));
  };
  // Before the first line is printed: who reads it may already stop us.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  try {
    for (const provider of command.providers) {
      const simulator = await start(provider, command.times);
      started.push(simulator);
      if (stopping) return await stop();
      process.stdout.write(`${environment(provider, simulator)}\n`);
    }
  } catch (cause) {
    process.stderr.write(`simulator: ${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exitCode = 1;
    await stop();
    return;
  }
  process.stdout.write('# Paste these lines into the shell that starts Parley. Ctrl-C stops the simulators.\n');
}

await run(process.argv.slice(2));
