// Runs one TypeScript file of this repository on a fresh clone: `node tools/bootstrap.mjs <entry.ts> [arguments]`.
// Needs nothing but Node 20 and npm: installs the packages when they differ from the lockfile, then hands over to the
// Node 24 that is one of them, because only that one runs TypeScript as it is. Plain JavaScript, only `node:` imports.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pnpm = 'pnpm@12.21.0';
const neededNodeMajor = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.installed-from');

const [entry, ...entryArguments] = process.argv.slice(2);
if (!entry) fail('usage: node tools/bootstrap.mjs <entry.ts> [arguments]');

const wanted = installStamp();
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wanted) install(wanted);
handOver(findNode());

/** What decides the contents of node_modules: the machine, the lockfile and every manifest. */
function installStamp() {
  const manifests = ['packages', 'services']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`));
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'loadtest/package.json', ...manifests.sort()];
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${pnpm}\n`);
  for (const file of files.filter((name) => existsSync(join(root, name)))) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function install(stamp) {
  console.error('installing packages …');
  // CI=true: pnpm must never stop to ask. The shell is needed on Windows, where npx is a .cmd file.
  // Standard output is left to the command itself: its last line is read by machines.
  const { status } = spawnSync('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], {
    cwd: root,
    env: { ...process.env, CI: 'true' },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    fail(
      `installing failed. After a change to a package.json, first run: npx --yes ${pnpm} install --no-frozen-lockfile`,
    );
  }
  writeFileSync(stampFile, stamp);
}

function findNode() {
  const { platform, arch } = process;
  for (const name of [`node-${platform}-${arch}`, `node-bin-${platform}-${arch}`]) {
    const packaged = join(modules, name, 'bin', 'node');
    if (existsSync(packaged)) return packaged;
  }
  if (Number.parseInt(process.versions.node, 10) >= neededNodeMajor) return process.execPath;
  return fail(
    `no Node ${neededNodeMajor} is packaged for ${platform}-${arch}; this one is ${process.version}. Install Node ${neededNodeMajor}.`,
  );
}

function handOver(node) {
  const path = [dirname(node), join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter);
  // As in the image: a service is no program that has the machine to itself.
  const flags = entry.startsWith('services/') ? ['--max-semi-space-size=8'] : [];
  const child = spawn(node, [...flags, join(root, entry), ...entryArguments], {
    // TypeScript that was stripped and compiled once: starts sooner, and saves each process the 28 MB of the stripper.
    env: { NODE_COMPILE_CACHE: join(modules, '.cache', 'node'), ...process.env, PATH: path },
    stdio: 'inherit',
  });
  // Ctrl-C reaches the child from the terminal too; the parent only waits for its orderly end.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm ends at once on SIGTERM and passes it to nobody: whoever started us being gone means that we are to stop, too.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
  child.on('error', (error) => fail(`cannot start ${node}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
