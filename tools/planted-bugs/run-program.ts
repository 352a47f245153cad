import { type ChildProcess, spawn } from 'node:child_process';

export interface ProgramEnd {
  /** All of standard output and standard error. */
  readonly output: string;
  readonly isLate: boolean;
}

export interface ProgramOptions {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
  /** True: enough was heard, and the program is ended. */
  readonly hasEnough?: (output: string) => boolean;
}

const running = new Set<ChildProcess>();
let isInterrupted = false;

/** Runs node with these arguments to its end, its deadline, or until it has said enough. Rejects when interrupted. */
export function runProgram(parameters: readonly string[], options: ProgramOptions): Promise<ProgramEnd> {
  const { folder, environment, deadlineMs, hasEnough = () => false } = options;
  return new Promise((resolve, reject) => {
    if (isInterrupted) return reject(new Error('interrupted'));
    let output = '';
    let isLate = false;
    const env = { ...process.env, ...environment };
    // A group of its own, so that what it has started ends with it.
    const child = spawn(process.execPath, parameters, { cwd: folder, env, detached: true });
    running.add(child);
    const timer = setTimeout(() => {
      isLate = true;
      end(child);
    }, deadlineMs);
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (hasEnough(output)) end(child);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => hear(Buffer.from(error.message)));
    child.on('close', () => {
      clearTimeout(timer);
      running.delete(child);
      if (isInterrupted) reject(new Error('interrupted'));
      else resolve({ output, isLate });
    });
  });
}

/** Ends all that runs now; nothing is begun any more. */
export function interruptPrograms(): void {
  isInterrupted = true;
  for (const child of running) end(child);
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
