// What a newcomer does: clone, `npm start`, open the page, ask. From a clone of the last commit, with the Node and npm
// of this machine alone, everything else installed by the command itself.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findChromium, freePort } from '@parley/testkit/servers';
import type { Browser } from 'playwright-core';
import { launchBrowser, Visitor } from './browser.fixture.ts';
import { parseFaq } from './faq.fixture.ts';
import { cleanEnvironment, interrupt, type StartedProcess, untilReadyLine } from './process.fixture.ts';

const repository = join(import.meta.dirname, '../../..');
const chromium = findChromium();
const canRun = chromium !== undefined && existsSync(join(repository, '.git'));
const START_TIMEOUT_MS = 300_000;

/** Worded as nobody worded the FAQ; the id of the entry that holds the answer. */
const questions = [
  { language: 'zh', question: '手滑买了，帮我撤掉', id: 'cancel-order' },
  { language: 'zh', question: '壶不喜欢，能给你们退回去吗', id: 'return-policy' },
  { language: 'zh', question: '地址填成以前的家了咋整', id: 'change-address' },
  { language: 'en', question: 'ordered oolong and you sent me jasmine', id: 'wrong-item' },
  { language: 'en', question: 'how do i actually buy stuff on your site', id: 'place-order' },
  { language: 'en', question: 'dont like the cup, can i give it back', id: 'return-policy' },
] as const;

(canRun ? describe : describe.skip)('a fresh clone', () => {
  let folder: string;
  let server: StartedProcess | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-clone-'));
    const clone = join(folder, 'parley');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository}`, clone]);
    const [port, adminPort] = [await freePort(), await freePort()];
    server = await untilReadyLine(['npm', 'start', '--silent'], {
      cwd: clone,
      env: {
        ...cleanEnvironment(),
        PATH: nodeAndNpmOnly(),
        PARLEY_PORT: String(port),
        PARLEY_ADMIN_PORT: String(adminPort),
      },
    });
    browser = await launchBrowser(chromium ?? '');
  }, START_TIMEOUT_MS);

  afterAll(async () => {
    await browser?.close();
    if (server) await interrupt(server);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('says where it is ready as the last line of its start-up', () => {
    expect(server?.output().trim().split('\n').at(-1)).toBe(`ready: ${server?.address}`);
  });

  it.each(['zh', 'en'] as const)(
    'answers a person in %s, word by word, and still shows it after a reload',
    async (language) => {
      if (!browser || !server) throw new Error('not started');
      const visitor = await Visitor.open(browser, server.address, language);
      const faq = parseFaq(repository);
      const given: string[] = [];
      const asked = questions.filter((each) => each.language === language);
      for (const { question, id } of asked) {
        const { lengths, answer } = await visitor.watchAnswer(question);
        expect(answer.trim()).toBe(faq.answerOf(id, language));
        // It grew on the screen.
        expect(lengths.length).toBeGreaterThan(2);
        given.push(answer);
      }
      await visitor.page.reload();
      await visitor.openChat();
      await visitor
        .answerLocator()
        .nth(asked.length - 1)
        .waitFor();
      expect(await visitor.ownMessages()).toEqual(asked.map(({ question }) => question));
      expect(await visitor.answers()).toEqual(given);
      await picture(visitor, `fresh-clone-${language}`);
      await visitor.close();
    },
    120_000,
  );

  it('says honestly what it cannot answer, and offers a human', async () => {
    if (!browser || !server) throw new Error('not started');
    const visitor = await Visitor.open(browser, server.address, 'en');
    const { answer } = await visitor.watchAnswer('who won the world cup');
    expect(answer).toMatch(/don.t have an answer.*human/i);
    await visitor.page.getByRole('button', { name: 'Talk to a human' }).click();
    await visitor.page.locator('.system').first().waitFor();
    await visitor.ask('Hello?');
    await visitor.page.locator('.line.visitor:not(.sending)').nth(1).waitFor();
    // Nobody but a human answers now.
    await visitor.page.waitForTimeout(2_000);
    expect(await visitor.answers()).toHaveLength(1);
    await visitor.close();
  }, 60_000);
});

/** A PATH with this machine's Node and npm, and what every system has. */
function nodeAndNpmOnly(): string {
  // This test runs in the Node that the bootstrap brought: a newcomer does not have that one yet.
  const own = (process.env['PATH'] ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  const npm = own.find((part) => existsSync(join(part, 'npm')));
  return [npm ?? dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
}

/** Where somebody asks for pictures, they are kept to be looked at. */
async function picture(visitor: Visitor, name: string): Promise<void> {
  const target = process.env['TEST_SCREENSHOTS'];
  if (target) await visitor.page.screenshot({ path: join(target, `${name}.png`) });
}
