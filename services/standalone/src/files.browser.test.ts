// A visitor attaches files in the widget, and finds them again; nobody else does.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newVisitor } from '@parley/testkit';
import { findChromium, freePort } from '@parley/testkit/servers';
import type { Browser } from 'playwright-core';
import { launchBrowser, Visitor } from './browser.fixture.ts';
import { cleanEnvironment, interrupt, type StartedProcess, untilReadyLine } from './process.fixture.ts';

const chromium = findChromium();
const START_TIMEOUT_MS = 60_000;
const SCREENSHOT = process.env['PARLEY_TEST_SCREENSHOT'];

(chromium ? describe : describe.skip)('files in the widget', () => {
  let browser: Browser;
  let server: StartedProcess;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-files-'));
    browser = await launchBrowser(chromium ?? '');
    server = await untilReadyLine([process.execPath, join(import.meta.dirname, 'main.ts')], {
      cwd: folder,
      env: {
        ...cleanEnvironment(),
        PARLEY_PORT: String(await freePort()),
        PARLEY_ADMIN_PORT: String(await freePort()),
        PARLEY_DATA_DIR: join(folder, 'data'),
        PARLEY_GATEWAY_MAX_FILE_BYTES: '200000',
      },
    });
  }, START_TIMEOUT_MS);

  afterAll(async () => {
    await interrupt(server);
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }, START_TIMEOUT_MS);

  /** Drawn by the browser itself. */
  async function imageFrom({ page }: Visitor): Promise<Buffer> {
    const url = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [440, 320];
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      const sky = pen.createLinearGradient(0, 0, 440, 320);
      sky.addColorStop(0, '#f4a259');
      sky.addColorStop(1, '#5b8e7d');
      pen.fillStyle = sky;
      pen.fillRect(0, 0, 440, 320);
      pen.fillStyle = '#fff';
      pen.fillRect(150, 90, 140, 140);
      return canvas.toDataURL('image/png');
    });
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  }

  it(
    'are shown and saved, also after a reload, and are nobody else’s',
    async () => {
      const visitor = await Visitor.open(browser, server.address, 'zh');
      const { page } = visitor;
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/v1/files/')) asked.push(request.url());
      });
      const png = await imageFrom(visitor);
      const chosen = [
        { name: '损坏的包裹.png', mimeType: 'image/png', buffer: png },
        { name: '发票.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 not much of one') },
      ];
      await page.locator('input[type=file]').setInputFiles(chosen);
      await page.locator('.chips li').nth(1).waitFor();
      await visitor.ask('包裹坏了，请看照片');
      const image = page.locator('.line.visitor .image img');
      await image.waitFor();
      expect(await image.getAttribute('alt')).toBe('损坏的包裹.png');

      await page.reload();
      await visitor.openChat();
      await image.waitFor();
      const isDrawn = (element: unknown) => (element as { naturalWidth: number }).naturalWidth;
      await page.waitForFunction(
        () =>
          document.querySelector('parley-widget')?.shadowRoot?.querySelector<HTMLImageElement>('.image img')?.complete,
      );
      expect(await image.evaluate(isDrawn)).toBe(440);
      if (SCREENSHOT) await page.screenshot({ path: `${SCREENSHOT}-shown.png` });

      const saving = page.waitForEvent('download');
      await page.locator('.file', { hasText: '发票.pdf' }).click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toBe('发票.pdf');
      expect(readFileSync(await saved.path(), 'utf8')).toBe('%PDF-1.4 not much of one');

      // Its URL alone is worth nothing, nor is it to another visitor.
      const [url = ''] = asked;
      expect((await fetch(url)).status).toBe(401);
      const { token } = await newVisitor(server.address);
      expect((await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status).toBe(404);
      await visitor.close();
    },
    START_TIMEOUT_MS,
  );

  it(
    'that are too large are refused in words, and the rest goes',
    async () => {
      const visitor = await Visitor.open(browser, server.address, 'en');
      const { page } = visitor;
      const large = { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(200_001) };
      const small = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') };
      await page.locator('input[type=file]').setInputFiles([large, small]);
      await page.getByText('The file is too large.').waitFor();
      if (SCREENSHOT) await page.screenshot({ path: `${SCREENSHOT}-refused.png` });
      await page.getByRole('button', { name: 'Delete: film.mp4' }).click();
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.locator('.line.visitor .file', { hasText: 'note.txt' }).waitFor();
      // A message without a word gets an answer too.
      await visitor.answerLocator().first().waitFor();
      await visitor.close();
    },
    START_TIMEOUT_MS,
  );
});
