import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runCommand } from './run-command.ts';

it.each([
  ['exit 0', 0],
  ['exit 3', 3],
  ['kill -TERM $$', 'SIGTERM'],
])('answers how %j ended', async (command, ended) => {
  await expect(runCommand(command, new AbortController().signal)).resolves.toBe(ended);
});

it('ends it, and all it has started, when it is told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-command-'));
  const file = join(folder, 'pid');
  const abort = new AbortController();
  const ended = runCommand(`sleep 60 & echo $! > ${file}.new && mv ${file}.new ${file}; wait`, abort.signal);
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 5));
  const pid = Number(readFileSync(file, 'utf8'));
  abort.abort();
  await expect(ended).resolves.toBe('SIGTERM');
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 5));
  rmSync(folder, { recursive: true });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // One that nobody waits for stays in the table when it is gone.
    return !/^\d+ \(sleep\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
