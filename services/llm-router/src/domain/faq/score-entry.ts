import { ASKING_CONCEPTS } from './concepts.ts';
import type { FaqEntry } from './faq-entry.ts';
import { type Token, tokenise } from './tokenise.ts';
import type { Tuning } from './tuning.ts';

/** Token key → how much it weighs. */
export type WeightedTokens = ReadonlyMap<string, number>;

export interface ScoredEntry {
  readonly entry: FaqEntry;
  /** 0 to 1. */
  readonly score: number;
}

export interface Scorer {
  /** Tokens with the weight they have among these entries: a word that few entries use weighs more. */
  weigh(tokens: readonly Token[]): WeightedTokens;
  /** Every entry that shares a token with the question, in no order. */
  score(question: WeightedTokens): ScoredEntry[];
}

interface IndexedEntry {
  readonly entry: FaqEntry;
  /** Token → 0 to 1: how strongly the entry is about it. */
  readonly strengths: ReadonlyMap<string, number>;
  readonly wordings: readonly Vector[];
  /** The sum of the wordings, each of length 1: what the entry is about on the whole. */
  readonly mean: Vector;
}

/**
 * Scores entries by two questions: how much of what was asked is the entry about (coverage, with term saturation and
 * inverse document frequency as in BM25), and how near is its nearest wording (cosine)? Words nobody here uses count
 * against both: that is what makes "can I pay in bitcoin" no question about payment methods.
 */
export function createScorer(entries: readonly FaqEntry[], tuning: Tuning): Scorer {
  const read = entries.map((entry) => ({ entry, wordings: wordingsOf(entry).map((wording) => tokenise(wording)) }));
  const holders = new Map<string, number>();
  for (const { wordings } of read) {
    for (const key of new Set(wordings.flat().map((token) => token.key))) holders.set(key, (holders.get(key) ?? 0) + 1);
  }

  const weightOf = ({ key, kind }: Token): number => {
    const count = holders.get(key) ?? 0;
    const rarity = Math.log(1 + (entries.length + tuning.phantomEntries - count + 0.5) / (count + 0.5));
    return (
      rarity ** tuning.rarityPower * kindWeight(key, kind, tuning) * (count > 0 ? 1 : strangeness(key, kind, tuning))
    );
  };
  const weigh = (tokens: readonly Token[]): WeightedTokens => {
    const weighted = new Map<string, number>();
    for (const token of tokens) weighted.set(token.key, Math.max(weighted.get(token.key) ?? 0, weightOf(token)));
    return weighted;
  };

  const indexed = read.map(({ entry, wordings }): IndexedEntry => {
    const vectors = wordings.map((tokens) => vectorOf(weigh(tokens)));
    return { entry, strengths: strengthsOf(entry, wordings, tuning), wordings: vectors, mean: meanOf(vectors) };
  });
  const postings = Map.groupBy(
    indexed.flatMap((one) => [...one.strengths.keys()].map((key) => ({ key, one }))),
    ({ key }) => key,
  );

  return {
    weigh,
    score(question) {
      const candidates = new Set<IndexedEntry>();
      for (const key of question.keys()) for (const { one } of postings.get(key) ?? []) candidates.add(one);
      return [...candidates].map((one) => ({ entry: one.entry, score: scoreOf(question, one, tuning) }));
    },
  };
}

function scoreOf(question: WeightedTokens, { strengths, wordings, mean }: IndexedEntry, tuning: Tuning): number {
  let total = 0;
  let covered = 0;
  let evidence = 0;
  for (const [key, weight] of question) {
    total += weight;
    const shared = weight * (strengths.get(key) ?? 0);
    covered += shared;
    if (!ASKING.has(key)) evidence += shared;
  }
  if (total === 0) return 0;
  const length = lengthOf(question);
  let nearest = 0;
  for (const wording of wordings) {
    nearest = Math.max(nearest, product(question, wording.tokens) / (length * wording.length || 1));
  }
  const onTheWhole = product(question, mean.tokens) / (length * mean.length || 1);
  const coverage = covered / total;
  const { wordingShare, meanShare } = tuning;
  const likeness = wordingShare * nearest + meanShare * onTheWhole + (1 - wordingShare - meanShare) * coverage;
  // Sharing no more than "where" is not being about the same.
  return likeness * Math.min(1, evidence / tuning.fullEvidence);
}

function product(a: WeightedTokens, b: WeightedTokens): number {
  let sum = 0;
  for (const [key, weight] of a) sum += weight * (b.get(key) ?? 0);
  return sum;
}

interface Vector {
  readonly tokens: WeightedTokens;
  readonly length: number;
}

function vectorOf(tokens: WeightedTokens): Vector {
  return { tokens, length: lengthOf(tokens) };
}

function meanOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const { tokens, length } of vectors) {
    for (const [key, weight] of tokens) sum.set(key, (sum.get(key) ?? 0) + weight / (length || 1));
  }
  return vectorOf(sum);
}

/** From this many wordings on an entry is richly worded, as the tuning supposes. */
const MANY_WORDINGS = 20;

function strengthsOf(
  { topic, answer }: FaqEntry,
  wordings: readonly (readonly Token[])[],
  { saturation, topicStrength, answerStrength }: Tuning,
): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>();
  for (const text of Object.values(answer)) for (const { key } of tokenise(text)) strengths.set(key, answerStrength);
  for (const { key } of tokenise(topic ?? '')) strengths.set(key, Math.max(strengths.get(key) ?? 0, topicStrength));
  const counts = new Map<string, number>();
  for (const tokens of wordings) {
    for (const key of new Set(tokens.map((token) => token.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // An entry with few wordings says a thing once and means it; among many wordings once may be by the way.
  const halfWay = saturation * Math.min(1, wordings.length / MANY_WORDINGS);
  for (const [key, count] of counts) {
    strengths.set(key, Math.max(strengths.get(key) ?? 0, count / (count + halfWay)));
  }
  return strengths;
}

/** Everything in an entry that asks: its question and the alternatives, in all languages. */
export function wordingsOf({ question, alternatives }: FaqEntry): string[] {
  return [...Object.values(question), ...Object.values(alternatives ?? {}).flat()];
}

function strangeness(key: string, kind: Token['kind'], tuning: Tuning): number {
  if (kind === 'other') return tuning.otherSubjectWeight;
  if (ASKING.has(key)) return tuning.unknownAskingWeight;
  return /^\p{Script=Han}/u.test(key) ? tuning.unknownHanWeight : tuning.unknownWeight;
}

const ASKING: ReadonlySet<string> = new Set(ASKING_CONCEPTS.map((concept) => `#${concept}`));

function kindWeight(key: string, kind: Token['kind'], tuning: Tuning): number {
  switch (kind) {
    case 'concept':
      return ASKING.has(key) ? tuning.askingWeight : 1;
    case 'echo':
      return tuning.echoWeight;
    case 'filler':
      return tuning.fillerWeight;
    case 'other':
    case 'word':
      if (!/^\p{Script=Han}/u.test(key)) return tuning.wordWeight;
      return key.length > 1 ? tuning.hanPairWeight : tuning.hanSingleWeight;
  }
}

function lengthOf(tokens: WeightedTokens): number {
  let sum = 0;
  for (const weight of tokens.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
