import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const KEY_BYTES = 32;

/**
 * The keys that visitors' tokens are signed with, kept at `path`, in the form of `PARLEY_TOKEN_KEYS`; made at the first
 * start, so that visitors stay signed in over restarts. Readable by the owner alone.
 */
export function loadTokenKeys(path: string): string {
  const kept = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  if (kept !== '') return kept;
  const made = `local:${randomBytes(KEY_BYTES).toString('base64url')}`;
  // Whole or not there: a crash in the middle of writing must not leave half a key.
  const unfinished = `${path}.new`;
  writeFileSync(unfinished, `${made}\n`, { mode: 0o600, flush: true });
  renameSync(unfinished, path);
  return made;
}
