import { spawn } from 'node:child_process';

/** Runs it by a shell, its output on stderr. Resolves with its exit code, or with the signal that ended it. */
export function runCommand(command: string, signal: AbortSignal): Promise<number | string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', process.stderr, 'inherit'], signal });
    child.on('error', (error) => (signal.aborted ? resolve('interrupted') : reject(error)));
    child.on('exit', (code, killedBy) => resolve(code ?? killedBy ?? 'unknown'));
  });
}
