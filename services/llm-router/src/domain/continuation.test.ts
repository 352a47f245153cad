import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayEndHere, Seam, wholeCharactersOf } from './continuation.ts';

/** What a reader who had `shown` has in the end, when `next` comes in these pieces. */
function read(shown: string, pieces: readonly string[]): string {
  const seam = new Seam(shown);
  let text = shown;
  for (const piece of [...pieces.flatMap((part) => seam.push(part)), ...seam.end()])
    text = piece.type === 'rewind' ? text.slice(0, piece.length) : text + piece.text;
  return text;
}

function cutInto(text: string, cuts: readonly number[]): string[] {
  const pieces: string[] = [];
  let rest = text;
  for (const cut of cuts) {
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

describe('a seam between two providers', () => {
  it.each([
    ['goes on exactly', 'Your parcel arr', 'ives tomorrow.', 'Your parcel arrives tomorrow.'],
    ['says the last words again', 'Your parcel arrives', 'parcel arrives tomorrow.', 'Your parcel arrives tomorrow.'],
    ['says all of it again', 'Your parcel', 'Your parcel arrives.', 'Your parcel arrives.'],
    ['says a short beginning again', 'Yo', 'Your parcel arrives.', 'Your parcel arrives.'],
    ['repeats in Chinese', '您的包裹明天', '包裹明天到达。', '您的包裹明天到达。'],
    ['begins anew and differs', 'Your parcel arrives tod', 'Your parcel comes later.', 'Your parcel comes later.'],
    ['begins anew and says less', 'Your parcel arrives tomorrow at', 'Your parcel arrives', 'Your parcel arrives'],
    ['only repeats the end', 'Your parcel arrives tomorrow.', 'arrives tomorrow.', 'Your parcel arrives tomorrow.'],
    ['says something short that ended the text as well', 'It is so very ', 'very good.', 'It is so very very good.'],
    ['says nothing', 'Your parcel', '', 'Your parcel'],
  ])('when the second one %s', (_name, shown, next, whole) => {
    expect(read(shown, [next])).toBe(whole);
    expect(read(shown, [...next])).toBe(whole);
  });

  it('takes back only what differs', () => {
    const seam = new Seam('Your parcel arrives tod');
    expect(seam.push('Your parcel arrives later.')).toEqual([
      { type: 'rewind', length: 20 },
      { type: 'text-delta', text: 'later.' },
    ]);
  });

  it('shows text at once when it repeats nothing', () => {
    const seam = new Seam('Your parcel');
    expect(seam.push(' arrives')).toEqual([{ type: 'text-delta', text: ' arrives' }]);
    expect(seam.push('.')).toEqual([{ type: 'text-delta', text: '.' }]);
  });

  // A repetition that is in the text itself cannot be told from one at the seam: letters that never come twice have none.
  const alphabet = Array.from({ length: 400 }, (_, index) => String.fromCodePoint(0x4e00 + index * 7));
  const textWithoutRepetition = fc
    .shuffledSubarray(alphabet, { minLength: 8, maxLength: 200 })
    .map((letters) => letters.join(''));

  it('gives the text of one answer, wherever it was cut, whatever is repeated, however it comes in', () => {
    fc.assert(
      fc.property(
        textWithoutRepetition,
        fc.nat(),
        fc.nat(),
        fc.array(fc.nat(9)),
        (text, cutSeed, overlapSeed, cuts) => {
          const cut = 1 + (cutSeed % (text.length - 1));
          const overlap = overlapSeed % (cut + 1);
          // One or two repeated letters are too little to go by, unless they are all there was.
          fc.pre(overlap === 0 || overlap >= 3 || (overlap === cut && cut > 1));
          expect(read(text.slice(0, cut), cutInto(text.slice(cut - overlap), cuts))).toBe(text);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the text of the second one, when that begins anew and differs somewhere', () => {
    fc.assert(
      fc.property(textWithoutRepetition, fc.nat(), fc.array(fc.nat(9)), (text, seed, cuts) => {
        const fork = 3 + (seed % (text.length - 4));
        const other = `${text.slice(0, fork)}☂${text.slice(fork + 1)}`;
        expect(read(text, cutInto(other, cuts))).toBe(other);
      }),
      { numRuns: 300 },
    );
  });

  it('loses nothing and adds nothing of any two texts but what the second repeats', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.nat(5)),
        (shown, next, cuts) => {
          const whole = read(shown, [next]);
          expect(whole.endsWith(next) || shown.endsWith(next)).toBe(true);
          expect(whole.length).toBeLessThanOrEqual(shown.length + next.length);
          expect(read(shown, cutInto(next, cuts))).toBe(whole);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it('never ends in half a character', () => {
  expect(wholeCharactersOf('a\ud83d')).toBe('a');
  expect(wholeCharactersOf('a📦')).toBe('a📦');
  expect(wholeCharactersOf('')).toBe('');
});

it.each([
  'Tomorrow.',
  'Is it?',
  '明天到。',
  '“Tomorrow.”',
  '(by post)',
  '`code`\n',
  'Bye 👋',
  'Bye 👋🏽',
  '1 < 2…',
  'See: ',
  '**Done**',
])('may end with %j', (text) => {
  expect(mayEndHere(text)).toBe(true);
});

it.each([
  '',
  ' ',
  'Your parcel arr',
  'tomorrow, ',
  '您的包裹',
  '首先，',
  'by post (',
  'It costs 12',
  'naïve cafe\u0301',
  'so —',
])('does not end with %j', (text) => {
  expect(mayEndHere(text)).toBe(false);
});
