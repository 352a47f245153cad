import { inLanguage } from './faq/compose-answer.ts';
import { detectLanguage } from './faq/detect-language.ts';
import type { FaqEntry } from './faq/faq-entry.ts';

/** Entries of the FAQ that a model is told for one question: enough for a question with several parts. */
export const RELATED_ENTRIES = 8;

/**
 * What a model is told before the talk: the site's policy, and from its FAQ what has to do with the question, in the
 * question's language. Without such entries it is told that there is none: then the policy makes it say so.
 */
export function instructionsOf(policy: string, related: readonly FaqEntry[], question: string): string {
  const language = detectLanguage(question);
  const entries = related.map(
    ({ question: asked, answer }) => `Q: ${inLanguage(asked, language)}\nA: ${inLanguage(answer, language)}`,
  );
  const information = entries.length > 0 ? entries.join('\n\n') : '(nothing on this question)';
  return `${policy}\n\nThe company's information:\n\n${information}`;
}
