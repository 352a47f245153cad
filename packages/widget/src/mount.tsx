import { type Client, createBrowserStorage, createClient } from '@parley/client';
import { render } from 'preact';
import type { WidgetOptions } from './script-options.ts';
import { style } from './style/style.ts';
import { languages } from './texts/language.ts';
import { Widget } from './view/widget.tsx';

export interface MountedWidget {
  readonly host: HTMLElement;
  /** Takes it off the page and closes its connection. */
  unmount(): void;
}

/**
 * Puts the widget on a page, in a shadow root: neither side's styles reach the other. `client` is for tests; without it
 * the widget makes its own, which connects when the panel is first opened, or at once for a visitor who has been here.
 */
export function mountWidget(options: WidgetOptions, document: Document, given?: Client): MountedWidget {
  const window = document.defaultView ?? undefined;
  const storage = window && createBrowserStorage(options.siteKey, window);
  const client = given ?? createClient({ url: options.url, siteKey: options.siteKey, ...(storage && { storage }) });

  const host = document.createElement('parley-widget');
  host.lang = options.language;
  host.dataset['theme'] = options.theme;
  if (options.color !== undefined) host.style.setProperty('--accent', options.color);
  const shadow = host.attachShadow({ mode: 'open' });
  addStyle(shadow, document);
  const root = document.createElement('div');
  shadow.append(root);
  document.body.append(host);

  const wake = () => document.visibilityState === 'visible' && client.wake();
  const reconnect = () => client.wake(true);
  window?.addEventListener('online', reconnect);
  document.addEventListener('visibilitychange', wake);
  render(<Widget client={client} texts={languages[options.language]} options={options} />, root);
  let isMounted = true;
  void storage?.token.load().then((token) => token !== undefined && isMounted && client.connect());
  return {
    host,
    unmount() {
      isMounted = false;
      window?.removeEventListener('online', reconnect);
      document.removeEventListener('visibilitychange', wake);
      render(null, root);
      host.remove();
      client.close();
    },
  };
}

/** A constructed sheet passes a page's policy against inline styles. */
function addStyle(shadow: ShadowRoot, document: Document): void {
  if ('adoptedStyleSheets' in shadow) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    shadow.adoptedStyleSheets = [sheet];
    return;
  }
  const sheet = document.createElement('style');
  sheet.textContent = style;
  (shadow as ShadowRoot).append(sheet);
}
