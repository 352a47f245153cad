import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { invalidConfig } from '@parley/config';
import { ParleyError } from '@parley/contract';

/** A data directory that is this process's alone until it is released, or the process is gone. */
export interface DataDirectory {
  /** Absolute. */
  readonly path: string;
  /** A path inside it. */
  file(name: string): string;
  /** Safe to call twice. */
  release(): void;
}

const LOCK_FILE = 'lock';
/** A lock that nobody refers to any more would be closed by the garbage collector, and thereby given up. */
const held = new Set<DatabaseSync>();
const SQLITE_BUSY = 5;

/**
 * Makes the directory if it is missing, and takes it. Two databases opened on one directory would destroy it without
 * a complaint, so nothing in it is touched before this. Throws `data_dir_in_use` while another process has it, and
 * `invalid_config` when it cannot be made or written.
 *
 * The lock is SQLite's exclusive lock on an empty file, which is a lock of the operating system's: whatever ends the
 * holder frees it at that moment, no pid is compared that another process may have by now, and two containers that
 * share a volume see it. A socket to listen on instead leaves its file behind after a crash, and of two processes
 * that clear that away at once both can win.
 */
export function takeDataDirectory(directory: string): DataDirectory {
  const path = resolve(directory);
  const lock = openLock(path);
  try {
    // The journal in memory: the lock needs no file beside it.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    if (!isBusy(cause)) throw notUsable(path, cause);
    throw new ParleyError('data_dir_in_use', {
      cause,
      detail: `another Parley is using ${path}: stop that one, or set PARLEY_DATA_DIR to another directory`,
    });
  }
  held.add(lock);
  const release = () => {
    if (held.delete(lock)) lock.close();
  };
  return { path, file: (name) => join(path, name), release };
}

function openLock(path: string): DatabaseSync {
  try {
    makeDirectory(path);
    return new DatabaseSync(join(path, LOCK_FILE), { timeout: 0 });
  } catch (cause) {
    throw notUsable(path, cause);
  }
}

/** By hand: Node's `recursive` tries for ever where a directory cannot be made although its parent is there (`/proc`). */
function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
}

function isBusy(error: unknown): boolean {
  return (error as { errcode?: unknown }).errcode === SQLITE_BUSY;
}

function notUsable(path: string, cause: unknown): ParleyError {
  return invalidConfig([`PARLEY_DATA_DIR: cannot write to ${path} (${(cause as Error).message})`]);
}
