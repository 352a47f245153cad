// The page on each of the four vendors' protocols: what the visitor sees, and what the vendor is spared.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createNodeClient } from '@parley/client/node';
import { type ProtocolName, type Simulator, startSimulator } from '@parley/testkit';
import { findChromium, freePort } from '@parley/testkit/servers';
import type { Browser } from 'playwright-core';
import { launchBrowser, Visitor } from './browser.fixture.ts';
import { cleanEnvironment, interrupt, type StartedProcess, untilReadyLine } from './process.fixture.ts';

const chromium = findChromium();
/** Nine seconds for the same answer: a busy machine, too, has time to stop it. Google goes on to its end all the same. */
const SLOWLY = { chunkDelayMs: 180 } as const;
const START_TIMEOUT_MS = 60_000;
/** From the visitor's stop to the vendor's closed socket. */
const STOP_WITHIN_MS = 1_000;

/** About two seconds long: time to reload. */
const ANSWER = Array.from({ length: 40 }, (_, index) => `第${index}句。`).join('');

interface Vendor {
  readonly name: string;
  readonly protocol: ProtocolName;
  readonly env: (url: string) => Readonly<Record<string, string>>;
}

const vendors: readonly Vendor[] = [
  { name: 'GPT', protocol: 'openai', env: (url) => ({ OPENAI_BASE_URL: url, OPENAI_API_KEY: 'key' }) },
  { name: 'Claude', protocol: 'anthropic', env: (url) => ({ ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: 'key' }) },
  { name: 'Gemini', protocol: 'google', env: (url) => ({ GEMINI_BASE_URL: url, GEMINI_API_KEY: 'key' }) },
  { name: 'a local server', protocol: 'openai', env: (url) => ({ PARLEY_LOCAL_LLM_URL: url }) },
];

(chromium ? describe : describe.skip)('the page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser(chromium ?? '');
  });
  afterAll(() => browser.close());

  describe.each(vendors)('answered by $name', ({ protocol, env }) => {
    let folder: string;
    let simulator: Simulator;
    let server: StartedProcess;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'parley-vendor-'));
      simulator = await startSimulator({
        ...{ protocol, answer: ANSWER, chunkCharacters: 4, chunkDelayMs: 50 },
        apiKey: { kind: 'none' },
      });
      server = await untilReadyLine([process.execPath, join(import.meta.dirname, 'main.ts')], {
        cwd: folder,
        env: {
          ...cleanEnvironment(),
          PARLEY_PORT: String(await freePort()),
          PARLEY_ADMIN_PORT: String(await freePort()),
          PARLEY_DATA_DIR: join(folder, 'data'),
          ...env(simulator.url),
        },
      });
    }, START_TIMEOUT_MS);
    afterAll(async () => {
      await interrupt(server);
      await simulator.stop();
      rmSync(folder, { recursive: true, force: true });
    }, START_TIMEOUT_MS);

    let visitor: Visitor;
    let request: number;
    beforeEach(async () => {
      visitor = await Visitor.open(browser, server.address, 'zh');
      request = simulator.requests.length;
    });
    afterEach(() => visitor.close());

    const untilDraft = () => visitor.page.locator('.line.draft .bubble', { hasText: '第3句' }).waitFor();
    const closedWithin = async (since: number) => {
      const { clientClosedAt } = await simulator.settled(request, 20_000);
      return (clientClosedAt ?? Number.POSITIVE_INFINITY) - since;
    };

    it(
      'shows the answer as it comes',
      async () => {
        const { lengths, answer } = await visitor.watchAnswer('龙井怎么泡？');
        expect(answer).toBe(ANSWER);
        expect(lengths.length).toBeGreaterThan(10);
        expect(JSON.stringify(simulator.requests[request]?.body)).toContain('龙井怎么泡？');
      },
      START_TIMEOUT_MS,
    );

    it(
      'stops the vendor when the visitor presses stop',
      async () => {
        simulator.next(SLOWLY);
        await visitor.ask('讲个长故事');
        await untilDraft();
        const pressedAt = Date.now();
        await visitor.page.getByRole('button', { name: '停止' }).click();
        expect(await closedWithin(pressedAt)).toBeLessThan(STOP_WITHIN_MS);
        await visitor.page.locator('.system').waitFor();
        expect(await visitor.answers()).toEqual([]);
      },
      START_TIMEOUT_MS,
    );

    it(
      'stops the vendor when the visitor leaves',
      async () => {
        const client = createNodeClient({ url: server.address, siteKey: 'demo' });
        client.connect();
        simulator.next(SLOWLY);
        client.send('再讲一个');
        await new Promise<void>((resolve) => {
          client.subscribe(({ draft }) => (draft?.text.length ?? 0) > 10 && resolve());
        });
        const leftAt = Date.now();
        client.leave();
        expect(await closedWithin(leftAt)).toBeLessThan(STOP_WITHIN_MS);
        client.close();
      },
      START_TIMEOUT_MS,
    );

    it(
      'goes on when the visitor reloads, and shows the finished answer',
      async () => {
        await visitor.ask('接着说');
        await untilDraft();
        await visitor.page.reload();
        await visitor.openChat();
        await visitor.answerLocator().first().waitFor();
        expect(await visitor.answers()).toEqual([ANSWER]);
        const { clientClosedAt, endedNormally } = await simulator.settled(request);
        expect({ clientClosedAt, endedNormally }).toEqual({ clientClosedAt: undefined, endedNormally: true });
      },
      START_TIMEOUT_MS,
    );
  });
});
