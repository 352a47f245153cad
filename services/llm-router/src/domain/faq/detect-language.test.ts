import { describe, expect, it } from '@jest/globals';
import { detectLanguage, languageOfTalk } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['退款多久到账', 'zh'],
    ['How long does a refund take?', 'en'],
    ['我的 order 到哪了', 'zh'],
    ['refund 怎么弄', 'zh'],
    ['how do I get a 发票', 'en'],
    ['Quel est le prix ?', 'en'],
    ['返品できますか', 'en'],
    ['반품 가능한가요', 'en'],
  ] as const)('reads %p as %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '   ', '123 ?!', '👍', 'SF1234567890', 'K2', '+86-138-0000-0000'])(
    'falls back for %p, which has no letters',
    (text) => {
      expect(detectLanguage(text, 'zh')).toBe('zh');
      expect(detectLanguage(text)).toBe('en');
    },
  );
});

describe('languageOfTalk', () => {
  it.each([
    [[], '👍', 'zh'],
    [[], 'price?', 'en'],
    [['几点开门'], 'ok', 'zh'],
    [['几点开门'], 'SF1234567890', 'zh'],
    [['几点开门', 'ok'], 'K2', 'zh'],
    [['几点开门'], 'sorry, do you speak English?', 'en'],
    [['when do you open'], '好', 'zh'],
    [['when do you open'], '👍', 'en'],
  ] as const)('after %j reads %j as %s on a Chinese site', (earlier, message, language) => {
    expect(languageOfTalk(earlier, message, 'zh')).toBe(language);
  });
});
