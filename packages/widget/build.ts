import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface BuiltWidget {
  /** One classic script, UTF-8. */
  readonly script: string;
  /** Of all its sources: good as an ETag. */
  readonly hash: string;
}

const root = import.meta.dirname;
const require = createRequire(import.meta.url);

/**
 * The widget's script: from `dist/` when it was built from these very sources, else built now (about half a second).
 * Two processes that build at once write the same file. Throws what Vite throws if the sources do not build.
 */
export async function buildWidget(): Promise<BuiltWidget> {
  const hash = await hashSources();
  const file = join(root, 'dist', `widget-${hash}.js`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return { script: kept, hash };
  const script = await bundle();
  await keep(file, script);
  return { script, hash };
}

async function bundle(): Promise<string> {
  const { build } = await import('vite');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    // The same script whatever `NODE_ENV` says.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, 'src/main.ts'), formats: ['iife'], name: 'parley', fileName: 'widget' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    for (const chunk of one.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('the build made no script');
}

async function keep(file: string, script: string): Promise<void> {
  const half = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(half, script);
    await rename(half, file);
  } catch {
    // A read-only image: then every start builds.
  }
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  const client = require.resolve('@parley/client');
  // Not a dependency of the widget's own: it is bundled because the client needs it.
  const flow = createRequire(client).resolve('@parley/flow');
  for (const folder of [root, folderOf(client), folderOf(flow)]) {
    const names = await readdir(join(folder, 'src'), { recursive: true });
    for (const name of names.filter(isSource).sort()) {
      hash.update(name).update(await readFile(join(folder, 'src', name)));
    }
  }
  for (const name of ['build.ts', 'package.json']) hash.update(await readFile(join(root, name)));
  return hash.digest('hex').slice(0, 16);
}

function folderOf(entryFile: string): string {
  return dirname(dirname(entryFile));
}

function isSource(name: string): boolean {
  return /\.tsx?$/.test(name) && !/\.(test|suite)\./.test(name);
}

// `node packages/widget/build.ts`: for an image, whose processes may not write.
if (import.meta.main) await buildWidget();
