// Two tabs of one browser, and a server that is killed under them: every message once, in order, the same in both.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findChromium, freePort } from '@parley/testkit/servers';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser, launchProfile, Visitor } from './browser.fixture.ts';
import { cleanEnvironment, interrupt, type StartedProcess, untilReadyLine } from './process.fixture.ts';

const chromium = findChromium();
const TIMEOUT_MS = 240_000;

(chromium ? describe : describe.skip)('two tabs of one browser', () => {
  let browser: Browser;
  let folder: string;
  let start: () => Promise<StartedProcess>;
  let server: StartedProcess;
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await launchBrowser(chromium ?? '');
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-tabs-'));
    const [port, adminPort] = [await freePort(), await freePort()];
    start = () =>
      untilReadyLine([process.execPath, join(import.meta.dirname, 'main.ts')], {
        cwd: folder,
        env: {
          ...cleanEnvironment(),
          PARLEY_PORT: String(port),
          PARLEY_ADMIN_PORT: String(adminPort),
          PARLEY_DATA_DIR: join(folder, 'data'),
        },
      });
    server = await start();
    context = await browser.newContext({ locale: 'en-GB' });
  }, TIMEOUT_MS);
  afterEach(async () => {
    await context.close();
    signal(server, 'SIGCONT');
    await interrupt(server);
    rmSync(folder, { recursive: true, force: true });
  }, TIMEOUT_MS);

  /** Both show that nobody but a human answers: from now on only visitors write. */
  async function openTwo(): Promise<[Visitor, Visitor]> {
    const one = await Visitor.openTab(context, server.address, 'en');
    await one.page.getByRole('button', { name: 'Talk to a human' }).click();
    await one.page.locator('.system').first().waitFor();
    const two = await Visitor.openTab(context, server.address, 'en');
    await two.page.locator('.system').first().waitFor();
    return [one, two];
  }

  it.each([
    ['first', 0],
    ['second', 1],
  ] as const)(
    'lose nothing when the server is killed and the %s of them is closed with what it has not sent',
    async (_which, closed) => {
      const tabs = await openTwo();
      await write(tabs, 'before', 3);
      await kill(server);
      await write(tabs, 'without a server', 4);
      const [leaving, staying] = closed === 0 ? tabs : [tabs[1], tabs[0]];
      await leaving.page.close();
      server = await start();
      const expected = [...namesOf('before', 3), ...namesOf('without a server', 4)];
      await untilSent(staying, expected.length);
      await expectOrdered(staying, expected);
      const later = await Visitor.openTab(context, server.address, 'en');
      await untilSent(later, expected.length);
      expect(await later.ownMessages()).toEqual(await staying.ownMessages());
    },
    TIMEOUT_MS,
  );

  it(
    'send again under the same id what a closed tab had under way',
    async () => {
      const [one, two] = await openTwo();
      // It stands still: what is sent stays without an answer, and is taken in when it goes on.
      signal(server, 'SIGSTOP');
      await write([one, two], 'into silence', 4);
      await one.page.close();
      signal(server, 'SIGCONT');
      await untilSent(two, 8);
      await expectOrdered(two, namesOf('into silence', 4));
    },
    TIMEOUT_MS,
  );

  it(
    'go on where they were when the network comes back, and the server was killed meanwhile',
    async () => {
      const tabs = await openTwo();
      await context.setOffline(true);
      await kill(server);
      for (const tab of tabs) await tab.page.getByRole('img', { name: 'Reconnecting' }).waitFor();
      await write(tabs, 'offline', 3);
      server = await start();
      await context.setOffline(false);
      for (const tab of tabs) await untilSent(tab, 6);
      await expectOrdered(tabs[0], namesOf('offline', 3));
      expect(await tabs[1].ownMessages()).toEqual(await tabs[0].ownMessages());
      for (const tab of tabs) await tab.page.getByRole('img', { name: 'Connected, up to date' }).waitFor();
    },
    TIMEOUT_MS,
  );

  it(
    'keep what is not sent when the whole browser is killed',
    async () => {
      const profile = join(folder, 'profile');
      await context.close();
      context = await launchProfile(chromium ?? '', profile, 'en-GB');
      const tabs = await openTwo();
      await write(tabs, 'before', 1);
      await untilSent(tabs[1], 2);
      await kill(server);
      await write(tabs, 'without a server', 3);
      await untilStored(tabs[0], 6);
      await killThoseOf(profile);
      server = await start();
      context = await launchProfile(chromium ?? '', profile, 'en-GB');
      const after = await Visitor.openTab(context, server.address, 'en');
      await untilSent(after, 8);
      await expectOrdered(after, [...namesOf('before', 1), ...namesOf('without a server', 3)]);
    },
    TIMEOUT_MS,
  );
});

/** One after the other, in turn. */
async function write(tabs: readonly Visitor[], what: string, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const [place, tab] of tabs.entries()) await tab.ask(`${what} ${place} ${round}`);
  }
}

function namesOf(what: string, rounds: number): readonly string[] {
  return Array.from({ length: rounds }, (_, round) => [0, 1].map((place) => `${what} ${place} ${round}`)).flat();
}

async function untilSent(tab: Visitor, count: number): Promise<void> {
  // The pause between two tries has grown meanwhile; the test need not sit through it.
  await tab.page.evaluate(() => dispatchEvent(new Event('online')));
  const last = tab.page.locator('.line.visitor:not(.sending)').nth(count - 1);
  await tab.explained(last.waitFor({ timeout: 150_000 }));
}

/**
 * Nothing survives a killed browser that it has had no time to write. What another transaction sees need not be on the
 * disk yet: a strict one that is complete is, with all before it.
 */
async function untilStored(tab: Visitor, count: number): Promise<void> {
  const stored = tab.page.waitForFunction(async (wanted) => {
    const answer = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('parley'));
    const transaction = database.transaction('outboxes', 'readwrite', { durability: 'strict' });
    const complete = new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    const outboxes = transaction.objectStore('outboxes');
    const [key] = await answer(outboxes.getAllKeys());
    const record = key === undefined ? undefined : await answer(outboxes.get(key));
    if (record?.entries.length === wanted) outboxes.put(record, key);
    await complete;
    database.close();
    return record?.entries.length === wanted;
  }, count);
  await tab.explained(stored);
}

/** All of it once, and what one tab wrote in the order in which it was written. */
async function expectOrdered(tab: Visitor, expected: readonly string[]): Promise<void> {
  const shown = await tab.ownMessages();
  expect([...shown].sort()).toEqual([...expected].sort());
  for (const place of [0, 1]) {
    const written = (text: string) => text.includes(` ${place} `);
    expect(shown.filter(written)).toEqual(expected.filter(written));
  }
}

async function kill(server: StartedProcess): Promise<void> {
  const ended = new Promise((resolve) => server.child.once('exit', resolve));
  signal(server, 'SIGKILL');
  await ended;
}

function signal({ child }: StartedProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, name);
}

/** The browser of this profile, at once and with all its processes. Resolves when none is left: they hold locks of it. */
async function killThoseOf(profile: string): Promise<void> {
  for (;;) {
    const living = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && belongsTo(profile, name));
    if (living.length === 0) return;
    for (const pid of living) killIfThere(Number(pid));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A process that has ended, but was not waited for yet, has no command line. */
function belongsTo(profile: string, pid: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${profile}`);
  } catch {
    return false;
  }
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
