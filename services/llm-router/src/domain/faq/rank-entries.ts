import type { ScoredEntry, Scorer } from './score-entry.ts';
import { tokenise } from './tokenise.ts';
import type { Tuning } from './tuning.ts';

/** Sentences of one message that are looked at one by one. */
const MAX_SENTENCES = 6;
const SENTENCE_END = /[.!?;。！？；\n]+/u;

/**
 * Entries by how well they answer `question`, best first. People tell the story before the question, so the best
 * single sentence counts too, a little less than the whole.
 */
export function rankEntries(
  question: string,
  scorer: Scorer,
  correct: (word: string) => string,
  { sentenceDiscount }: Tuning,
): ScoredEntry[] {
  const best = new Map<string, ScoredEntry>();
  const consider = (text: string, discount: number) => {
    for (const { entry, score } of scorer.score(scorer.weigh(tokenise(text, correct)))) {
      const discounted = score * discount;
      if (discounted > (best.get(entry.id)?.score ?? 0)) best.set(entry.id, { entry, score: discounted });
    }
  };
  consider(question, 1);
  const sentences = question.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
  if (sentences.length > 1) {
    for (const sentence of sentences.slice(-MAX_SENTENCES)) consider(sentence, sentenceDiscount);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
