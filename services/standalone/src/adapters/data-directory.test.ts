import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { ParleyError } from '@parley/contract';
import { takeDataDirectory } from './data-directory.ts';

let root: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-lock-'));
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

it('makes the directory, for its owner alone', () => {
  const directory = takeDataDirectory(join(root, 'deep', 'data'));
  expect(statSync(directory.path).mode & 0o777).toBe(0o700);
  expect(directory.file('x')).toBe(join(root, 'deep', 'data', 'x'));
  directory.release();
});

it('refuses a directory that is held in the same process, and says which', () => {
  const held = takeDataDirectory(root);
  expect(codeAndDetailOf(() => takeDataDirectory(root))).toEqual([
    'data_dir_in_use',
    expect.stringContaining(`${root}: stop that one`),
  ]);
  held.release();
});

it('gives the directory again once it was released', () => {
  takeDataDirectory(root).release();
  takeDataDirectory(root).release();
});

it('refuses a directory that another process holds, and takes it at once when that one is killed', async () => {
  const holder = await holdInAnotherProcess();
  expect(codeAndDetailOf(() => takeDataDirectory(root))[0]).toBe('data_dir_in_use');
  const gone = once(holder, 'exit');
  holder.kill('SIGKILL');
  await gone;
  takeDataDirectory(root).release();
});

it('lets exactly one of several processes that start after a crash have it', async () => {
  const crashed = await holdInAnotherProcess();
  const gone = once(crashed, 'exit');
  crashed.kill('SIGKILL');
  await gone;
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => heldOrEnded(spawnHolder())));
  expect(outcomes.sort()).toEqual(['ended', 'ended', 'ended', 'held']);
});

it('works in a path longer than a socket address can be', () => {
  const long = join(root, 'd'.repeat(120), 'e'.repeat(120));
  const held = takeDataDirectory(long);
  expect(codeAndDetailOf(() => takeDataDirectory(long))[0]).toBe('data_dir_in_use');
  held.release();
});

it('says that a directory cannot be used, as a fault of the configuration', () => {
  writeFileSync(join(root, 'file'), '');
  const [code, detail] = codeAndDetailOf(() => takeDataDirectory(join(root, 'file')));
  expect(code).toBe('invalid_config');
  expect(detail).toContain('PARLEY_DATA_DIR: cannot write to');
});

function codeAndDetailOf(take: () => unknown): [string, string | undefined] {
  try {
    take();
  } catch (error) {
    if (error instanceof ParleyError) return [error.code, error.detail];
    throw error;
  }
  throw new Error('was taken');
}

function spawnHolder(): ChildProcess {
  const program = join(import.meta.dirname, 'hold-directory.fixture.ts');
  const child = spawn(process.execPath, [program, root], { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(child);
  return child;
}

async function holdInAnotherProcess(): Promise<ChildProcess> {
  const child = spawnHolder();
  if ((await heldOrEnded(child)) !== 'held') throw new Error('the holder ended');
  return child;
}

function heldOrEnded(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.stdout?.once('data', () => resolve('held'));
    child.once('exit', () => resolve('ended'));
  });
}

it('says so of a path in which nobody can make a directory, instead of trying for ever', () => {
  expect(() => takeDataDirectory('/proc/parley/data')).toThrow(expect.objectContaining({ code: 'invalid_config' }));
});
