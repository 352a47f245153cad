import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { buildWidget } from './build.ts';

/** What a gateway serves at one path. */
export interface WidgetAsset {
  readonly body: string | Uint8Array;
  readonly contentType: string;
}

const demoFolder = join(import.meta.dirname, 'demo');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/**
 * The widget at `/widget.js`, and the demo site around it: `demo/index.html` at `/`, its other files under their
 * names. Builds the widget when its sources have changed, and keeps everything in memory, a few hundred KB.
 */
export async function createAssets(): Promise<(path: string) => WidgetAsset | undefined> {
  const { script } = await buildWidget();
  const assets = new Map<string, WidgetAsset>();
  assets.set('/widget.js', { body: script, contentType: 'text/javascript; charset=utf-8' });
  for (const name of await readdir(demoFolder)) {
    const contentType = contentTypes[extname(name)];
    if (contentType === undefined) continue;
    const body = await readFile(join(demoFolder, name));
    assets.set(name === 'index.html' ? '/' : `/${name}`, { body, contentType });
  }
  return (path) => assets.get(path);
}
