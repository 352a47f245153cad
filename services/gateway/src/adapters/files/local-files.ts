import { constants } from 'node:fs';
import { access, type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileKey, ParleyError, token } from '@parley/contract';
import { SingleFlight } from '@parley/flow';
import type { Files } from '../../ports.ts';
import { exactSize } from './exact-size.ts';

/**
 * Files in a folder of this machine: `<tenant>/<last two characters of the id>/<id>`. A content is written under its name
 * at once, since a second name would cost the disk a second commit: that it is whole says the store, and what a crash
 * leaves half is found by the sweep. Several processes may share the folder. Rejects with `invalid_config` when it cannot
 * be written.
 */
export async function createLocalFiles(folder: string): Promise<Files> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new ParleyError('invalid_config', { cause, detail: `PARLEY_DATA_DIR: cannot write to ${folder}` });
  }
  const flushes = new SingleFlight<string, void>();
  const newFolders = new SingleFlight<string, void>();

  const placeOf = ({ tenantId, fileId }: FileKey) =>
    join(folder, token(tenantId, 'tenant id'), token(fileId, 'file id').slice(-2), fileId);
  /** A name is on the disk when its folder is. Many that come at once share a flush. */
  const flushName = (path: string) => flushes.fresh(dirname(path), () => flush(dirname(path)));

  const makeFolder = async (path: string) => {
    await mkdir(path, { recursive: true });
    await flushName(path);
    await flushName(dirname(path));
  };
  /** Waits until a folder that somebody is just making is on the disk with its name. */
  const madeFolder = (path: string) => newFolders.join(path, async () => {});

  async function create(place: string): Promise<FileHandle> {
    try {
      return await open(place, 'wx', 0o600);
    } catch (thrown) {
      if (codeOf(thrown) !== 'ENOENT') throw thrown;
      await newFolders.join(dirname(place), () => makeFolder(dirname(place)));
      return open(place, 'wx', 0o600);
    }
  }

  return {
    async put(key, content, size) {
      const place = placeOf(key);
      const file = await create(place).catch(rethrow);
      try {
        await write(
          file,
          content instanceof Uint8Array && content.length === size ? content : exactSize(content, size),
        );
        await flushName(place);
        await madeFolder(dirname(place));
      } catch (thrown) {
        await rm(place, { force: true });
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
      await rm(placeOf(key), { force: true }).catch(rethrow);
    },
  };
}

async function write(file: FileHandle, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function rethrow(thrown: unknown): never {
  throw unavailable(thrown);
}

function unavailable(thrown: unknown): ParleyError {
  if (thrown instanceof ParleyError) return thrown;
  return new ParleyError('unavailable', { cause: thrown, detail: `the disk said ${codeOf(thrown)}` });
}

function codeOf(thrown: unknown): string {
  return String((thrown as NodeJS.ErrnoException | null)?.code);
}
