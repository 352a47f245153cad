import { chooseLanguage, type Language } from './texts/language.ts';

/** What a page says about its widget, on the script element. */
export interface WidgetOptions {
  /** Where the script came from is where the gateway is. */
  readonly url: string;
  readonly siteKey: string;
  readonly language: Language;
  /** Heading of the panel; empty: the language's own. */
  readonly title: string;
  readonly theme: 'auto' | 'light' | 'dark';
  /** A CSS colour `#rrggbb`; undefined: the widget's own. */
  readonly color: string | undefined;
  readonly isOpen: boolean;
  /** Questions offered to a visitor who has not written yet. */
  readonly suggestions: readonly string[];
}

interface ScriptElement {
  readonly src: string;
  readonly dataset: { readonly [name: string]: string | undefined };
}

/** Undefined without `data-site`: then there is nobody to talk to. */
export function readOptions(
  { src, dataset }: ScriptElement,
  page: { readonly lang: string; readonly browserLanguages: readonly string[] },
): WidgetOptions | undefined {
  const siteKey = dataset['site'];
  if (!siteKey) return undefined;
  const language = chooseLanguage([dataset['lang'], page.lang, ...page.browserLanguages]);
  // A page in two languages says both: `data-title` and `data-title-zh`.
  const text = (name: string) => dataset[`${name}${language === 'zh' ? 'Zh' : 'En'}`] ?? dataset[name] ?? '';
  const theme = dataset['theme'];
  const color = dataset['color'];
  return {
    url: new URL(src).origin,
    siteKey,
    language,
    title: text('title'),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    color: color !== undefined && /^#[0-9a-f]{6}$/i.test(color) ? color : undefined,
    isOpen: dataset['open'] !== undefined && dataset['open'] !== 'false',
    suggestions: text('suggestions')
      .split('|')
      .flatMap((text) => (text.trim() ? [text.trim()] : [])),
  };
}
