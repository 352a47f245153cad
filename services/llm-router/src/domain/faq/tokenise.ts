import { type FoundPhrase, findChinesePhrase, findEnglishPhrase } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { stemWord } from './stem-word.ts';
import { ENGLISH_FILLER_WORDS, ENGLISH_STOP_WORDS } from './stop-words.ts';

/**
 * A unit of comparison. `concept`: an idea shared by many words and both languages (`#refund`). `word`: an English
 * stem or a piece of one or two Han characters. `echo`: the literal form of what already counted as a concept; it
 * tells entries of one idea apart. `other`: a subject foreign to most FAQs. `filler`: an everyday word that says little.
 */
export interface Token {
  readonly key: string;
  readonly kind: 'concept' | 'word' | 'echo' | 'other' | 'filler';
}

/** Words beyond this are not looked at. */
const MAX_TOKENS = 160;

const RUN = /\p{Script=Han}+|[\p{L}\p{N}]+(?:[ \t\-_/&]*[\p{L}\p{N}]+)*/gu;

/** The tokens of `text` in order, repeats included. `correct` may replace an English word that was mistyped. */
export function tokenise(text: string, correct: (word: string) => string = (word) => word): Token[] {
  const tokens: Token[] = [];
  for (const [run] of normalise(text).matchAll(RUN)) {
    // A run of letters may still hold Han characters next to Latin ones ("退款status"); split them here.
    for (const [part] of run.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)) {
      if (/^\p{Script=Han}/u.test(part)) readChinese(part, tokens);
      else readEnglish(part.match(/[\p{L}\p{N}]+/gu)?.map(correct) ?? [], tokens);
      if (tokens.length >= MAX_TOKENS) return tokens.slice(0, MAX_TOKENS);
    }
  }
  return tokens;
}

/** The longest known phrase at each place, and pairs of characters of what no phrase covers. */
function readChinese(run: string, tokens: Token[]): void {
  let unknown = '';
  const flush = () => {
    for (const piece of pieces(unknown)) tokens.push({ key: piece, kind: 'word' });
    // Near synonyms often share one character (凭证, 凭据).
    if (unknown.length > 1) for (const character of unknown) tokens.push({ key: character, kind: 'echo' });
    unknown = '';
  };
  for (let at = 0; at < run.length; ) {
    const phrase = findChinesePhrase(run, at);
    if (phrase === undefined) {
      unknown += run.charAt(at);
      at += 1;
      continue;
    }
    flush();
    addPhrase(phrase, pieces(phrase.key), tokens);
    at += phrase.length;
  }
  flush();
}

function addPhrase({ meaning, key }: FoundPhrase, literals: readonly string[], tokens: Token[]): void {
  switch (meaning.kind) {
    case 'concepts':
      for (const concept of meaning.concepts) tokens.push({ key: `#${concept}`, kind: 'concept' });
      for (const literal of literals) tokens.push({ key: literal, kind: 'echo' });
      return;
    case 'other':
    case 'filler':
      tokens.push({ key, kind: meaning.kind });
      return;
    case 'stop':
      return;
  }
}

/** Overlapping pairs; a single character stays alone. */
function pieces(text: string): string[] {
  if (text.length < 2) return text === '' ? [] : [text];
  return Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
}

function readEnglish(words: readonly string[], tokens: Token[]): void {
  const stems = words.map(stemWord);
  for (let at = 0; at < words.length; ) {
    const phrase = findEnglishPhrase(words, stems, at);
    if (phrase !== undefined) {
      const literals = words.slice(at, at + phrase.length).filter((word) => !ENGLISH_STOP_WORDS.has(word));
      addPhrase(phrase, literals.map(stemWord), tokens);
      at += phrase.length;
      continue;
    }
    const word = words[at] ?? '';
    const isFiller = ENGLISH_FILLER_WORDS.has(word) || /^\d/.test(word);
    if (!ENGLISH_STOP_WORDS.has(word)) tokens.push({ key: stemWord(word), kind: isFiller ? 'filler' : 'word' });
    at += 1;
  }
}
