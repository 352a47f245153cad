import { stemmer } from 'stemmer';
import { CONCEPTS } from './concepts.ts';
import { OTHER_SUBJECTS_CHINESE, OTHER_SUBJECTS_ENGLISH } from './other-subjects.ts';
import { CHINESE_FILLER_WORDS, CHINESE_STOP_WORDS, ENGLISH_FILLER_WORDS } from './stop-words.ts';

/** What a phrase stands for. `other` is a subject foreign to most FAQs. A stop phrase stands for nothing and is dropped. */
export type PhraseMeaning =
  | { readonly kind: 'concepts'; readonly concepts: readonly string[] }
  | { readonly kind: 'other' }
  | { readonly kind: 'filler' }
  | { readonly kind: 'stop' };

/** Han characters a Chinese phrase may have, and words an English one: bounds of the longest-match scan. */
export const MAX_PHRASE_CHARACTERS = 8;
export const MAX_PHRASE_WORDS = 6;

/** English words compare by their stems, so "shipping costs" is found by "shipping cost". */
export function phraseKey(words: readonly string[]): string {
  return words.map(stem).join(' ');
}

const stems = new Map<string, string>();
/** Words seen before are stemmed from memory; past this many the memory starts anew, so that chatter cannot grow it. */
const MAX_REMEMBERED_STEMS = 20_000;

export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MAX_REMEMBERED_STEMS) stems.clear();
  const stemmed = stemmer(word);
  stems.set(word, stemmed);
  return stemmed;
}

const chinese = new Map<string, PhraseMeaning>();
const english = new Map<string, PhraseMeaning>();
const surfaceWords = new Set<string>();

function addConcept(phrases: Map<string, PhraseMeaning>, phrase: string, concept: string): void {
  const known = phrases.get(phrase);
  const concepts = known?.kind === 'concepts' ? known.concepts : [];
  if (!concepts.includes(concept)) phrases.set(phrase, { kind: 'concepts', concepts: [...concepts, concept] });
}

for (const phrase of CHINESE_FILLER_WORDS) chinese.set(phrase, { kind: 'filler' });
for (const phrase of CHINESE_STOP_WORDS) chinese.set(phrase, { kind: 'stop' });
for (const phrase of OTHER_SUBJECTS_CHINESE.split(' ')) chinese.set(phrase, { kind: 'other' });
for (const phrase of OTHER_SUBJECTS_ENGLISH.split(', ')) {
  for (const word of phrase.split(' ')) surfaceWords.add(word);
  english.set(phraseKey(phrase.split(' ')), { kind: 'other' });
}
for (const [concept, { zh, en }] of Object.entries(CONCEPTS)) {
  for (const phrase of zh.split(' ')) addConcept(chinese, phrase, concept);
  for (const phrase of en.split(', ')) {
    for (const word of phrase.split(' ')) surfaceWords.add(word);
    addConcept(english, phraseKey(phrase.split(' ')), concept);
  }
}
for (const word of ENGLISH_FILLER_WORDS) surfaceWords.add(word);

export function chinesePhrase(phrase: string): PhraseMeaning | undefined {
  return chinese.get(phrase);
}

/** @param key made by {@link phraseKey} */
export function englishPhrase(key: string): PhraseMeaning | undefined {
  return english.get(key);
}

/** Every English word the tables hold, as written: what a typo may be corrected to besides a FAQ's own words. */
export const LEXICON_WORDS: ReadonlySet<string> = surfaceWords;
