import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@parley/contract';
import type { Files } from '../../ports.ts';
import { filesSuite } from './files.suite.ts';
import { createLocalFiles } from './local-files.ts';

let folder: string;
let files: Files;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-files-'));
  files = await createLocalFiles(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('files on the disk', () => {
  filesSuite(() => files);

  it('leave nothing behind where they were not kept', async () => {
    const key = { tenantId: 'halves', fileId: newId() };
    await expect(files.put(key, Buffer.from('1'), 2)).rejects.toMatchObject({ code: 'invalid_request' });
    expect(readdirSync(join(folder, 'halves', key.fileId.slice(-2)))).toEqual([]);
  });

  it('are never written over', async () => {
    const key = { tenantId: 'demo', fileId: newId() };
    await files.put(key, Buffer.from('one'), 3);
    await expect(files.put(key, Buffer.from('two'), 3)).rejects.toMatchObject({ code: 'unavailable' });
    const content = await files.read(key);
    expect(content && (await text(content))).toBe('one');
  });

  it('need a folder that can be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const error = { code: 'invalid_config', detail: expect.stringContaining('PARLEY_DATA_DIR') };
    await expect(createLocalFiles(join(file, 'files'))).rejects.toMatchObject(error);
  });
});
