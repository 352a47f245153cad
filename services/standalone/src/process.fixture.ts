import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

export interface StartedProcess {
  readonly child: ChildProcess;
  /** What follows `ready: `. */
  readonly address: string;
  /** Standard output so far. */
  readonly output: () => string;
}

/** Runs a command in a process group of its own until it prints `ready: <address>`; rejects with its output if it ends before. */
export async function untilReadyLine(
  command: readonly [string, ...string[]],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<StartedProcess> {
  const [program, ...parameters] = command;
  const child = spawn(program, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    errors += chunk;
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      const found = /^ready: (\S+)$/m.exec(output);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`ended with ${code}\n${output}\n${errors}`)));
  });
  return { child, address, output: () => output };
}

/** As Ctrl-C on a terminal: the whole group gets it. Resolves when none of the group is left. */
export async function interrupt({ child }: StartedProcess): Promise<void> {
  if (child.pid === undefined) return;
  const group = -child.pid;
  process.kill(group, 'SIGINT');
  while (isAlive(group)) await delay(50);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The environment of a machine on which Parley and its vendors have never been set up. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(PARLEY_|TEST_|OPENAI_|ANTHROPIC_|GEMINI_|NODE_|npm_|JEST_)/i.test(name),
    ),
  );
}
