// Writes src/generated/ from proto/. With --check: writes nothing, exits 1 if what is committed is not what proto says.
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const target = join(import.meta.dirname, 'src/generated');
const pbjs = join(import.meta.dirname, 'node_modules/protobufjs-cli/bin/pbjs');
const flags = [
  ...['-t', 'static-module', '-w', 'esm', '--dependency', 'protobufjs/minimal.js', '-p', 'proto'],
  ...['--force-number', '--null-semantics', '--alt-comment', '--no-delimited', '--no-typeurl', '--no-service'],
];

function generate(folder: string): void {
  const protos = globSync('proto/parley/v1/*.proto', { cwd: root }).sort();
  const run = (...more: string[]) =>
    execFileSync(process.execPath, [pbjs, ...flags, ...more, ...protos], { cwd: root, stdio: 'inherit' });
  // Twice: the declarations keep the proto comments, the code does not need them.
  run('--dts', '-o', join(folder, 'parley.js'));
  run('--no-comments', '-o', join(folder, 'parley.js'));
  const types = join(folder, 'parley.d.ts');
  // `import = require` is no ES module syntax, and what it names is not used: every 64-bit field is a number.
  writeFileSync(types, readFileSync(types, 'utf8').replace('import Long = require("long");\n', ''));
}

if (process.argv.includes('--check')) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-generated-'));
  try {
    generate(folder);
    const stale = ['parley.js', 'parley.d.ts'].filter(
      (file) => readFileSync(join(folder, file), 'utf8') !== readFileSync(join(target, file), 'utf8'),
    );
    for (const file of stale) console.error(`${file} is not what proto/ says: run packages/contract/generate.ts`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
} else generate(target);
