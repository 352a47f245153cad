import { describe, expect, it } from '@jest/globals';
import { normalise } from './normalise.ts';

describe('normalise', () => {
  it('folds full width, compatibility forms, case and accents', () => {
    expect(normalise('ＫＥＴＴＬＥ　Ｋ２ ﬁx Café')).toBe('kettle k2 fix cafe');
  });

  it('makes traditional characters simplified', () => {
    expect(normalise('請問發票怎麼開')).toBe('请问发票怎么开');
  });

  it('drops apostrophes inside words, straight or curly', () => {
    expect(normalise("don't won’t")).toBe('dont wont');
  });

  it('survives control characters and lone surrogates', () => {
    expect(normalise('a\u0000b\uD800c')).toBe('a b c');
  });

  it('looks at no more than a thousand characters', () => {
    expect(normalise('x'.repeat(50_000))).toHaveLength(1000);
  });
});
