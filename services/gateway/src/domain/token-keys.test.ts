import { describe, expect, it } from '@jest/globals';
import { parseTokenKeys } from './token-keys.ts';

const secret = 's'.repeat(32);

describe('parseTokenKeys', () => {
  it('keeps the order: the first signs', () => {
    expect(parseTokenKeys(`new:${secret}, old:${secret}`).map(({ kid }) => kid)).toEqual(['new', 'old']);
  });

  it.each([
    ['nothing', ''],
    ['no kid', secret],
    ['a kid with a dot', `a.b:${secret}`],
    ['a short secret', 'a:short'],
    ['one kid twice', `a:${secret},a:${secret}`],
  ])('refuses %s', (_name, text) => {
    expect(() => parseTokenKeys(text)).toThrow(expect.objectContaining({ code: 'invalid_config' }));
  });

  it('names the key at fault, not its secret', () => {
    expect(() => parseTokenKeys('a:too-short')).toThrow(/secret of a has/);
    expect(() => parseTokenKeys('a:too-short')).not.toThrow(/too-short/);
  });
});
