import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';

it('builds one small script without the protobuf library', async () => {
  // In a process of its own: Vite does not run inside the test runner.
  const build = join(import.meta.dirname, '../build.ts');
  const code = `const { buildWidget } = await import(process.argv[1]); process.stdout.write((await buildWidget()).script);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code, build], {
    maxBuffer: 10_000_000,
  });
  expect(gzipSync(stdout).length).toBeLessThan(28_500);
  expect(stdout).toContain('parley.v1.json');
  expect(stdout).not.toContain('recursionLimit');
});
