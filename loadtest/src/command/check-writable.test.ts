import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { checkWritable } from './check-writable.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-writable-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('leaves what is there, and nothing where nothing was', () => {
  const [there, other] = [join(folder, 'there'), join(folder, 'other')];
  writeFileSync(there, 'x');
  checkWritable('--json', there);
  checkWritable('--json', other);
  expect(readFileSync(there, 'utf8')).toBe('x');
  expect(existsSync(other)).toBe(false);
});

it.each([
  ['', 'ENOENT'],
  [folder, 'EISDIR'],
  [join(folder, 'none', 'x.json'), 'ENOENT'],
])('refuses %j in one line', (file, why) => {
  expect(() => checkWritable('--html', file)).toThrow(
    expect.objectContaining({ code: 'invalid_request', detail: `--html: cannot write '${file}' (${why})` }),
  );
});
