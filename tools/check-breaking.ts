// Compares the protocol with the one on main: what an old client or a neighbour service says must still be understood.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
// A clone made for a pull request knows main only as its remote branch.
const base = ['origin/main', 'main'].find((branch) => git('rev-parse', '--quiet', '--verify', `${branch}:proto`));

if (base) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-proto-'));
  try {
    const archive = execFileSync('git', ['archive', base, 'proto'], { cwd: root });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    const { status } = spawnSync('buf', ['breaking', 'proto', '--against', join(folder, 'proto')], {
      cwd: root,
      stdio: 'inherit',
    });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  console.log('no main branch with a protocol here: nothing to compare with');
}

function git(...parameters: string[]): boolean {
  return spawnSync('git', parameters, { cwd: root, stdio: 'ignore' }).status === 0;
}
