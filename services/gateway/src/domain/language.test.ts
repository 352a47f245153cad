import { expect, it } from '@jest/globals';
import { preferredLanguage } from './language.ts';

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['fr', 'en'],
  ['zh', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-US,en;q=0.9,zh;q=0.8', 'en'],
  ['fr, en;q=0.2, zh;q=0.3', 'zh'],
  ['zh;q=0, en;q=0.1', 'en'],
  ['zh;q=nonsense', 'en'],
  ['ZH-Hant', 'zh'],
])('%s: %s', (header, expected) => {
  expect(preferredLanguage(header)).toBe(expected);
});
