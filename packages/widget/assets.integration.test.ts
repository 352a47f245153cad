import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { createAssets } from './assets.ts';

// Vite does not run inside jest; what is built is found by the hash of its sources.
beforeAll(() => {
  execFileSync(process.execPath, [join(import.meta.dirname, 'build.ts')]);
});

it('serves the widget as one script and the demo page that loads it', async () => {
  const assets = await createAssets();
  expect(assets('/widget.js')).toMatchObject({ contentType: 'text/javascript; charset=utf-8' });
  const page = assets('/');
  expect(page?.contentType).toBe('text/html; charset=utf-8');
  expect(page?.body.toString()).toContain('src="/widget.js"');
});

it('serves nothing else, whatever a path asks for', async () => {
  const assets = await createAssets();
  for (const path of ['/index.html', '/../package.json', '//', '/demo', '/__proto__', ''])
    expect(assets(path)).toBeUndefined();
});
