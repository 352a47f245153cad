import { createTypoCorrector } from './correct-typo.ts';
import { type Courtesy, readCourtesy } from './courtesy.ts';
import { detectLanguage } from './detect-language.ts';
import type { FaqEntry, Language } from './faq-entry.ts';
import { CONCEPT_WORDS, KNOWN_WORDS } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { rankEntries } from './rank-entries.ts';
import { createScorer, wordingsOf } from './score-entry.ts';
import { DEFAULT_TUNING, type Tuning } from './tuning.ts';

/** What a FAQ has to say to a message. */
export type FaqResult =
  /** `score` is 0 to 1: how surely `entry` is meant. */
  | { readonly kind: 'answer'; readonly entry: FaqEntry; readonly score: number; readonly language: Language }
  /** A greeting, thanks or goodbye and nothing else. */
  | { readonly kind: 'courtesy'; readonly courtesy: Courtesy; readonly language: Language }
  /** Nothing was asked: no letter or number in it. */
  | { readonly kind: 'empty'; readonly language: Language }
  /** The FAQ does not hold the answer. `nearest` are the entries that come closest, best first; often none. */
  | { readonly kind: 'none'; readonly nearest: readonly FaqEntry[]; readonly language: Language };

export interface FaqIndex {
  /** Never throws and needs no I/O; any text will do. Without `language` the message's own letters tell it. */
  find(message: string, language?: Language): FaqResult;
  /** Up to `count` entries that have anything to do with the question, best first: what a model should know for it. */
  related(question: string, count: number): readonly FaqEntry[];
}

/** Of a longer message its beginning and its end are read, this many UTF-16 code units of each: a story ends with the question. */
const EXCERPT_CHARACTERS = 400;
/** How many near entries a refusal names. */
const MAX_NEAREST = 3;

/**
 * An offline index of one site's FAQ. It compares ideas and words, so a question needs other words, not the FAQ's own.
 * The index keeps no reference to anything but `entries`; build a new one when they change.
 */
export function createFaqIndex(entries: readonly FaqEntry[], tuning: Tuning = DEFAULT_TUNING): FaqIndex {
  const correct = createTypoCorrector(new Set([...CONCEPT_WORDS, ...englishWords(entries)]), KNOWN_WORDS);
  const scorer = createScorer(entries, tuning);
  const literal = new Map(entries.flatMap((entry) => wordingsOf(entry).map((wording) => [plain(wording), entry])));

  return {
    find(message, given) {
      const question = excerpt(message);
      const language = given ?? detectLanguage(question);
      const courtesy = readCourtesy(question);
      if (courtesy !== undefined) return { kind: 'courtesy', courtesy, language };
      if (!/[\p{L}\p{N}]/u.test(question)) return { kind: 'empty', language };
      const exact = literal.get(plain(question));
      if (exact !== undefined) return { kind: 'answer', entry: exact, score: 1, language };
      const ranked = rankEntries(question, scorer, correct, tuning);
      const best = ranked[0];
      if (best !== undefined && best.score >= tuning.threshold) {
        return { kind: 'answer', entry: best.entry, score: best.score, language };
      }
      const nearest = ranked
        .filter(({ score }) => score >= tuning.nearThreshold)
        .slice(0, MAX_NEAREST)
        .map(({ entry }) => entry);
      return { kind: 'none', nearest, language };
    },
    related(question, count) {
      // Asked for each turn, also of sites without a FAQ: these need not have the question read.
      if (entries.length === 0) return [];
      const ranked = rankEntries(excerpt(question), scorer, correct, tuning);
      return ranked.slice(0, count).map(({ entry }) => entry);
    },
  };
}

function excerpt(message: string): string {
  if (message.length <= EXCERPT_CHARACTERS * 2) return message;
  return `${message.slice(0, EXCERPT_CHARACTERS)}\n${message.slice(-EXCERPT_CHARACTERS)}`;
}

/** A text as compared letter by letter: its letters and digits only. */
function plain(text: string): string {
  return normalise(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function englishWords(entries: readonly FaqEntry[]): ReadonlySet<string> {
  const texts = entries.flatMap((entry) => [entry.topic ?? '', ...wordingsOf(entry), ...Object.values(entry.answer)]);
  return new Set(texts.flatMap((text) => normalise(text).match(/[a-z]+/g) ?? []));
}
