// What a visitor sees of an answer that is not the usual one, and of no answer at all.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '@parley/testkit';
import { findChromium, freePort } from '@parley/testkit/servers';
import type { Browser } from 'playwright-core';
import { launchBrowser, Visitor } from './browser.fixture.ts';
import { cleanEnvironment, interrupt, type StartedProcess, untilReadyLine } from './process.fixture.ts';

const chromium = findChromium();
const START_TIMEOUT_MS = 60_000;

const languages = [
  {
    language: 'zh',
    ...{ question: '多久能收到货？', faq: '两天。' },
    ...{ notice: '当前咨询较多，此回答由备用助手给出。', message: '请在这里留言', queue: '正在为您安排人工客服' },
  },
  {
    language: 'en',
    ...{ question: 'How long does delivery take?', faq: 'Two days.' },
    ...{ notice: 'We are busy right now: a simpler assistant gave this answer.' },
    ...{ message: 'Please leave a message here', queue: 'A person will be with you' },
  },
] as const;

(chromium ? describe : describe.skip)('a visitor over the limit', () => {
  let browser: Browser;
  let simulator: Simulator;
  const servers: StartedProcess[] = [];
  const folders: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser(chromium ?? '');
    simulator = await startSimulator({ protocol: 'openai', answer: '…', apiKey: { kind: 'none' } });
  });
  afterAll(async () => {
    await Promise.all(servers.map(interrupt));
    await Promise.all([simulator.stop(), browser.close()]);
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }, START_TIMEOUT_MS);

  /** A shop whose visitors may ask its model once a minute. */
  async function start(fallbacks: readonly string[]): Promise<StartedProcess> {
    const folder = mkdtempSync(join(tmpdir(), 'parley-degraded-'));
    folders.push(folder);
    const delivery = {
      ...{ id: 'delivery', topic: 'orders', question: { zh: '多久能收到货？', en: 'How long does delivery take?' } },
      answer: { zh: '两天。', en: 'Two days.' },
    };
    const site = {
      ...{ key: 'demo', name: 'Shop', languages: ['zh', 'en'], allowedOrigins: ['self'], faq: [delivery], fallbacks },
      ...{ routes: [{ provider: 'local' }], limits: { visitor: { requestsPerMinute: 1 } } },
    };
    const config = join(folder, 'parley.yaml');
    writeFileSync(config, JSON.stringify({ tenants: [{ id: 'shop', sites: [site] }] }));
    const server = await untilReadyLine([process.execPath, join(import.meta.dirname, 'main.ts')], {
      cwd: folder,
      env: {
        ...cleanEnvironment(),
        PARLEY_PORT: String(await freePort()),
        PARLEY_ADMIN_PORT: String(await freePort()),
        PARLEY_DATA_DIR: join(folder, 'data'),
        PARLEY_LOCAL_LLM_URL: simulator.url,
        PARLEY_CONFIG: config,
      },
    });
    servers.push(server);
    return server;
  }

  /** A visitor whose one question of this minute is answered. */
  async function askedOnce(server: StartedProcess, language: 'zh' | 'en', question: string): Promise<Visitor> {
    const visitor = await Visitor.open(browser, server.address, language);
    expect((await visitor.watchAnswer(question)).answer).toBe('…');
    await visitor.ask(question);
    return visitor;
  }

  it(
    'reads under the answer that it is not the usual one',
    async () => {
      const server = await start(['faq']);
      for (const { language, question, faq, notice } of languages) {
        const visitor = await askedOnce(server, language, question);
        await visitor.page.getByText(notice).waitFor();
        expect((await visitor.answers()).at(-1)).toContain(faq);
        expect(await visitor.page.getByText(notice).count()).toBe(1);
        await visitor.page.reload();
        await visitor.openChat();
        await visitor.page.getByText(notice).waitFor();
        await visitor.close();
      }
    },
    3 * START_TIMEOUT_MS,
  );

  it(
    'is asked to leave a message where nothing else is left',
    async () => {
      const server = await start(['message']);
      for (const { language, question, message, queue } of languages) {
        const visitor = await askedOnce(server, language, question);
        await visitor.page.locator('.system', { hasText: message }).waitFor();
        await visitor.page.getByText(queue).waitFor();
        await visitor.close();
      }
    },
    3 * START_TIMEOUT_MS,
  );
});
