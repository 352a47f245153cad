import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JestReport } from './test-counts.ts';

const root = join(import.meta.dirname, '..');
const runDeadlineMs = 30 * 60_000;

let running: ChildProcess | undefined;

/** Runs jest with its output on standard error. Answers the report, or nothing if jest did not get to write it. */
export async function runJest(
  reportFile: string,
  environment: Readonly<Record<string, string>>,
  parameters: readonly string[],
): Promise<JestReport | undefined> {
  const child = start(['--json', '--outputFile', reportFile, ...parameters], environment, 2);
  await once(child, 'exit');
  return existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
}

/** The test files that these parameters select. */
export async function listTests(parameters: readonly string[]): Promise<string[]> {
  const child = start(['--listTests', ...parameters], {}, 'pipe');
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child, 'close');
  return output.split('\n').filter((line) => line.startsWith('/'));
}

/** Ends the jest that runs now, if one does. */
export function interruptJest(signal: NodeJS.Signals): void {
  running?.kill(signal);
}

function start(parameters: readonly string[], environment: Readonly<Record<string, string>>, output: 2 | 'pipe') {
  const program = join(root, 'node_modules/jest/bin/jest.js');
  running = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', program, ...parameters],
    { cwd: root, env: { ...process.env, ...environment }, stdio: ['ignore', output, 2], timeout: runDeadlineMs },
  );
  return running;
}
