import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { describePage, keepJournal } from './page-report.fixture.ts';

/** Nothing of a browser's own may look for its maker's servers: the page under test has to do without any. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Without a locale it cannot write a file whose name is Chinese. */
const environment = { ...process.env, LC_ALL: 'C.UTF-8' };

/** A browser that finds its profile again after it was killed. */
export function launchProfile(executablePath: string, folder: string, locale: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { executablePath, args: ARGUMENTS, env: environment, locale });
}

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGUMENTS, env: environment });
}

/** The page with the widget on it, as a person uses it. Text is read where a person reads it. */
export class Visitor {
  readonly page: Page;
  readonly #language: 'zh' | 'en';
  readonly #journal: readonly string[];

  private constructor(page: Page, language: 'zh' | 'en') {
    this.page = page;
    this.#language = language;
    this.#journal = keepJournal(page);
  }

  static async open(
    browser: Browser,
    address: string,
    language: 'zh' | 'en',
    viewport?: { width: number; height: number },
  ): Promise<Visitor> {
    const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
    const context = await browser.newContext({ locale, ...(viewport ? { viewport } : {}) });
    return Visitor.openTab(context, address, language);
  }

  /** One more tab of a browser that may have others. */
  static async openTab(context: BrowserContext, address: string, language: 'zh' | 'en'): Promise<Visitor> {
    const visitor = new Visitor(await context.newPage(), language);
    await visitor.page.goto(address);
    await visitor.openChat();
    return visitor;
  }

  async openChat(): Promise<void> {
    const open = this.page.getByRole('button', { name: this.#text('打开', 'Open the chat') });
    await open.waitFor();
    if ((await this.page.getByRole('dialog').count()) === 0) await open.click();
    await this.page.getByRole('textbox').waitFor();
  }

  async ask(question: string): Promise<void> {
    await this.page.getByRole('textbox').fill(question);
    await this.page.keyboard.press('Enter');
  }

  /** Asks, and resolves with the committed answer and every length of the draft that was on the screen before it. */
  async watchAnswer(question: string): Promise<{ lengths: number[]; answer: string }> {
    const before = (await this.answers()).length;
    // In the page itself: asking it again and again from outside would miss most of what it shows.
    const watching = await this.page.evaluateHandle(() => {
      const root = document.querySelector('parley-widget')?.shadowRoot;
      const lengths = new Set<number>();
      if (!root) return lengths;
      const look = () => {
        const length = root.querySelector('.line.draft .bubble')?.textContent?.length ?? 0;
        if (length > 1) lengths.add(length);
      };
      new MutationObserver(look).observe(root, { subtree: true, childList: true, characterData: true });
      return lengths;
    });
    await this.ask(question);
    await this.answerLocator().nth(before).waitFor();
    const lengths = await watching.evaluate((set) => [...set]);
    return { lengths, answer: (await this.answers()).at(-1) ?? '' };
  }

  /** What of the answer is on the screen while it is written. */
  async draft(): Promise<string> {
    const [text = ''] = await this.page.locator('.line.draft .bubble').allInnerTexts();
    return text.replaceAll('\u2060', '');
  }

  answers(): Promise<string[]> {
    return this.answerLocator().allInnerTexts();
  }

  /** Committed answers; neither the greeting nor a draft. */
  answerLocator(): Locator {
    return this.page.locator('.line.other:not(.draft):not(.greeting) .bubble');
  }

  ownMessages(): Promise<string[]> {
    return this.page.locator('.line.visitor .bubble').allInnerTexts();
  }

  /** When that fails it says what the page did, shows and keeps. */
  async explained<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } catch (cause) {
      const report = await describePage(this.page, this.#journal);
      throw new Error(`${(cause as Error).message}\n${report}`, { cause });
    }
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  #text(zh: string, en: string): string {
    return this.#language === 'zh' ? zh : en;
  }
}
