import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import type { Edit } from './planted-bug.ts';

const repository = join(import.meta.dirname, '../..');

/** A place to plant bugs in: the repository as it stands here, in a folder of its own. Remove it in the end. */
export class RepositoryCopy {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'parley-planted-bugs-')));

  constructor() {
    for (const file of ownFiles()) {
      mkdirSync(dirname(join(this.root, file)), { recursive: true });
      cpSync(join(repository, file), join(this.root, file));
    }
    symlinkSync(join(repository, 'node_modules'), join(this.root, 'node_modules'));
    // Its links are relative: copied as they are, those to other packages lead to the copies of these.
    for (const folder of globSync('{packages/*,services/*,loadtest}/node_modules', { cwd: repository }))
      cpSync(join(repository, folder), join(this.root, folder), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => !/node_modules\/\.[^/]+$/.test(path),
      });
    this.#checkLinks();
  }

  /** Makes the edits; the answer undoes them. Throws when one of them does not fit exactly one place. */
  plant(edits: readonly Edit[]): () => void {
    const originals = new Map<string, string>();
    const undo = () => {
      for (const [path, original] of originals) writeFileSync(path, original);
    };
    try {
      for (const edit of edits) {
        const path = join(this.root, edit.file);
        const text = readFileSync(path, 'utf8');
        const edited = applyEdit(text, edit);
        if (!originals.has(path)) originals.set(path, text);
        writeFileSync(path, edited);
      }
    } catch (error) {
      undo();
      throw error;
    }
    return undo;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** A link back into the original would have every bug go unnoticed, or noticed by chance. */
  #checkLinks(): void {
    const links = globSync('{packages/*,services/*,loadtest}/node_modules/@parley/*', { cwd: this.root });
    const astray = links.filter((link) => !realpathSync(join(this.root, link)).startsWith(this.root + sep));
    if (links.length === 0 || astray.length > 0) throw new Error(`links that leave the copy: ${astray.join(', ')}`);
  }
}

/** The text with the edit made. */
export function applyEdit(text: string, { file, find, replace }: Edit): string {
  const count = text.split(find).length - 1;
  if (count !== 1) throw new Error(`${file} has this ${count} times, not once:\n${find}`);
  return text.replace(find, () => replace);
}

/** What git knows, and what is new and not ignored. */
function ownFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(list.split('\0'))].filter((file) => file !== '' && existsSync(join(repository, file)));
}
