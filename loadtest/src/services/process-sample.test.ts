import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sampleProcess } from './process-sample.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Runs a shell and resolves with its id once it has said `ready`. */
async function shell(script: string): Promise<number> {
  const child = spawn('/bin/sh', ['-c', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  started.push(child);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child.pid ?? 0;
}

const BUSY = 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done';

(existsSync('/proc/self/stat') ? describe : describe.skip)('a process seen from outside', () => {
  it('counts what children spend that live, and what those spent that have ended', async () => {
    const idle = sampleProcess(await shell('echo ready; read line')).cpuSeconds;
    const ended = sampleProcess(await shell(`sh -c '${BUSY}'; echo ready; read line`)).cpuSeconds;
    // The child says it when its work is done, and waits.
    const living = sampleProcess(await shell(`sh -c '${BUSY}; echo ready; read line'; exit`)).cpuSeconds;
    expect(ended).toBeGreaterThan(idle);
    expect(living).toBeGreaterThan(idle);
  });

  it('tells of its memory', () => {
    const { rssBytes } = sampleProcess(process.pid);
    expect(rssBytes / process.memoryUsage.rss()).toBeGreaterThan(0.5);
  });

  it('says that there is none', () => {
    expect(() => sampleProcess(2 ** 30)).toThrow(expect.objectContaining({ code: 'unavailable' }));
  });
});
