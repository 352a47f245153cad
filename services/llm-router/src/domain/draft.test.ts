import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Draft } from './draft.ts';

it('gives each piece once, with its offset in UTF-16 code units', () => {
  const draft = new Draft(100);
  draft.append('你好');
  expect(draft.take()).toEqual({ offset: 0, text: '你好', rewinds: 0 });
  expect(draft.take()).toBeUndefined();
  draft.append('👋!');
  expect(draft.take()).toEqual({ offset: 2, text: '👋!', rewinds: 0 });
});

it('holds back half a surrogate pair until the other half is there', () => {
  const draft = new Draft(100);
  draft.append('a\ud83d');
  expect(draft.take()).toEqual({ offset: 0, text: 'a', rewinds: 0 });
  expect(draft.text).toBe('a');
  draft.append('\udc4b');
  expect(draft.take()).toEqual({ offset: 1, text: '👋', rewinds: 0 });
});

it('goes on from where it is rewound to', () => {
  const draft = new Draft(100);
  draft.append('half an ans');
  draft.take();
  draft.rewind(5);
  expect(draft.text).toBe('half ');
  draft.append('a loaf');
  expect(draft.take()).toEqual({ offset: 5, text: 'a loaf', rewinds: 1 });
  draft.rewind(0);
  expect(draft.isEmpty).toBe(true);
  draft.append('Whole.');
  expect(draft.take()).toEqual({ offset: 0, text: 'Whole.', rewinds: 2 });
});

it('has given what was not taken when it is rewound behind that', () => {
  const draft = new Draft(100);
  draft.append('one');
  draft.take();
  draft.append(' two');
  draft.rewind(4);
  draft.append('2');
  expect(draft.take()).toEqual({ offset: 3, text: ' 2', rewinds: 1 });
});

it('drops NUL and stops at its limit', () => {
  const draft = new Draft(5);
  draft.append('a\0bcdefg');
  expect(draft.text).toBe('abcde');
});

it('adds up to the whole text however it was cut, in pieces that are well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.array(fc.nat(6)), (text, cuts) => {
      const draft = new Draft(1_000);
      let rest = text;
      let seen = '';
      for (const cut of [...cuts, rest.length]) {
        draft.append(rest.slice(0, cut));
        rest = rest.slice(cut);
        const piece = draft.take();
        if (!piece) continue;
        expect(piece.offset).toBe(seen.length);
        expect(piece.text.isWellFormed()).toBe(true);
        seen += piece.text;
      }
      expect(seen).toBe(draft.text);
    }),
  );
});
