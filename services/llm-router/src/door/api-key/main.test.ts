import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createAuthenticator } from './authenticate.ts';

const run = (...parameters: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...parameters], { encoding: 'utf8' });

it('prints a key and the line that lets it in, another one every time', () => {
  const [first, second] = [run('ci'), run('ci')].map(({ stdout }) => ({
    key: /^ {2}(parley-[\w-]{43})$/m.exec(stdout)?.[1] ?? '',
    line: /\{ id: (\S+), sha256: ([0-9a-f]{64}) \}/.exec(stdout),
  }));
  const [, id = '', sha256 = ''] = first?.line ?? [];
  const authenticate = createAuthenticator([{ id: 'acme', apiKeys: [{ id, sha256 }] }]);
  expect(authenticate(`Bearer ${first?.key}`)).toEqual({ tenantId: 'acme', keyId: 'ci' });
  expect(() => authenticate(`Bearer ${second?.key}`)).toThrow('Incorrect API key');
});

it('refuses a name that the file would not take', () => {
  expect(run('a b')).toMatchObject({ status: 2, stdout: '' });
});

it.each(['7', '1e3', 'true', 'null'])('quotes %s, which the file would not take for a name', (name) => {
  expect(run(name).stdout).toContain(`{ id: '${name}', sha256: `);
});

it('makes no key when it is asked for help', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^usage: npm run api-key/);
  expect(run('--hlep')).toMatchObject({ status: 2, stdout: '' });
});
