import { describe, expect, it } from '@jest/globals';
import { detectLanguage } from './detect-language.ts';

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

  it.each(['', '   ', '123 ?!', '👍'])('falls back for %p, which has no letters', (text) => {
    expect(detectLanguage(text, 'zh')).toBe('zh');
    expect(detectLanguage(text)).toBe('en');
  });
});
