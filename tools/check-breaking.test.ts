import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');
/** Nothing of the surrounding repository, as in a hook that runs this test, may lead git elsewhere. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-breaking-'));
  cpSync(join(root, 'proto'), join(folder, 'proto'), { recursive: true });
  cpSync(join(root, 'tools/check-breaking.ts'), join(folder, 'tools/check-breaking.ts'));
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('-c', 'user.name=test', '-c', 'user.email=test@localhost', 'commit', '--quiet', '--message', 'The contract.');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...parameters: string[]): void {
  execFileSync('git', parameters, { cwd: folder, env: environment });
}

function edit(file: string, from: string, to: string): void {
  const path = join(folder, 'proto/parley/v1', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no '${from}'`);
  writeFileSync(path, text.replace(from, to));
}

function check(): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/check-breaking.ts'], {
    cwd: folder,
    env: { ...environment, PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter) },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

it('takes the contract of main, and what is only added to it', () => {
  expect(check().status).toBe(0);
  edit('llm.proto', 'message DraftRequest {}', 'message DraftRequest {\n  uint32 from_offset = 1;\n}');
  expect(check().status).toBe(0);
});

it.each([
  ['a field that is gone', 'string turn_id = 1;\n  uint32 attempt = 2;', 'uint32 attempt = 2;'],
  ['a field under another number', 'uint32 attempt = 2;', 'uint32 attempt = 12;'],
  ['a field of another type', 'bool accepted = 1;', 'string accepted = 1;'],
  ['a field of another name, which JSON clients would miss', 'bool accepted = 1;', 'bool taken = 1;'],
])('reports %s', (_what, from, to) => {
  edit('llm.proto', from, to);
  const { status, output } = check();
  expect(status).not.toBe(0);
  expect(output).toMatch(/proto\/parley\/v1\/llm\.proto/);
});
