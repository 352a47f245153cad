import {
  chinesePhrase,
  englishPhrase,
  MAX_PHRASE_CHARACTERS,
  MAX_PHRASE_WORDS,
  type PhraseMeaning,
  stem,
} from './lexicon.ts';
import { normalise } from './normalise.ts';
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
    const phrase = longestChinesePhrase(run, at);
    if (phrase === undefined) {
      unknown += run.charAt(at);
      at += 1;
      continue;
    }
    flush();
    const meaning = chinesePhrase(phrase);
    if (meaning?.kind === 'concepts') {
      for (const concept of meaning.concepts) tokens.push({ key: `#${concept}`, kind: 'concept' });
      for (const piece of pieces(phrase)) tokens.push({ key: piece, kind: 'echo' });
    } else if (meaning?.kind !== 'stop') tokens.push({ key: phrase, kind: meaning?.kind ?? 'word' });
    at += phrase.length;
  }
  flush();
}

function longestChinesePhrase(run: string, at: number): string | undefined {
  for (let length = Math.min(MAX_PHRASE_CHARACTERS, run.length - at); length > 0; length -= 1) {
    const phrase = run.slice(at, at + length);
    if (chinesePhrase(phrase) !== undefined) return phrase;
  }
  return undefined;
}

/** Overlapping pairs; a single character stays alone. */
function pieces(text: string): string[] {
  if (text.length < 2) return text === '' ? [] : [text];
  return Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
}

function readEnglish(words: readonly string[], tokens: Token[]): void {
  const stems = words.map(stem);
  for (let at = 0; at < words.length; ) {
    const phrase = longestEnglishPhrase(stems, at);
    const word = words[at] ?? '';
    if (phrase === undefined) {
      if (!ENGLISH_STOP_WORDS.has(word)) {
        tokens.push({ key: stem(word), kind: ENGLISH_FILLER_WORDS.has(word) || /^\d/.test(word) ? 'filler' : 'word' });
      }
      at += 1;
      continue;
    }
    const { meaning, key, length } = phrase;
    if (meaning.kind === 'concepts') {
      for (const concept of meaning.concepts) tokens.push({ key: `#${concept}`, kind: 'concept' });
      for (const literal of words.slice(at, at + length)) {
        if (!ENGLISH_STOP_WORDS.has(literal)) tokens.push({ key: stem(literal), kind: 'echo' });
      }
    } else if (meaning.kind === 'other') tokens.push({ key, kind: 'other' });
    at += length;
  }
}

function longestEnglishPhrase(
  stems: readonly string[],
  at: number,
): { meaning: PhraseMeaning; key: string; length: number } | undefined {
  for (let length = Math.min(MAX_PHRASE_WORDS, stems.length - at); length > 0; length -= 1) {
    const key = stems.slice(at, at + length).join(' ');
    const meaning = englishPhrase(key);
    if (meaning !== undefined) return { meaning, key, length };
  }
  return undefined;
}
