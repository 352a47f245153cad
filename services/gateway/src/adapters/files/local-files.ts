import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileKey, newId, ParleyError, token } from '@parley/contract';
import type { Files } from '../../ports.ts';
import { exactSize } from './exact-size.ts';

/** What is older was left by a process that died. */
const ABANDONED_MS = 24 * 3_600_000;

/**
 * Files in a folder of this machine: `<tenant>/<last two characters of the id>/<id>`. A content gets its name when it is
 * whole and on the disk. Several processes may share the folder. Rejects with `invalid_config` when it cannot be written.
 */
export async function createLocalFiles(folder: string, wallNow: () => number): Promise<Files> {
  const incoming = join(folder, 'incoming');
  try {
    await mkdir(incoming, { recursive: true });
    await removeAbandoned(incoming, wallNow() - ABANDONED_MS);
  } catch (cause) {
    throw new ParleyError('invalid_config', { cause, detail: `PARLEY_DATA_DIR: cannot write to ${folder}` });
  }

  const placeOf = ({ tenantId, fileId }: FileKey) =>
    join(folder, token(tenantId, 'tenant id'), token(fileId, 'file id').slice(-2), fileId);

  return {
    async put(key, content, size) {
      const place = placeOf(key);
      const half = join(incoming, newId());
      try {
        await write(half, exactSize(content, size));
        await mkdir(dirname(place), { recursive: true });
        await rename(half, place);
        await flush(dirname(place));
      } catch (thrown) {
        await rm(half, { force: true });
        throw unavailable(thrown);
      }
    },
    async read(key) {
      const place = placeOf(key);
      try {
        const file = await open(place);
        return file.createReadStream();
      } catch (thrown) {
        if (codeOf(thrown) === 'ENOENT') return undefined;
        throw unavailable(thrown);
      }
    },
    async delete(key) {
      const place = placeOf(key);
      await rm(place, { force: true }).catch((thrown: unknown) => {
        throw unavailable(thrown);
      });
    },
  };
}

async function write(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A name is on the disk when its folder is. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeAbandoned(incoming: string, before: number): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    // Another process may just have finished it.
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs < before) await rm(path, { force: true });
  }
}

function unavailable(thrown: unknown): ParleyError {
  if (thrown instanceof ParleyError) return thrown;
  return new ParleyError('unavailable', { cause: thrown, detail: `the disk said ${codeOf(thrown)}` });
}

function codeOf(thrown: unknown): string {
  return String((thrown as NodeJS.ErrnoException | null)?.code);
}
