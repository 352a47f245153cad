import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of one server: the one asked for, which is kept, or a temporary one, which `release` removes. */
export function serverFolder(kept: string | undefined, name: string): { path: string; release: () => void } {
  if (kept === undefined) {
    const path = mkdtempSync(join(tmpdir(), `parley-${name}-`));
    return { path, release: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
  }
  mkdirSync(kept, { recursive: true });
  return { path: kept, release: () => {} };
}
