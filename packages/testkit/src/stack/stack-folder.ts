import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface StackFolder {
  readonly path: string;
  readonly logs: string;
  /** Where visitors' files go. */
  readonly data: string;
  /** The folder of one server. */
  server(name: string): string;
  /** Made once, so that tokens stay valid as long as the folder is kept. */
  readonly tokenKeys: string;
  /** Removes it, unless it is to be kept. */
  release(): void;
}

/** The folder asked for, which is kept, or a temporary one. */
export function stackFolder(kept: string | undefined): StackFolder {
  const path = kept ?? mkdtempSync(join(tmpdir(), 'parley-stack-'));
  mkdirSync(path, { recursive: true });
  // PostgreSQL, started by root, runs as another user, who must be able to pass.
  chmodSync(path, 0o755);
  const folderOf = (name: string) => {
    const folder = join(path, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  };
  return {
    path,
    logs: folderOf('logs'),
    data: folderOf('data'),
    server: folderOf,
    tokenKeys: tokenKeysAt(join(path, 'token-keys')),
    release: () => {
      if (kept === undefined) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function tokenKeysAt(path: string): string {
  if (!existsSync(path)) writeFileSync(path, `stack:${randomBytes(32).toString('base64url')}`, { mode: 0o600 });
  return readFileSync(path, 'utf8');
}
