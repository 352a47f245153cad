import { expect, it } from '@jest/globals';
import { readOptions } from './script-options.ts';
import { chooseLanguage } from './texts/language.ts';

const page = { lang: '', browserLanguages: [] };
const read = (dataset: { [name: string]: string }, of: Parameters<typeof readOptions>[1] = page) =>
  readOptions({ src: 'https://chat.test:8443/widget.js?v=1', dataset }, of);

it('finds the gateway where the script came from', () => {
  expect(read({ site: 'demo' })).toMatchObject({ url: 'https://chat.test:8443', siteKey: 'demo', isOpen: false });
  expect(read({})).toBeUndefined();
});

it('prefers the language the script names, then the page’s, then the browser’s', () => {
  const of = { lang: 'zh-CN', browserLanguages: ['en-GB'] };
  expect(read({ site: 's', lang: 'en' }, of)?.language).toBe('en');
  expect(read({ site: 's' }, of)?.language).toBe('zh');
  expect(read({ site: 's' }, { lang: 'fr', browserLanguages: ['de', 'zh-Hant-TW'] })?.language).toBe('zh');
  expect(chooseLanguage([undefined, '', 'toString'])).toBe('en');
});

it('takes texts in the language it speaks', () => {
  const texts = { site: 's', title: 'Shop', titleZh: '小店', suggestions: 'One?| |Two?' };
  expect(read({ ...texts, lang: 'zh' })?.title).toBe('小店');
  expect(read({ ...texts, lang: 'en' })).toMatchObject({ title: 'Shop', suggestions: ['One?', 'Two?'] });
});

it('takes nothing for a colour or a theme that is none', () => {
  expect(read({ site: 's', color: 'red;}*{x:', theme: 'pink' })).toMatchObject({ color: undefined, theme: 'auto' });
  expect(read({ site: 's', color: '#2F5d4b', theme: 'dark', open: '' })).toMatchObject({
    color: '#2F5d4b',
    theme: 'dark',
    isOpen: true,
  });
});
