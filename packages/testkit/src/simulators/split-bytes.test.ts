import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitBytes } from './split-bytes.ts';

it('cuts after the first byte of every multi-byte character', () => {
  const pieces = splitBytes(Buffer.from('a世b😀'), 'characters');
  expect(pieces.map((piece) => piece.toString('hex'))).toEqual(['61e4', 'b89662f0', '9f9880']);
});

it('cuts inside every line end', () => {
  const pieces = splitBytes(Buffer.from('a\r\n\r\nb\n\n'), 'line-ends');
  expect(pieces.map(String)).toEqual(['a\r', '\n\r', '\nb', '\n', '\n']);
});

it('cuts at every byte', () => {
  expect(splitBytes(Buffer.from('世'), 'every-byte')).toHaveLength(3);
});

it('loses and changes nothing', () => {
  const place = fc.constantFrom('characters' as const, 'line-ends' as const, 'every-byte' as const);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), place, (text, where) => {
      const pieces = splitBytes(Buffer.from(text), where);
      expect(Buffer.concat(pieces).toString()).toBe(text);
      expect(pieces.every((piece) => piece.length > 0)).toBe(true);
    }),
  );
});
