import { mountWidget } from './mount.tsx';
import { readOptions } from './script-options.ts';

// Known only while the script runs, so it is read at once; the page may not have a body yet.
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const page = { lang: document.documentElement.lang, browserLanguages: navigator.languages };
  const options = readOptions(script, page);
  if (options === undefined) console.warn('Parley: the script element needs data-site="YOUR_SITE_KEY".');
  else if (document.body) mountWidget(options, document);
  else addEventListener('DOMContentLoaded', () => mountWidget(options, document), { once: true });
}
