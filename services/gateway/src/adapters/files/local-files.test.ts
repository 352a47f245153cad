import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Files } from '../../ports.ts';
import { filesSuite } from './files.suite.ts';
import { createLocalFiles } from './local-files.ts';

let folder: string;
let files: Files;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-files-'));
  files = await createLocalFiles(folder, Date.now);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('files on the disk', () => {
  filesSuite(() => files);

  it('leave no half behind', () => {
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });

  it('come without what a process left that died, and keep what another is writing', async () => {
    const now = 1_790_000_000_000;
    for (const [name, ageMs] of [
      ['old', 25 * 3_600_000],
      ['new', 60_000],
    ] as const) {
      const path = join(folder, 'incoming', name);
      writeFileSync(path, 'half');
      utimesSync(path, new Date(now - ageMs), new Date(now - ageMs));
    }
    await createLocalFiles(folder, () => now);
    expect(readdirSync(join(folder, 'incoming'))).toEqual(['new']);
    rmSync(join(folder, 'incoming', 'new'));
  });

  it('need a folder that can be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const error = { code: 'invalid_config', detail: expect.stringContaining('PARLEY_DATA_DIR') };
    await expect(createLocalFiles(join(file, 'files'), Date.now)).rejects.toMatchObject(error);
  });
});
