import { CONCEPTS } from './concepts.ts';
import { OTHER_SUBJECTS_CHINESE } from './other-subjects-chinese.ts';
import { OTHER_SUBJECTS_ENGLISH } from './other-subjects-english.ts';
import { stemWord } from './stem-word.ts';
import { CHINESE_FILLER_WORDS, CHINESE_STOP_WORDS, ENGLISH_FILLER_WORDS, ENGLISH_STOP_WORDS } from './stop-words.ts';

/** What a phrase stands for. `other` is a subject foreign to most FAQs. A stop phrase stands for nothing and is dropped. */
type PhraseMeaning =
  | { readonly kind: 'concepts'; readonly concepts: readonly string[] }
  | { readonly kind: 'other' }
  | { readonly kind: 'filler' }
  | { readonly kind: 'stop' };

/** English words compare by their stems, so "shipping costs" is found by "shipping cost". */
function phraseKey(words: readonly string[]): string {
  return words.map(stemWord).join(' ');
}

const chinese = new Map<string, PhraseMeaning>();
const english = new Map<string, PhraseMeaning>();
const englishByStem = new Map<string, PhraseMeaning>();
const conceptWords = new Set<string>();
const otherWords = new Set<string>();

function addConcept(phrases: Map<string, PhraseMeaning>, phrase: string, concept: string): void {
  const known = phrases.get(phrase);
  const concepts = known?.kind === 'concepts' ? known.concepts : [];
  if (!concepts.includes(concept)) phrases.set(phrase, { kind: 'concepts', concepts: [...concepts, concept] });
}

function spaceParted(phrases: string): string[] {
  return phrases.trim().split(/\s+/);
}

function commaParted(phrases: string): string[] {
  return phrases.trim().split(/,\s*/);
}

/** Split as a question is: a hyphen parts words. */
function readWords(phrase: string, seen: Set<string>): string[] {
  const words = phrase.split(/[ -]/);
  for (const word of words) seen.add(word);
  return words;
}

for (const phrase of CHINESE_FILLER_WORDS) chinese.set(phrase, { kind: 'filler' });
for (const phrase of CHINESE_STOP_WORDS) chinese.set(phrase, { kind: 'stop' });
for (const phrase of spaceParted(OTHER_SUBJECTS_CHINESE)) chinese.set(phrase, { kind: 'other' });
for (const phrase of commaParted(OTHER_SUBJECTS_ENGLISH)) {
  const words = readWords(phrase, otherWords);
  english.set(words.join(' '), { kind: 'other' });
  englishByStem.set(phraseKey(words), { kind: 'other' });
}
for (const [concept, { zh, en }] of Object.entries(CONCEPTS)) {
  for (const phrase of spaceParted(zh)) addConcept(chinese, phrase, concept);
  for (const phrase of commaParted(en)) {
    const words = readWords(phrase, conceptWords);
    addConcept(english, words.join(' '), concept);
    addConcept(englishByStem, phraseKey(words), concept);
  }
}

/** How long the longest phrase is that begins so: most words begin none, and need not be looked up further. */
const chineseReach = longestByBeginning(chinese.keys(), (phrase) => Array.from(phrase));
const englishReach = longestByBeginning(english.keys(), (phrase) => phrase.split(' '));
const englishStemReach = longestByBeginning(englishByStem.keys(), (phrase) => phrase.split(' '));

function longestByBeginning(phrases: Iterable<string>, split: (phrase: string) => string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const parts = split(phrase);
    const beginning = parts[0] ?? '';
    longest.set(beginning, Math.max(longest.get(beginning) ?? 0, parts.length));
  }
  return longest;
}

export interface FoundPhrase {
  readonly meaning: PhraseMeaning;
  /** Its text; of an English phrase, its stems. */
  readonly key: string;
  /** In characters (Chinese) or words (English). */
  readonly length: number;
}

/** The longest known phrase of `text` that begins at `at`. */
export function findChinesePhrase(text: string, at: number): FoundPhrase | undefined {
  for (let length = chineseReach.get(text.charAt(at)) ?? 0; length > 0; length -= 1) {
    const key = text.slice(at, at + length);
    const meaning = chinese.get(key);
    if (meaning !== undefined) return { meaning, key, length: key.length };
  }
  return undefined;
}

/**
 * The longest known phrase that begins with word `at`; `stems` are the stems of `words`. As written before as stemmed:
 * "opened" is about a parcel, "openings" about jobs, though both have the stem "open".
 */
export function findEnglishPhrase(
  words: readonly string[],
  stems: readonly string[],
  at: number,
): FoundPhrase | undefined {
  const reach = Math.max(englishReach.get(words[at] ?? '') ?? 0, englishStemReach.get(stems[at] ?? '') ?? 0);
  for (let length = Math.min(reach, words.length - at); length > 0; length -= 1) {
    const key = stems.slice(at, at + length).join(' ');
    const meaning = english.get(words.slice(at, at + length).join(' ')) ?? englishByStem.get(key);
    if (meaning !== undefined) return { meaning, key, length };
  }
  return undefined;
}

/** English words of the ideas, as written: what a mistyped word may be meant to be. */
export const CONCEPT_WORDS: ReadonlySet<string> = conceptWords;

/** English words of all tables: a word among them is not mistyped. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...conceptWords,
  ...otherWords,
  ...ENGLISH_FILLER_WORDS,
  ...ENGLISH_STOP_WORDS,
]);
