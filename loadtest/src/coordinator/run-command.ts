import { spawn } from 'node:child_process';

/**
 * Runs it by a shell, its output on stderr. Resolves with its exit code, or with the signal that ended it. Aborted, it is
 * ended with all that it has started.
 */
export function runCommand(command: string, signal: AbortSignal): Promise<number | string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, detached: true, stdio: ['ignore', process.stderr, 'inherit'] });
    const end = () => {
      // The negative id is that of its group, which may be gone already.
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      } catch {
        child.kill('SIGTERM');
      }
    };
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    child.on('error', reject);
    child.on('exit', (code, killedBy) => {
      signal.removeEventListener('abort', end);
      resolve(code ?? killedBy ?? 'unknown');
    });
  });
}
